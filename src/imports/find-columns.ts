import type { Cell, Table } from './import-format.ts';

/** The heads under which a file may have each of its columns, in any language, the first as it is named where missing; fields that are not there are not sought. */
export type HeadAliases<Field extends string> = Readonly<Partial<Record<Field, readonly string[]>>>;

/** A head of columns that was found. */
export interface FoundColumns<Field extends string> {
  /** Rows before the head, which is also the index of its row; its line is one more. */
  readonly headAt: number;
  /** The heads as they stand, one a column; '' where a column has none. */
  readonly heads: readonly string[];
  /** Where each field's column is; of two columns of a field the first. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** Heads that are none of the fields, nor known and left alone, as they stand. */
  readonly unknown: readonly string[];
  /** Of each field that is not there, the first head that it would have. */
  readonly missing: readonly string[];
}

/** How a table's head is known. */
export interface ColumnSearch<Field extends string> {
  readonly aliases: HeadAliases<Field>;
  /** The row that has all of these is the head. */
  readonly needed: readonly Field[];
  /** Heads that are known and hold nothing that is read. */
  readonly leftAlone?: readonly string[];
  /** What a head that is neither listed nor left alone names by its words; of a field without a listed head the first such column is taken. */
  readonly byWords?: (head: string) => Field | undefined;
}

/**
 * Finds the row that heads a table, among its first rows, and in it the columns; undefined where no row has all that is needed.
 * Case, accents, quotation marks, spaces, brackets and every other sign are ignored.
 */
export function findColumns<Field extends string>(
  table: Table,
  search: ColumnSearch<Field>,
): FoundColumns<Field> | undefined {
  let index = 0;
  for (const row of table.rows()) {
    if (index === mostRowsBefore) return undefined;
    const found = columnsOf(row, index, search);
    if (found) return found;
    index++;
  }
  return undefined;
}

/** The columns of a row as the head; undefined where it lacks what is needed. */
export function columnsOf<Field extends string>(
  row: readonly Cell[],
  headAt: number,
  { aliases, needed, leftAlone = [], byWords = () => undefined }: ColumnSearch<Field>,
): FoundColumns<Field> | undefined {
  const fields = Object.keys(aliases) as Field[];
  const fieldOf = keysOf(aliases, () =>
    fields.flatMap((field) => (aliases[field] ?? []).map((head) => [headKey(head), field] as const)),
  );
  const known = keysOf(leftAlone, () => leftAlone.map((head) => [headKey(head), head] as const));
  const heads = row.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const columns: Partial<Record<Field, number>> = {};
  const strange: (readonly [number, string])[] = [];
  for (const [at, head] of heads.entries()) {
    const key = headKey(head);
    if (key === '') continue;
    const field = fieldOf.get(key) as Field | undefined;
    if (field !== undefined && columns[field] === undefined) columns[field] = at;
    else if (!known.has(key)) strange.push([at, head]);
  }
  const unknown: string[] = [];
  for (const [at, head] of strange) {
    const field = byWords(head);
    if (field !== undefined && columns[field] === undefined) columns[field] = at;
    else unknown.push(head);
  }
  if (needed.some((field) => columns[field] === undefined)) return undefined;
  const missing = fields
    .filter((field) => columns[field] === undefined)
    .map((field) => aliases[field]?.[0] ?? field);
  return { headAt, heads, columns, unknown, missing };
}

/** Every row of every file is compared with the same hundreds of heads: their keys are made once for each list. */
function keysOf(list: object, entries: () => (readonly [string, string])[]): ReadonlyMap<string, string> {
  const made = madeKeys.get(list) ?? new Map(entries());
  madeKeys.set(list, made);
  return made;
}

const madeKeys = new WeakMap<object, ReadonlyMap<string, string>>();

/** A head of a column as heads are compared: its letters and digits, in lower case, without accents. */
export function headKey(head: string): string {
  return head
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Lines of titles, periods and descriptions that files put before their heads. */
const mostRowsBefore = 25;
