import { isDay } from '../../../domain/day.ts';
import { columnsOf, type FoundColumns, headKey } from '../../find-columns.ts';
import type { Cell, Table } from '../../import-format.ts';
import type { DecimalMark } from '../../number-parts.ts';
import { decimalMarkOf, readCellCount } from '../../read-cell-number.ts';
import { cellText } from '../../refuse-row.ts';
import { fieldOfVisitHead } from './field-of-visit-head.ts';
import { groupings, headsThatRepeatVisits, leftAloneHeads, type VisitField, visitHeads } from './heads.ts';

/** One of the tables that stand one under the other in a file. */
export interface VisitTable {
  readonly found: FoundColumns<VisitField>;
  /** First and last day, as the lines above it say; null: they do not. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of the amounts in it, as far as they show it. */
  decimal: DecimalMark | null;
  /** Of the key events, where they are parted between the visits that led to them, and so have fractions; null: they are whole. */
  decimalOfEvents: DecimalMark | null;
  /** Of whatever stands in it. */
  decimalOfAll: DecimalMark | null;
  /** Which visits, of several overlapping kinds, are read; null: there is one kind. */
  segment: string | null;
  /** The most visits of a row that says what it is grouped by; 0: no row does. */
  mostVisits: number;
}

/** A file's tables by the index of the row that heads each; null where nothing of it is read. */
export interface VisitTables {
  readonly heads: ReadonlyMap<number, VisitTable | null>;
  /** The first heads of tables that are left alone. */
  readonly leftAlone: readonly string[];
}

/**
 * Finds the tables of visits. Each begins after an empty row or a line that begins with "#". Where several group the same visits, only
 * those are read that group them as the most telling one does, and of these of the same days the one with the most figures: the others
 * (a chart, a part of the visits that is compared with all of them) would count visits twice.
 */
export function findVisitTables(table: Table, most = Number.POSITIVE_INFINITY): VisitTables {
  const all = new Map<number, VisitTable | null>();
  const leftAlone: string[] = [];
  let days: string[] = [];
  let open: VisitTable | null | undefined;
  let isOfAnalytics = false;
  let index = -1;
  for (const row of table.rows()) {
    index += 1;
    if (index >= most) break;
    if (isRemark(row) || isEmptyRow(row)) {
      isOfAnalytics ||= isRemark(row);
      const told = daysIn(row);
      days = told.length === 0 ? days : days.length >= 2 ? [...told] : [...days, ...told];
      open = undefined;
    } else if (open === undefined) {
      const found = visitColumns(row, index, isOfAnalytics);
      const [from = null, to = from] = days;
      open = found ? { found, from, to, ...nothingYet } : null;
      all.set(index, open);
      if (open === null) leftAlone.push(firstHead(row));
    } else if (open !== null) {
      lookInto(open, row);
    }
  }
  const known = [...all.values()].filter((each) => each !== null);
  const best = known.sort((one, other) => rank(one) - rank(other))[0];
  const alike = known.filter((each) => best !== undefined && grouping(each) === grouping(best));
  const heads = new Map<number, VisitTable | null>();
  for (const [at, each] of all) {
    const isRead = each !== null && alike.includes(each) && !alike.some((other) => isBetter(other, each));
    heads.set(at, isRead ? each : null);
    if (each !== null && !isRead) leftAlone.push(firstHead(each.found.heads));
  }
  return { heads, leftAlone: [...new Set(leftAlone)] };
}

const nothingYet = { decimal: null, decimalOfEvents: null, decimalOfAll: null, segment: null, mostVisits: 0 };

/** Whether another table of the same days tells more, or stands before one that tells as much. */
function isBetter(other: VisitTable, one: VisitTable): boolean {
  if (other === one || other.from === null || other.from !== one.from || other.to !== one.to) return false;
  const more = figuresIn(other) - figuresIn(one);
  return more > 0 || (more === 0 && other.found.headAt < one.found.headAt);
}

function figuresIn({ found: { columns } }: VisitTable): number {
  const figures = ['sessions', 'engagedSessions', 'conversions', 'revenue', 'purchaseRevenue'] as const;
  return figures.filter((figure) => columns[figure] !== undefined).length;
}

function lookInto(table: VisitTable, row: readonly Cell[]): void {
  const { columns } = table.found;
  const cellOf = (field: VisitField): Cell => row[columns[field] ?? -1] ?? null;
  table.decimal ??= decimalMarkOf([cellOf('revenue'), cellOf('purchaseRevenue')]);
  table.decimalOfEvents ??= decimalMarkOf([cellOf('conversions')]);
  table.decimalOfAll ??= decimalMarkOf(row.filter((cell) => typeof cell === 'string' && isFigure.test(cell)));
  const sessions = readCellCount(cellOf('sessions'));
  if (typeof sessions === 'number' && !isUngrouped(row, table)) {
    table.mostVisits = Math.max(table.mostVisits, sessions);
  }
  const segment = cellText(cellOf('segment')).trim();
  if (segment !== '' && (table.segment === null || everybody.test(segment))) table.segment = segment;
}

/** Whether all that the rows of a table are grouped by is empty in one. */
export function isUngrouped(row: readonly Cell[], { found: { columns } }: VisitTable): boolean {
  return [...groupings, 'day' as const].every((by) => cellText(row[columns[by] ?? -1]).trim() === '');
}

const isFigure = /^[\d\s.,%'’-]+$/;

const everybody =
  /^(?:all (?:users|sessions)|tous les utilisateurs|alle (?:nutzer|gebruikers)|todos (?:los usuarios|os usuários)|tutti gli utenti)$/i;

/** A line that says something of the file. */
export function isRemark([first = null]: readonly Cell[]): boolean {
  return typeof first === 'string' && first.trimStart().startsWith('#');
}

/** Whether no cell of a row holds anything. */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

/** The columns of a row that heads visits; a table whose visits stand several times in a row or column is none. */
function visitColumns(
  row: readonly Cell[],
  headAt: number,
  isOfAnalytics: boolean,
): FoundColumns<VisitField> | undefined {
  const found = columnsOf<VisitField>(row, headAt, search);
  if (found === undefined || groupings.every((by) => found.columns[by] === undefined)) return undefined;
  if (!isOfAnalytics && !found.heads.some(isItsOwn)) return undefined;
  if (found.heads.some((head) => repeating.has(headKey(head)))) return undefined;
  return found.heads.filter((head) => visits.has(headKey(head))).length === 1 ? found : undefined;
}

const search = {
  aliases: visitHeads,
  needed: ['sessions'] as const,
  leftAlone: leftAloneHeads,
  byWords: fieldOfVisitHead,
};

/** Whether a head is written as this tool alone does: "Campaign" and "Sessions" stand in tables of others too. */
function isItsOwn(head: string): boolean {
  return fieldOfVisitHead(head) !== undefined || ownHeads.has(headKey(head));
}

const ownHeads = new Set(
  [...leftAloneHeads.filter((head) => !/^(?:users|utilisateurs|views)$/i.test(head)), 'Key events'].map(
    headKey,
  ),
);

const visits = new Set(visitHeads.sessions?.map(headKey));

const repeating = new Set(headsThatRepeatVisits.map(headKey));

/** Days in a remark: "# Start date: 20260801", "# 20260801-20260831". */
function daysIn(row: readonly Cell[]): string[] {
  const text = row.map((cell) => String(cell ?? '')).join(' ');
  return [...text.matchAll(/(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)/g)]
    .map(([, year, month, day]) => `${year}-${month}-${day}`)
    .filter(isDay)
    .slice(0, 2);
}

function rank({ found }: VisitTable): number {
  return groupings.findIndex((by) => found.columns[by] !== undefined);
}

function grouping({ found }: VisitTable): string {
  return groupings.filter((by) => found.columns[by] !== undefined).join();
}

function firstHead(row: readonly Cell[]): string {
  return row.map((cell) => String(cell ?? '').trim()).find((cell) => cell !== '') ?? '';
}
