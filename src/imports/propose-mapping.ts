import type { HeaderMapping, MappedField } from '../domain/import-record.ts';
import { findDateOrder } from './date-order.ts';
import { headKey } from './find-columns.ts';
import { presetFor } from './formats/tools/tool-presets.ts';
import { fieldOfHead } from './head-words.ts';
import type { ReadingOptions } from './import-format.ts';
import { postAddress } from './post-address.ts';
import { firstRows } from './sheet-rows.ts';
import type { TableHead } from './table-head.ts';

/**
 * A first guess at what the columns of an unknown table hold, for the person to confirm: by the tool that made it, where its heads show
 * that, else by known words. Each field is proposed for one column at most.
 */
export function proposeMapping(
  fileName: string,
  head: TableHead,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): HeaderMapping {
  const preset = presetFor(head.heads);
  const columns = fieldsOf(head, preset?.columns ?? {}, addressHead(head, options));
  return {
    signature: head.signature,
    name: preset?.name ?? fileName.slice(0, 80),
    platform: null,
    columns,
    dateOrder: dateOrderOf(head, columns, options, preset?.dateOrder ?? 'day first'),
    toldAt: options.now,
  };
}

function fieldsOf(
  { heads }: TableHead,
  told: Readonly<Record<string, MappedField>>,
  address: string | undefined,
): Record<string, MappedField> {
  const byKey = new Map(Object.entries(told).map(([head, field]) => [headKey(head), field]));
  const guesses = heads
    .filter((head, at) => head !== '' && heads.indexOf(head) === at)
    .map((head) => {
      if (head === address) return { head, field: 'post address' as const, rank: -2 };
      const field = byKey.get(headKey(head));
      if (field !== undefined) return { head, field, rank: -1 };
      return { head, ...(fieldOfHead(head) ?? { field: 'ignore' as const, rank: 0 }) };
    });
  const best = new Map<MappedField, (typeof guesses)[number]>();
  for (const guess of guesses) {
    const other = best.get(guess.field);
    if (other === undefined || guess.rank < other.rank) best.set(guess.field, guess);
  }
  // Tools number posts in ways of their own; beside an address the number is not needed.
  if (best.has('post address')) best.delete('post id');
  return Object.fromEntries(
    guesses.map((guess) => [guess.head, best.get(guess.field) === guess ? guess.field : 'ignore']),
  );
}

/**
 * The head of the column with the most cells that are addresses of posts, whatever it is called; of several the first. One row does not
 * tell: a post of a network that is not known may lead to one that is.
 */
function addressHead(
  { table, headAt, heads }: TableHead,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): string | undefined {
  const addresses = heads.map(() => 0);
  for (const row of firstRows(table, headAt + 201).slice(headAt + 1)) {
    for (const at of heads.keys()) {
      if (typeof postAddress(row[at], options) === 'object') addresses[at] = (addresses[at] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...addresses);
  return most === 0 ? undefined : heads[addresses.indexOf(most)] || undefined;
}

function dateOrderOf(
  { table, headAt, heads }: TableHead,
  columns: Readonly<Record<string, MappedField>>,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
  usual: HeaderMapping['dateOrder'],
): HeaderMapping['dateOrder'] {
  const dateAt = heads.findIndex((head) => columns[head] === 'publication');
  const addressAt = heads.findIndex((head) => columns[head] === 'post address');
  const rows = firstRows(table, headAt + 1001).slice(headAt + 1);
  const dated = rows.map((row) => {
    const post = postAddress(row[addressAt], options);
    return { cell: row[dateAt] ?? null, madeAt: typeof post === 'object' ? post.address.madeAt : null };
  });
  return findDateOrder(dated, usual).order;
}
