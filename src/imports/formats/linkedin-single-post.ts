import { type Count, exactCount } from '../../domain/count.ts';
import type { MetricName } from '../../domain/metrics.ts';
import { findDateOrder } from '../date-order.ts';
import type { Cell, ImportFormat, OpenedFile, ReadingOptions, Table } from '../import-format.ts';
import { type AddressedPost, postAddress } from '../post-address.ts';
import { readPastTime } from '../read-cell-date.ts';
import { readCellCount } from '../read-cell-number.ts';
import { cellText, refuseRow } from '../refuse-row.ts';
import { firstRows } from '../sheet-rows.ts';
import { isDemographic } from './linkedin/demographics.ts';
import {
  type SinglePostName,
  singlePostMetrics,
  singlePostName,
  singlePostWords,
} from './linkedin/single-post-words.ts';

/** One post of a member: a name and a value in each row. */
const format: ImportFormat = {
  id: 'linkedin-single-post',
  name: { en: 'LinkedIn profile: one post (.xlsx)', fr: 'Profil LinkedIn\u00a0: une publication (.xlsx)' },
  explains: {
    en: 'Below a post of yours, View analytics, Export: its impressions, members reached, reactions, comments, reposts, saves, clicks on links, profile visits and followers.',
    fr: 'Sous l’une de vos publications, Voir les statistiques, Exporter\u00a0: impressions, membres touchés, réactions, commentaires, republications, enregistrements, clics sur les liens, visites du profil et abonnés.',
  },
  asksAccount: { platform: 'linkedin' },
  recognise(file, options) {
    const sheet = findPost(file, options);
    if (sheet === undefined) return undefined;
    const others = file.tables.filter((table) => table !== sheet.table && !isDemographic(table));
    const told = new Set(sheet.pairs.map(({ name }) => name));
    return {
      unknown: [
        ...others.map(({ name }) => name ?? ''),
        ...sheet.pairs.filter(({ name }) => name === undefined).map(({ head }) => head),
      ],
      missing: singlePostMetrics
        .filter((name) => !told.has(name))
        .map((name) => singlePostWords[name][0] ?? name),
      dateOrder: sheet.date === null ? null : orderOf(sheet),
    };
  },
  *read(file, options) {
    const sheet = findPost(file, options);
    if (sheet === undefined) return;
    const { address, line, cells, date, pairs } = sheet;
    const publishedAt = readPastTime(date, options.dateOrder ?? orderOf(sheet).order, options.now);
    if (publishedAt === 'bad date' || publishedAt === 'future date') {
      yield refuseRow(line, publishedAt, [...cells, date]);
      return;
    }
    const counts: Partial<Record<MetricName, Count>> = {};
    for (const { name, head, value, line: at } of pairs) {
      if (name === undefined || name === 'date' || name === 'ignored' || counts[name] !== undefined) continue;
      const count = readCellCount(value);
      if (typeof count === 'string') yield refuseRow(at, count, [head, value], head);
      else if (count !== null) counts[name] = exactCount(count, cellText(value));
    }
    if (Object.keys(counts).length === 0) {
      yield refuseRow(line, 'no figures', cells);
      return;
    }
    yield {
      of: 'post',
      line,
      post: {
        platform: 'linkedin',
        url: address.url,
        id: null,
        author: null,
        authorName: null,
        publishedAt,
        format: null,
        text: null,
        promoted: false,
        metrics: counts,
      },
    };
  },
};

export default format;

interface Pair {
  /** Undefined: a name that is not known. */
  readonly name: SinglePostName | undefined;
  readonly head: string;
  readonly value: Cell;
  readonly line: number;
}

interface PostSheet {
  readonly table: Table;
  readonly address: AddressedPost;
  /** Of the address. */
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly date: Cell;
  readonly pairs: readonly Pair[];
}

/** The sheet with one address of a post and at least two known names, each with its value beside it. */
function findPost(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): PostSheet | undefined {
  for (const table of file.tables) {
    const rows = firstRows(table, 100);
    const addresses = rows.flatMap((row, at) => {
      const post = postAddress(row[1] ?? undefined, options);
      return typeof post === 'object' && post.platform.id === 'linkedin' ? [{ address: post, at, row }] : [];
    });
    const [only, ...more] = addresses;
    if (only === undefined || more.length > 0) continue;
    // Who saw it stands below in some files, in rows of three.
    const wide = rows.findIndex((row) => row.filter((cell) => cellText(cell) !== '').length > 2);
    const pairs = rows.slice(0, wide < 0 ? rows.length : wide).flatMap((row, at): Pair[] => {
      const head = cellText(row[0]).trim();
      const value = row[1] ?? null;
      if (head === '' || cellText(value) === '' || at === only.at) return [];
      return [{ name: singlePostName(head), head, value, line: at + 1 }];
    });
    if (pairs.filter(({ name }) => name !== undefined).length < 2) continue;
    const date = pairs.find(({ name }) => name === 'date')?.value ?? null;
    return { table, address: only.address, line: only.at + 1, cells: only.row, date, pairs };
  }
  return undefined;
}

function orderOf({ date, address }: PostSheet) {
  return findDateOrder([{ cell: date, madeAt: address.address.madeAt }], 'month first');
}
