import { isDay } from '../../../domain/day.ts';
import { columnsOf, type FoundColumns, headKey } from '../../find-columns.ts';
import type { Cell, Table } from '../../import-format.ts';
import type { DecimalMark } from '../../number-parts.ts';
import { decimalMarkOf } from '../../read-cell-number.ts';
import { groupings, headsThatRepeatVisits, leftAloneHeads, type VisitField, visitHeads } from './heads.ts';

/** One of the tables that stand one under the other in a file. */
export interface VisitTable {
  readonly found: FoundColumns<VisitField>;
  /** First and last day, as the lines above it say; null: they do not. */
  readonly from: string | null;
  readonly to: string | null;
  /** Of the amounts in it. */
  decimal: DecimalMark | null;
}

/** A file's tables by the index of the row that heads each; null where nothing of it is read. */
export interface VisitTables {
  readonly heads: ReadonlyMap<number, VisitTable | null>;
  /** The first heads of tables that are left alone. */
  readonly leftAlone: readonly string[];
}

/**
 * Finds the tables of visits. Each begins after an empty row or a line that begins with "#". Where several group the same visits, only
 * those are read that group them as the most telling one does: added up, the others would count visits twice.
 */
export function findVisitTables(table: Table, most = Number.POSITIVE_INFINITY): VisitTables {
  const all = new Map<number, VisitTable | null>();
  const leftAlone: string[] = [];
  let days: string[] = [];
  let open: VisitTable | null | undefined;
  let index = -1;
  for (const row of table.rows()) {
    index += 1;
    if (index >= most) break;
    if (isRemark(row) || isEmptyRow(row)) {
      const told = daysIn(row);
      days = told.length === 0 ? days : days.length >= 2 ? [...told] : [...days, ...told];
      open = undefined;
    } else if (open === undefined) {
      const found = visitColumns(row, index);
      const [from = null, to = from] = days;
      open = found ? { found, from, to, decimal: null } : null;
      all.set(index, open);
      if (open === null) leftAlone.push(firstHead(row));
    } else if (open !== null) {
      open.decimal ??= decimalMarkOf([row[open.found.columns.revenue ?? -1] ?? null]);
    }
  }
  const best = [...all.values()]
    .filter((each) => each !== null)
    .sort((one, other) => rank(one) - rank(other))[0];
  const heads = new Map<number, VisitTable | null>();
  for (const [at, each] of all) {
    const isRead = each !== null && best !== undefined && grouping(each) === grouping(best);
    heads.set(at, isRead ? each : null);
    if (each !== null && !isRead) leftAlone.push(firstHead(each.found.heads));
  }
  return { heads, leftAlone: [...new Set(leftAlone)] };
}

/** A line that says something of the file. */
export function isRemark([first = null]: readonly Cell[]): boolean {
  return typeof first === 'string' && first.trimStart().startsWith('#');
}

/** Whether no cell of a row holds anything. */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

function visitColumns(row: readonly Cell[], headAt: number): FoundColumns<VisitField> | undefined {
  const search = { aliases: visitHeads, needed: ['sessions'] as const, leftAlone: leftAloneHeads };
  const found = columnsOf<VisitField>(row, headAt, search);
  const repeats = found?.heads.some((head) => repeating.has(headKey(head)));
  return found && !repeats && groupings.some((by) => found.columns[by] !== undefined) ? found : undefined;
}

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
