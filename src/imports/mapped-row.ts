import type { Count } from '../domain/count.ts';
import type { HeaderMapping, MappedField } from '../domain/import-record.ts';
import type { ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { MetricName } from '../domain/metrics.ts';
import { longestText } from '../domain/post.ts';
import { collapsedText } from './collapsed-text.ts';
import type { Cell, ReadingOptions } from './import-format.ts';
import type { NetworkOf } from './network-column.ts';
import { postAddress } from './post-address.ts';
import { readCellTime, readPastTime } from './read-cell-date.ts';
import { refuseRow } from './refuse-row.ts';

/** A row of a table that the person mapped, with where its fields are and the counts that were read. */
export interface MappedRow {
  readonly line: number;
  readonly row: readonly Cell[];
  readonly cellOf: (field: MappedField) => Cell;
  readonly headOf: (field: MappedField) => string | null;
  readonly counts: Readonly<Partial<Record<MetricName, Count>>>;
  readonly mapping: HeaderMapping;
  readonly options: ReadingOptions;
  readonly network: ReturnType<NetworkOf>;
  /** Posts met before, as "platform/id". */
  readonly known: Set<string>;
}

/** The post that a row tells of. */
export function mappedPost({
  line,
  row,
  cellOf,
  headOf,
  counts,
  mapping,
  options,
  network,
  known,
}: MappedRow): ImportedRow | RefusedRow {
  const address = cellOf('post address');
  const found = postAddress(address, options);
  const id = typeof found === 'object' ? null : collapsedText(cellOf('post id'), 200);
  // Of a network that is not known neither the address nor the id says anything.
  if (typeof found !== 'object' && network === null) return refuseRow(line, 'unknown platform', row);
  if (found === 'other site' || (typeof found !== 'object' && id === null)) {
    return refuseRow(line, found, row, headOf('post address') ?? headOf('post id'));
  }
  const platform =
    typeof found === 'object'
      ? found.platform.id
      : (network ?? mapping.platform ?? options.account?.platform);
  if (platform === undefined) return refuseRow(line, 'unknown platform', row);
  const publishedAt = readPastTime(
    inItsZone(cellOf('publication'), headOf('publication')),
    options.dateOrder ?? mapping.dateOrder,
    options.now,
  );
  if (publishedAt === 'bad date' || publishedAt === 'future date') {
    return refuseRow(line, publishedAt, row, headOf('publication'));
  }
  if (counts.revenue !== undefined && counts.revenue.low < 0) {
    return refuseRow(line, 'negative count', row, headOf('revenue'));
  }
  const key = `${platform}/${typeof found === 'object' ? found.address.id : id}`;
  if (known.has(key)) return refuseRow(line, 'duplicate', row, headOf('post address') ?? headOf('post id'));
  known.add(key);
  const account = collapsedText(cellOf('account'), 200);
  const handle = account?.replace(/^@/, '') ?? '';
  const isHandle = /^[\w.-]{1,100}$/.test(handle);
  return {
    of: 'post',
    line,
    post: {
      platform,
      url: typeof found === 'object' ? found.url : null,
      id,
      author: isHandle ? handle.toLowerCase() : typeof found === 'object' ? found.address.author : null,
      authorName: isHandle ? null : account,
      publishedAt,
      format: null,
      text: collapsedText(cellOf('text'), longestText),
      promoted: false,
      metrics: counts,
    },
  };
}

/** The visits of a campaign that a row tells of. */
export function mappedVisits({ line, row, cellOf, headOf, counts }: MappedRow): ImportedRow | RefusedRow {
  const campaign = collapsedText(cellOf('campaign'), 200);
  if (campaign === null) return refuseRow(line, 'no post', row, headOf('campaign'));
  const sessions = counts.sessions?.low ?? null;
  const conversions = counts.conversions?.low ?? null;
  const revenue = counts.revenue?.low ?? null;
  if (sessions === null && conversions === null && revenue === null)
    return refuseRow(line, 'no figures', row);
  return {
    of: 'traffic',
    line,
    traffic: {
      from: null,
      to: null,
      campaign,
      source: null,
      medium: null,
      content: null,
      landing: null,
      sessions,
      engagedSessions: null,
      conversions,
      revenue,
    },
  };
}

/** A moment with the time zone that its column's head names, "Date (GMT)", where it names none itself. */
function inItsZone(cell: Cell, head: string | null): Cell {
  if (head === null || !/\b(?:GMT|UTC)\b/i.test(head)) return cell;
  if (cell instanceof Date) {
    const isDay = cell.getTime() % 86_400_000 === 0;
    return isDay || Number.isNaN(cell.getTime()) ? cell : cell.toISOString();
  }
  const zoned = typeof cell === 'string' ? `${cell.trim()} UTC` : null;
  const orders = ['day first', 'month first'] as const;
  return orders.some((order) => typeof readCellTime(zoned, order) === 'number') ? zoned : cell;
}
