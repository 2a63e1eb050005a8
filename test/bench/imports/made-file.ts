import type { AccountKey } from '../../../src/domain/account.ts';
import { faultAt } from './faults.ts';
import { slashed } from './made-posts.ts';

/** A file of our own making, always the same but for the year that is next. */
export interface MadeFile {
  /** The format that must recognise it; null: none does, and its columns are read as is proposed for them. */
  readonly format: string | null;
  readonly name: string;
  readonly kind: 'text' | 'workbook' | 'archive';
  readonly bytes: Uint8Array;
  /** Rows of figures in it, wrong ones included. */
  readonly rows: number;
  /** Whose figures they are, where the file does not say. */
  readonly account: AccountKey | null;
}

/** The cells of a row, numbers as a workbook has them. */
export type Cells = readonly (string | number)[];

/** Where a row can be made wrong; a null date: the file has none in its rows. */
export interface Places {
  readonly figure: number;
  readonly date: number | null;
}

/** Row number `at`, made wrong where it is one of those that are. `now`: milliseconds since 1970. */
export function rowAt(
  at: number,
  cellsAt: (at: number) => Cells,
  { figure, date }: Places,
  now: number,
): Cells {
  const fault = faultAt(at);
  if (fault === 'duplicate') return cellsAt(at - 1);
  const cells = [...cellsAt(at)];
  if (fault === 'negative count') cells[figure] = -5;
  if (fault === 'not a number') cells[figure] = 'many';
  if (fault === 'future date' && date !== null) cells[date] = slashed(now + 200 * 86_400_000);
  return cells;
}
