import type { Range } from '../domain/range.ts';

/** What a cell may hold; null where it is unknown: an empty cell, never 0. */
export type Cell = string | number | boolean | null;

/** A column of an exported table, the same in CSV and in JSON Lines. */
export interface Column<Row> {
  /** Lasting: what people's spreadsheets and scripts refer to. */
  readonly name: string;
  /** What it holds, for the documentation. */
  readonly description: string;
  /** Pure; null where it is unknown. */
  readonly value: (row: Row) => Cell;
}

/** Two columns for the lowest and the highest value that something can have; equal where it is exact. */
export function rangeColumns<Row>(
  name: string,
  description: string,
  range: (row: Row) => Range | undefined,
): readonly Column<Row>[] {
  return [
    {
      name: `${name}Low`,
      description: `${description}: lowest possible value`,
      value: (row) => range(row)?.low ?? null,
    },
    {
      name: `${name}High`,
      description: `${description}: highest possible value`,
      value: (row) => range(row)?.high ?? null,
    },
  ];
}

/** A moment as ISO 8601 in UTC ("2026-04-03T09:30:00.000Z"); null where there is none, or none that a calendar has. */
export function isoMoment(milliseconds: number | null | undefined): string | null {
  if (milliseconds === null || milliseconds === undefined) return null;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
