import { changedRows } from './changed-rows.ts';
import { database } from './database.ts';
import type { FiguresItem } from './post-figures.ts';
import { packFigures } from './post-figures.ts';
import { type Repacking, repack } from './repack.ts';
import type { PostRow } from './rows.ts';

// The one place where posts are written, so that their figures always say the same. To be called within a transaction over
// `postTables`, one call at a time.

/** The tables that are written with posts. */
export const postTables = ['posts', 'postFigures'] as const;

/** Writes those of the rows that differ from what is kept of them, which is given at the same place of `known`. */
export async function putPosts(
  rows: readonly PostRow[],
  known: readonly (PostRow | undefined)[],
): Promise<void> {
  const before = new Map(rows.map((row, index) => [row, known[index]]));
  const changed = changedRows(rows, known);
  await Promise.all([
    // First, for it begins with reading: what it makes of that is ready when the posts are written.
    repack(
      database.postFigures,
      changed.flatMap((row) => changesOf(before.get(row), row)),
    ),
    database.posts.bulkPut(changed),
  ]);
}

/** Deletes these posts. */
export async function deletePosts(rows: readonly PostRow[]): Promise<void> {
  await Promise.all([
    database.posts.bulkDelete(rows.map(({ platform, id }) => [platform, id])),
    repack(
      database.postFigures,
      rows.flatMap((row) => changesOf(row, undefined)),
    ),
  ]);
}

/** What becomes of a post's figures: they may move with its author or its date, appear, or go. */
function changesOf(known: PostRow | undefined, row: PostRow | undefined): readonly Repacking<FiguresItem>[] {
  const [before, after] = [known && packFigures(known), row && packFigures(row)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const hasMoved = before?.account !== after?.account || before?.item[0] !== after?.item[0];
  return [
    ...(before !== undefined && hasMoved ? [{ ...before, isGone: true }] : []),
    ...(after === undefined ? [] : [{ ...after, isGone: false }]),
  ];
}
