import { type FoundColumns, findColumns } from '../../find-columns.ts';
import type { Cell, OpenedFile, ReadingOptions, Table } from '../../import-format.ts';
import { postAddress } from '../../post-address.ts';
import { readCellCount, readCellShare } from '../../read-cell-number.ts';
import { cellText } from '../../refuse-row.ts';
import { firstRows } from '../../sheet-rows.ts';
import { postHeads, postsLeftAlone } from './page-post-heads.ts';

/** What is read of the sheet of posts. */
export type PostField = keyof typeof postHeads;

/** The sheet that lists a page's posts. */
export interface PostSheet {
  readonly table: Table;
  readonly found: FoundColumns<PostField>;
}

/**
 * Finds the sheet of posts: by its heads in the languages that are known; in another language by its places, if clicks ÷ impressions
 * come to the stated rate in every row, so that the columns are what they are taken for. Then all heads are told as unknown.
 */
export function findPostSheet(
  file: OpenedFile,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): PostSheet | undefined {
  for (const needed of [['type'], ['clicks', 'created'], ['clicks', 'title']] as const) {
    for (const table of file.tables) {
      const found = findColumns(table, {
        aliases: postHeads,
        needed: ['url', 'impressions', ...needed],
        leftAlone: postsLeftAlone,
      });
      // Without the kind of each post it could be any site's, but for its addresses.
      if (found && (needed[0] === 'type' || leadsToPosts(table, found, options))) return { table, found };
    }
  }
  for (const table of file.tables) {
    const found = byPlace(table, options);
    if (found) return { table, found };
  }
  return undefined;
}

function leadsToPosts(
  table: Table,
  { columns }: FoundColumns<PostField>,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): boolean {
  return firstRows(table, 60).some((row) => {
    const post = postAddress(row[columns.url ?? -1], options);
    return typeof post === 'object' && post.platform.id === 'linkedin';
  });
}

function byPlace(
  table: Table,
  options: Pick<ReadingOptions, 'platforms' | 'now'>,
): FoundColumns<PostField> | undefined {
  const rows = firstRows(table, 60);
  const firstPost = rows.findIndex((row) => typeof postAddress(row[places.url], options) === 'object');
  const heads = (rows[firstPost - 1] ?? []).map(cellText);
  if (heads.filter((head) => head !== '').length < 18) return undefined;
  const rates = rows.slice(firstPost).map(isRateRight);
  if (!rates.includes(true) || rates.includes(false)) return undefined;
  return { headAt: firstPost - 1, heads, columns: places, unknown: heads, missing: [] };
}

/** Where the columns are in files of 2023 and later; `views` may be the older "Views (Excluding offsite video views)". */
const places = {
  title: 0,
  url: 1,
  type: 2,
  created: 5,
  impressions: 9,
  views: 10,
  clicks: 12,
  rate: 13,
  reactions: 14,
  comments: 15,
  shares: 16,
  follows: 17,
  content: 19,
} as const;

/** Whether a row's clicks ÷ impressions are its rate, as a fraction; undefined where it has none. */
function isRateRight(row: readonly Cell[]): boolean | undefined {
  const impressions = readCellCount(row[places.impressions] ?? null);
  const clicks = readCellCount(row[places.clicks] ?? null);
  const rate = readCellShare(row[places.rate] ?? null, '.');
  if (typeof impressions !== 'number' || typeof clicks !== 'number' || typeof rate !== 'number')
    return undefined;
  if (impressions === 0 || clicks === 0) return undefined;
  return Math.abs(clicks / impressions - rate) < 0.0006;
}
