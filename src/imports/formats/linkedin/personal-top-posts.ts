import type { RefusedRow } from '../../../domain/imported-row.ts';
import { headKey } from '../../find-columns.ts';
import type { Cell, OpenedFile, ReadingOptions, Table } from '../../import-format.ts';
import { type AddressedPost, postAddress } from '../../post-address.ts';
import { cellText, refuseRow } from '../../refuse-row.ts';
import { firstRows } from '../../sheet-rows.ts';
import { impressionWords } from './count-words.ts';

/** A post in one of the two tables that stand side by side. */
export interface TopPost {
  readonly line: number;
  readonly address: AddressedPost;
  readonly date: Cell;
  readonly count: Cell;
  /** The head of the column of its count. */
  readonly head: string;
  readonly cells: readonly Cell[];
}

/** The sheet of top posts. */
export interface TopPosts {
  readonly table: Table;
  readonly byEngagements: readonly TopPost[];
  readonly byImpressions: readonly TopPost[];
  /** Rows that lead to no post. */
  readonly wrong: readonly RefusedRow[];
  readonly unknown: readonly string[];
}

/**
 * Finds the sheet whose rows have two addresses of posts, each with a date and a count: by engagements first, then by impressions. Or
 * one whose rows have one, with impressions by their head.
 */
export function findTopPosts(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): TopPosts | undefined {
  for (const table of file.tables) {
    const rows = firstRows(table, mostRows);
    const first = rows.findIndex((row) => addressesIn(row, options).length === 2);
    const [left, right] = addressesIn(rows[first] ?? [], options);
    if (left === undefined || right === undefined || right - left < 3) continue;
    const heads = (rows[first - 1] ?? []).map(cellText);
    return readTables(table, rows, { first, left, right, heads }, options);
  }
  return findLoneTable(file, options);
}

function findLoneTable(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): TopPosts | undefined {
  for (const table of file.tables.filter(({ name }) => name !== null)) {
    const rows = firstRows(table, mostRows);
    const first = rows.findIndex((row) => addressesIn(row, options).length === 1);
    const [right = -1] = addressesIn(rows[first] ?? [], options);
    const heads = (rows[first - 1] ?? []).map(cellText);
    const isOfThree = heads.filter((head) => head !== '').length === 3;
    if (right >= 0 && isOfThree && impressionKeys.includes(headKey(heads[right + 2] ?? '')))
      return readTables(table, rows, { first, left: -3, right, heads }, options);
  }
  return undefined;
}

/** "Maximum of 50 posts available to include in this list", with room for more. */
const mostRows = 1000;

function addressesIn(row: readonly Cell[], options: Pick<ReadingOptions, 'platforms' | 'now'>): number[] {
  return row.slice(0, 20).flatMap((cell, at) => {
    const post = postAddress(cell, options);
    return typeof post === 'object' && post.platform.id === 'linkedin' ? [at] : [];
  });
}

function readTables(
  table: Table,
  rows: readonly (readonly Cell[])[],
  at: { first: number; left: number; right: number; heads: readonly string[] },
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): TopPosts {
  const { first, heads } = at;
  const countHeads = [heads[at.left + 2] ?? '', heads[at.right + 2] ?? ''];
  // The order of the two is taken from their heads where these are known.
  const isSwapped = impressionKeys.includes(headKey(countHeads[0] ?? ''));
  const tables = { byEngagements: [] as TopPost[], byImpressions: [] as TopPost[] };
  const wrong: RefusedRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index < first) continue;
    for (const column of [at.left, at.right]) {
      const cell = row[column] ?? null;
      // Where one table is shorter, its cells are empty, or hold a number that some readers make of nothing.
      if (/^\d*$/.test(cellText(cell).trim())) continue;
      const address = postAddress(cell, options);
      if (typeof address === 'string' || address.platform.id !== 'linkedin') {
        const reason = typeof address === 'string' ? address : 'other site';
        wrong.push(refuseRow(index + 1, reason, row, heads[column] ?? null));
        continue;
      }
      const isImpressions = (column === at.right) !== isSwapped;
      tables[isImpressions ? 'byImpressions' : 'byEngagements'].push({
        line: index + 1,
        address,
        date: row[column + 1] ?? null,
        count: row[column + 2] ?? null,
        head: heads[column + 2] ?? '',
        cells: row,
      });
    }
  }
  const isKnown = countHeads.some((head) => impressionKeys.includes(headKey(head)));
  return { table, ...tables, wrong, unknown: isKnown ? [] : heads.filter((head) => head !== '') };
}

const impressionKeys = impressionWords.map(headKey);
