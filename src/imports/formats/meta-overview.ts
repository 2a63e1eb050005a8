import type { AccountMetricName } from '../../domain/account-period.ts';
import type { Day } from '../../domain/day.ts';
import type { ImportedRow, RefusedRow } from '../../domain/imported-row.ts';
import { findDateOrder } from '../date-order.ts';
import type { DateOrder } from '../date-parts.ts';
import { headKey } from '../find-columns.ts';
import type { Cell, ImportFormat, OpenedFile } from '../import-format.ts';
import { readPastDay } from '../read-cell-date.ts';
import { readCellCount } from '../read-cell-number.ts';
import { refuseRow } from '../refuse-row.ts';
import { type OverviewTitle, readOverviewTitle } from './meta/overview-titles.ts';

/** Meta Business Suite's overview: one metric of an account, day by day, under a line that names it; several in one file. */
const format: ImportFormat = {
  id: 'meta-overview',
  name: {
    en: 'Meta Business Suite: overview (.csv)',
    fr: 'Meta Business Suite\u00a0: vue d’ensemble (.csv)',
  },
  explains: {
    en: 'Meta Business Suite → Insights → Overview → Export. One metric of the whole account, day by day: reach, views, visits, follows, link clicks or interactions. Which it is stands in its first line; whose it is does not.',
    fr: 'Meta Business Suite → Statistiques → Vue d’ensemble → Exporter. Un indicateur du compte entier, jour par jour\u00a0: couverture, vues, visites, abonnements, clics sur un lien ou interactions. Sa première ligne dit lequel, mais non de quel compte.',
  },
  asksAccount: { platform: 'instagram' },
  recognise(file) {
    const titles = new Map<string, OverviewTitle | undefined>();
    let parts = 0;
    for (const each of lines(file, mostLooked)) {
      if (each.is === 'head') parts += 1;
      if (each.is === 'title') titles.set(each.title, each.about);
    }
    if (parts === 0) return undefined;
    const unknown = [...titles].flatMap(([title, about]) => (about === undefined ? [title] : []));
    return { unknown, missing: [], dateOrder: orderOf(file, mostLooked) };
  },
  // A day is one row, whatever number of metrics the file has of it.
  *read(file, options): Generator<ImportedRow | RefusedRow> {
    const order = options.dateOrder ?? orderOf(file, Number.POSITIVE_INFINITY).order;
    const days = new Map<string, DayOfAccount>();
    for (const each of lines(file, Number.POSITIVE_INFINITY)) {
      if (each.is !== 'figures' || each.about === undefined) continue;
      const { line, row, heads, about } = each;
      const day = readPastDay(row[0] ?? null, order, options.now);
      const value = readCellCount(row[1] ?? null);
      if (day === null || day === 'bad date' || day === 'future date') {
        yield refuseRow(line, day ?? 'bad date', row, heads[0]);
      } else if (value === null || typeof value === 'string') {
        yield refuseRow(line, value ?? 'no figures', row, heads[1]);
      } else {
        const platform = about.platform ?? options.account?.platform ?? 'instagram';
        const known = days.get(`${platform} ${day}`) ?? { line, platform, day, metrics: {} };
        days.set(`${platform} ${day}`, known);
        if (known.metrics[about.metric] === undefined) known.metrics[about.metric] = value;
        else yield refuseRow(line, 'duplicate', row, heads[0]);
      }
    }
    for (const { line, platform, day, metrics } of days.values()) {
      const period = { platform, account: null, name: null, from: day, to: day, metrics };
      yield { of: 'account', line, period };
    }
  },
};

interface DayOfAccount {
  readonly line: number;
  readonly platform: string;
  readonly day: Day;
  readonly metrics: Partial<Record<AccountMetricName, number>>;
}

const mostLooked = 1000;

type Line =
  | { readonly is: 'title'; readonly title: string; readonly about: OverviewTitle | undefined }
  | { readonly is: 'head' }
  | {
      readonly is: 'figures';
      readonly line: number;
      readonly row: readonly Cell[];
      readonly heads: readonly [string, string];
      /** Undefined: its title names nothing that is kept. */
      readonly about: OverviewTitle | undefined;
    };

/** What the lines of the file are: a title, then the heads "Date" and "Primary", then a day and its figure a line. */
function* lines({ tables }: OpenedFile, most: number): Generator<Line> {
  const [table] = tables;
  if (table === undefined) return;
  let about: OverviewTitle | undefined;
  let heads: readonly [string, string] | undefined;
  let title: string | undefined;
  let line = 0;
  for (const row of table.rows()) {
    line += 1;
    if (line > most) return;
    const [first = '', second = '', ...rest] = row.map((cell) => (cell === null ? '' : String(cell).trim()));
    if (first === '' && second === '') continue;
    if (rest.some((cell) => cell !== '')) return;
    if (second === '' && !(heads && /^[\d/.T:-]+$/.test(first))) {
      if (/^sep=/i.test(first)) continue;
      title = first;
      heads = undefined;
    } else if (isHead(first, second)) {
      // Without a title there is no telling what it counts.
      if (title === undefined) return;
      about = readOverviewTitle(title);
      yield { is: 'title', title, about };
      yield { is: 'head' };
      heads = [first, second];
    } else if (heads) yield { is: 'figures', line, row, heads, about };
    else return;
  }
}

/** "Date" and "Primary", in the languages of the other files. */
function isHead(first: string, second: string): boolean {
  return (
    ['date', 'data', 'datum', 'fecha'].includes(headKey(first)) &&
    /^prim(?:ary|aire|ar|ario|aria|air)$|^principale?$/.test(headKey(second))
  );
}

/** Dates of these files are mostly of the form 2026-04-03T00:00:00. */
function orderOf(file: OpenedFile, most: number): { order: DateOrder; sure: boolean } {
  return findDateOrder(dated(), 'month first');

  function* dated() {
    for (const each of lines(file, most)) {
      if (each.is === 'figures') yield { cell: each.row[0] ?? null, madeAt: null };
    }
  }
}

export default format;
