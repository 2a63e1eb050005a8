import type { CommentKey, Handling } from '../domain/comment.ts';
import { database } from './database.ts';
import { figuresTables, settleFigures } from './refresh-figures.ts';
import type { HandlingRow } from './rows.ts';

/** What a comment was decided to be. */
export type Decision = Pick<Handling, 'platform' | 'id' | 'state' | 'until'>;

/**
 * Keeps what the person decided of comments; null takes it back. Answers what was decided before, in the order given, of those
 * that are kept. `now` in milliseconds since 1970.
 */
export function handleComments(
  comments: readonly CommentKey[],
  { state, until }: Pick<Handling, 'state' | 'until'>,
  now: number,
): Promise<readonly Decision[]> {
  return database.transaction('rw', figuresTables, async () => {
    const keys = [
      ...new Map(comments.map(({ platform, id }) => [`${platform} ${id}`, key(platform, id)])).values(),
    ];
    const [kept, known] = await Promise.all([
      database.comments.bulkGet(keys),
      database.handlings.bulkGet(keys),
    ]);
    const decided = keys.flatMap(([platform, id], index) =>
      kept[index] === undefined ? [] : [{ platform, id, before: known[index] }],
    );
    if (decided.length === 0) return [];
    await database.handlings.bulkPut(
      decided.map(({ platform, id, before }): HandlingRow => {
        // What the person said last stands, also where the clock was put back since.
        const decidedAt = Math.max(now, (before?.decidedAt ?? 0) + 1);
        return { platform, id, state, until, decidedAt };
      }),
    );
    const figures = await database.commentFigures.bulkGet(
      decided.map(({ platform, id }) => key(platform, id)),
    );
    await settleFigures(
      figures.flatMap((row) => row ?? []),
      now,
    );
    return decided.map(({ platform, id, before }) => ({
      platform,
      id,
      state: before?.state ?? null,
      until: before?.until ?? null,
    }));
  });
}

/** Lets comments wait again that were put off until a moment that has come, at most `limit` a call; answers how many there were. */
export function wakeComments(now: number, limit = 300): Promise<number> {
  return database.transaction('rw', figuresTables, async () => {
    const due = await database.commentFigures.where('until').belowOrEqual(now).limit(limit).toArray();
    await settleFigures(due, now);
    return due.length;
  });
}

/** When the next comment that was put off waits again, in milliseconds since 1970; undefined: none was. */
export async function nextWaking(): Promise<number | undefined> {
  return (await database.commentFigures.orderBy('until').first())?.until ?? undefined;
}

function key(platform: string, id: string): [string, string] {
  return [platform, id];
}
