import { changedRows } from './changed-rows.ts';
import { database } from './database.ts';
import { grouped } from './grouped.ts';
import { commentFromReading, type KeepableComment, mergeComments } from './merge-comments.ts';
import { figuresTables, refreshFigures } from './refresh-figures.ts';
import type { CommentFiguresRow, CommentRow } from './rows.ts';

/**
 * Keeps comments in one transaction: all of them or, where it rejects (see `isQuotaError`), none. Keeping them again changes
 * nothing; they may come in any order, before their post too. Answers the figures that changed. `now` in milliseconds since
 * 1970.
 */
export function keepComments(
  readings: readonly KeepableComment[],
  now: number,
): Promise<readonly CommentFiguresRow[]> {
  return database.transaction('rw', figuresTables, async () =>
    putComments(readings.map(commentFromReading), now),
  );
}

/** Puts states of comments together with what is kept of them. To be called within a transaction over `figuresTables`. */
export async function putComments(
  told: readonly CommentRow[],
  now: number,
): Promise<readonly CommentFiguresRow[]> {
  if (told.length === 0) return [];
  // Merged with itself where it is the first, so that every row is written in one way.
  const given = grouped(told, ({ platform, id }) => `${platform} ${id}`).flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(mergeComments, mergeComments(first, first))],
  );
  const known = await database.comments.bulkGet(given.map(({ platform, id }) => [platform, id]));
  const texts = new Map(known.flatMap((row) => (row === undefined ? [] : [[keyOf(row), row.text] as const])));
  const rows = given.map((row, index) => mergeComments(known[index] ?? row, row));
  const changed = changedRows(rows, known);
  await database.comments.bulkPut(changed);
  return refreshFigures(
    changed.map((comment) => ({ comment, isNewText: texts.get(keyOf(comment)) !== comment.text })),
    now,
  );
}

function keyOf({ platform, id }: CommentRow): string {
  return `${platform} ${id}`;
}
