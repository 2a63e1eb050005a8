import type { ImportedPost, ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { type Format, longestText } from '../domain/post.ts';
import { collapsedText } from './collapsed-text.ts';
import { type DatedRow, findDateOrder } from './date-order.ts';
import type { DateOrder } from './date-parts.ts';
import { type FoundColumns, headKey } from './find-columns.ts';
import { findTimeZone, inTimeZone } from './find-time-zone.ts';
import type { Cell, ReadingOptions, Recognition, Table } from './import-format.ts';
import { readPastTime } from './read-cell-date.ts';
import { readCounts } from './read-counts.ts';
import { refuseRow } from './refuse-row.ts';
import { whichPost } from './which-post.ts';

/** What a column of a table with a row for each post holds. */
export type PostField =
  | MetricName
  | 'address'
  | 'id'
  | 'publication'
  | 'author'
  | 'author name'
  | 'account id'
  | 'format'
  | 'text'
  | 'other text'
  | 'span';

/** A kind of table with a row for each post of one platform. */
export interface PostTable {
  readonly platform: string;
  /** How its dates are usually written. */
  readonly usualOrder: DateOrder;
  /** The post's format, by the cell of the column 'format' (in the form of `headKey`) or null where there is none. */
  readonly formatOf: (kind: string | null) => Format | null;
  /**
   * The post's id by the cell of the column 'id' and the id that its address holds (null: none), where it is in the form in which the
   * platform's pages have it. Null: the address alone tells.
   */
  readonly idOf: (cell: string, addressed: string | null) => string | null;
  /** The address and the handle to keep, where they are not the row's own. */
  readonly refine?: (post: ImportedPost, accountId: string | null) => ImportedPost;
}

/**
 * Reads every row below the head. Of a post that stands there again the first row counts. A column 'span' says over which time a row
 * counts: one of a single day is none of the post's figures as a whole, and days cannot be added up (who was reached on two days is one),
 * so it is refused.
 */
export function* readPostTable(
  table: Table,
  found: FoundColumns<PostField>,
  kind: PostTable,
  options: ReadingOptions,
): Generator<ImportedRow | RefusedRow> {
  const { columns, heads, headAt } = found;
  const facts = options.platforms.find(({ id }) => id === kind.platform);
  const order = options.dateOrder ?? orderOf(table, found, kind, options).order;
  const zone = findTimeZone(datedRows(table, found, facts, options.now), order);
  const figures = metricNames.flatMap((name) => {
    const at = columns[name];
    return at === undefined ? [] : [[name, at] as const];
  });
  const headOf = (field: PostField) => heads[columns[field] ?? -1] ?? null;
  const known = new Set<string>();
  // There are a handful of kinds in a file of thousands of posts.
  const formats = new Map<string | null, Format | null>();
  const formatOf = (cell: string | null): Format | null => {
    const format = formats.get(cell) ?? kind.formatOf(cell === null ? null : headKey(cell));
    if (formats.size < mostKinds) formats.set(cell, format);
    return format;
  };
  let line = 0;
  for (const row of table.rows()) {
    line += 1;
    if (line <= headAt + 1 || isEmpty(row) || repeats(row, heads)) continue;
    const cellOf = (field: PostField): Cell => row[columns[field] ?? -1] ?? null;
    const which = whichPost(
      cellOf('address'),
      cellOf('id'),
      kind,
      facts,
      options.now,
      columns.address !== undefined,
    );
    if (typeof which === 'string') {
      yield refuseRow(line, which, row, headOf('address') ?? headOf('id'));
      continue;
    }
    if (!isWhole(cellOf('span'), order)) {
      yield refuseRow(line, 'part of its time', row, headOf('span'));
      continue;
    }
    const publication = readPastTime(cellOf('publication'), order, options.now);
    if (typeof publication === 'string') {
      yield refuseRow(line, publication, row, headOf('publication'));
      continue;
    }
    const dated = { cell: cellOf('publication'), madeAt: which.madeAt };
    const publishedAt = publication === null || !zone ? publication : inTimeZone(publication, zone, dated);
    const author = handleOf(cellOf('author')) ?? which.author;
    const key = which.key ?? (publishedAt === null || author === null ? null : `${author} ${publishedAt}`);
    if (key === null) {
      yield refuseRow(line, 'no post', row, headOf('address') ?? headOf('id'));
      continue;
    }
    const read = readCounts(row, figures);
    if ('reason' in read) {
      yield refuseRow(line, read.reason, row, heads[read.column] ?? null);
      continue;
    }
    if (Object.keys(read.counts).length === 0) {
      yield refuseRow(line, 'no figures', row);
      continue;
    }
    if (known.has(key)) {
      yield refuseRow(line, 'duplicate', row, headOf('address') ?? headOf('id'));
      continue;
    }
    known.add(key);
    const format = text(cellOf('format'));
    const post: ImportedPost = {
      platform: kind.platform,
      url: which.url,
      id: which.id,
      author,
      authorName: text(cellOf('author name')),
      publishedAt,
      format: formatOf(format),
      text: longer(text(cellOf('text')), text(cellOf('other text'))),
      promoted: false,
      metrics: read.counts,
    };
    yield { of: 'post', line, post: kind.refine?.(post, text(cellOf('account id'))) ?? post };
  }
}

/** What such a format says of a table that it recognises. */
export function recognisedPosts(
  table: Table,
  found: FoundColumns<PostField>,
  kind: PostTable,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): Recognition {
  const dated =
    found.columns.publication === undefined ? null : orderOf(table, found, kind, options, firstRows);
  return { unknown: found.unknown, missing: found.missing, dateOrder: dated };
}

const mostKinds = 100;

/** Rows that a file is recognised by. */
const firstRows = 1000;

/** The heads of such a kind of table; a field that is not there is none of its columns. */
export type PostHeads = Readonly<Partial<Record<PostField, readonly string[]>>>;

/** Whether the figures of a row are the post's as a whole: the span is empty, or a word such as "Lifetime", but no day. */
function isWhole(span: Cell, order: DateOrder): boolean {
  if (typeof span === 'string' && !/\d/.test(span)) return true;
  return typeof readPastTime(span, order, Number.POSITIVE_INFINITY) !== 'number';
}

function orderOf(
  table: Table,
  found: FoundColumns<PostField>,
  { platform, usualOrder }: PostTable,
  { platforms, now }: Pick<ReadingOptions, 'platforms' | 'now'>,
  most?: number,
): { order: DateOrder; sure: boolean } {
  const facts = platforms.find(({ id }) => id === platform);
  return findDateOrder(datedRows(table, found, facts, now, most), usualOrder);
}

function* datedRows(
  table: Table,
  { columns, headAt }: FoundColumns<PostField>,
  facts: PlatformFacts | undefined,
  now: number,
  most = Number.POSITIVE_INFINITY,
): Generator<DatedRow> {
  let index = -1;
  for (const row of table.rows()) {
    index += 1;
    if (index <= headAt) continue;
    if (index > headAt + most) return;
    const url = text(row[columns.address ?? -1] ?? null);
    const madeAt = (url === null ? undefined : facts?.postAt(url, now))?.madeAt ?? null;
    yield { cell: row[columns.publication ?? -1] ?? null, madeAt };
  }
}

function isEmpty(row: readonly Cell[]): boolean {
  return row.every(
    (cell) => cell === null || cell === '' || (typeof cell === 'string' && cell.trim() === ''),
  );
}

/** Files that were put together by hand have their head again in their midst. */
function repeats(row: readonly Cell[], heads: readonly string[]): boolean {
  return row.length > 1 && row.every((cell, at) => text(cell) === (heads[at] || null));
}

/** Texts are kept as long as those of posts. */
function text(cell: Cell): string | null {
  return collapsedText(cell, longestText);
}

/** Some tables have two columns of text, and which of them holds the post's depends on what kind of post it is. */
function longer(one: string | null, other: string | null): string | null {
  return (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
}

function handleOf(cell: Cell): string | null {
  const handle = text(cell)?.replace(/^@/, '').toLowerCase() ?? '';
  return /^[\w.-]{1,100}$/.test(handle) ? handle : null;
}
