import type { ImportedRow, RefusedRow } from '../../domain/imported-row.ts';
import type { MetricName } from '../../domain/metrics.ts';
import { accountDays } from '../account-days.ts';
import { type DatedRow, findDateOrder } from '../date-order.ts';
import type { DateOrder } from '../date-parts.ts';
import type { Cell, ImportFormat, ReadingOptions } from '../import-format.ts';
import { postAddress } from '../post-address.ts';
import { readPastTime } from '../read-cell-date.ts';
import { readCellCount } from '../read-cell-number.ts';
import { readCounts } from '../read-counts.ts';
import { cellText, refuseRow } from '../refuse-row.ts';
import { cellsBelow } from '../sheet-rows.ts';
import { type DaySheet, dayColumns } from './linkedin/day-sheet.ts';
import { findMetricsSheet, type MetricsField } from './linkedin/page-metrics-sheet.ts';
import { findPostSheet, type PostField, type PostSheet } from './linkedin/page-post-sheet.ts';
import { contentFormat, isSponsored } from './linkedin/post-words.ts';

/** The posts of a LinkedIn page, and its days. Posts without reach or saves: the file has none. Rates are worked out, not read. */
const format: ImportFormat = {
  id: 'linkedin-page-content',
  name: { en: 'LinkedIn page: content (.xls)', fr: 'Page LinkedIn\u00a0: contenu (.xls)' },
  explains: {
    en: 'Page, Analytics, Content, Export: impressions, clicks, reactions, comments, reposts and follows of each post, and of each day together.',
    fr: 'Page, Statistiques, Contenu, Exporter\u00a0: impressions, clics, réactions, commentaires, republications et abonnements de chaque publication, et l’ensemble de chaque jour.',
  },
  asksAccount: { platform: 'linkedin' },
  recognise(file, options) {
    const posts = findPostSheet(file, options);
    const days = findMetricsSheet(file);
    if (posts === undefined && days === undefined) return undefined;
    const read = [posts?.table, days?.table];
    const others = file.tables.filter((table) => !read.includes(table)).map(({ name }) => name ?? '');
    return {
      unknown: [...others, ...(posts?.found.unknown ?? []), ...(days?.unknown ?? [])],
      missing: [...(posts?.found.missing ?? []), ...(days?.missing ?? [])],
      dateOrder: dateOrderOf(posts, days, options),
    };
  },
  *read(file, options) {
    const posts = findPostSheet(file, options);
    const days = findMetricsSheet(file);
    const order = options.dateOrder ?? dateOrderOf(posts, days, options).order;
    if (posts !== undefined) yield* readPosts(posts, order, options);
    if (days !== undefined) yield* readDays(days, order, options);
  },
};

export default format;

function dateOrderOf(
  posts: PostSheet | undefined,
  days: DaySheet<MetricsField> | undefined,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): { order: DateOrder; sure: boolean } {
  return findDateOrder(datesOf(posts, days, options), 'month first');
}

function* datesOf(
  posts: PostSheet | undefined,
  days: DaySheet<MetricsField> | undefined,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): Generator<DatedRow> {
  if (posts !== undefined) {
    const { url = -1, created = -1 } = posts.found.columns;
    for (const row of posts.table.rows()) {
      const post = postAddress(row[url], options);
      if (typeof post === 'object') yield { cell: row[created] ?? null, madeAt: post.address.madeAt };
    }
  }
  if (days === undefined) return;
  for (const cell of cellsBelow(days.table, days.headAt, days.columns.date ?? 0))
    yield { cell, madeAt: null };
}

const figures: readonly (MetricName & PostField)[] = [
  'impressions',
  'views',
  'clicks',
  'reactions',
  'comments',
  'shares',
  'follows',
];

/** A post that was also sponsored has two rows: the organic one counts for it, the other is told as a duplicate. */
function* readPosts(
  { table, found }: PostSheet,
  order: DateOrder,
  options: ReadingOptions,
): Generator<ImportedRow | RefusedRow> {
  const { columns, heads, headAt } = found;
  const at = (row: readonly Cell[], field: PostField): Cell => {
    const column = columns[field];
    return column === undefined ? null : (row[column] ?? null);
  };
  const head = (field: PostField) => heads[columns[field] ?? -1] ?? null;
  const counted = figures.flatMap((name) => {
    const column = columns[name];
    return column === undefined ? [] : [[name, column] as const];
  });
  const organic = new Set<string>();
  for (const row of table.rows()) {
    const post = postAddress(at(row, 'url'), options);
    if (typeof post === 'object' && !isSponsored(at(row, 'type'))) organic.add(post.address.id);
  }

  const known = new Set<string>();
  let line = 0;
  for (const row of table.rows()) {
    line += 1;
    if (line <= headAt + 1 || row.every((cell) => cellText(cell) === '')) continue;
    const post = postAddress(at(row, 'url'), options);
    if (post === 'no post' || post === 'other site') {
      yield refuseRow(line, post, row, head('url'));
      continue;
    }
    if (post.platform.id !== 'linkedin') {
      yield refuseRow(line, 'other site', row, head('url'));
      continue;
    }
    const promoted = isSponsored(at(row, 'type'));
    const { id } = post.address;
    if (known.has(id) || (promoted && organic.has(id))) {
      yield refuseRow(line, 'duplicate', row, head('url'));
      continue;
    }
    const publishedAt = readPastTime(at(row, 'created'), order, options.now);
    if (publishedAt === 'bad date' || publishedAt === 'future date') {
      yield refuseRow(line, publishedAt, row, head('created'));
      continue;
    }
    const read = readCounts(row, counted);
    if ('reason' in read) {
      yield refuseRow(line, read.reason, row, heads[read.column] ?? null);
      continue;
    }
    if (Object.keys(read.counts).length === 0) {
      yield refuseRow(line, 'no figures', row);
      continue;
    }
    known.add(id);
    yield {
      of: 'post',
      line,
      post: {
        platform: 'linkedin',
        url: post.url,
        id: null,
        author: null,
        authorName: null,
        publishedAt,
        format: contentFormat(at(row, 'content')),
        text: textOf(at(row, 'title')),
        promoted,
        metrics: read.counts,
      },
    };
  }
}

function textOf(cell: Cell): string | null {
  return typeof cell === 'string' && cell.trim() !== '' ? cell : null;
}

/**
 * Impressions and clicks are organic and sponsored together. Unique impressions the file has of organic ones alone: they are the
 * day's reach only where nothing was sponsored.
 */
function readDays(
  days: DaySheet<MetricsField>,
  order: DateOrder,
  { now }: ReadingOptions,
): Generator<ImportedRow | RefusedRow> {
  const columns = dayColumns(days, [
    ['impressions', 'impressions'],
    ['reach', 'reach'],
    ['clicks', 'clicks'],
    ['reactions', 'reactions'],
    ['comments', 'comments'],
    ['shares', 'shares'],
  ]);
  const { sponsored } = days.columns;
  return accountDays(days.table, columns, { platform: 'linkedin', order, now }, (told, row) => {
    const { reach, ...others } = told;
    const isOrganicOnly = sponsored !== undefined && readCellCount(row[sponsored] ?? null) === 0;
    return reach === undefined || !isOrganicOnly ? others : { ...others, reach };
  });
}
