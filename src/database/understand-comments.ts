import type { Understanding } from '../domain/intent.ts';
import { nothingToUnderstand } from './base-figures.ts';
import { database } from './database.ts';
import type { CommentFiguresRow } from './rows.ts';

/** How comments are understood now. */
export interface Understander {
  /** 1 or more; what a lower version understood is understood anew. */
  readonly version: number;
  readonly understand: (text: string) => Understanding;
}

/** Comments that are understood between two writes: at some milliseconds each. */
const chunk = 100;

/**
 * Understands those of these comments that this version has not understood yet, and keeps that. What was written of a comment
 * meanwhile is left for the next call.
 */
export async function understandComments(
  figures: readonly Pick<CommentFiguresRow, 'platform' | 'id' | 'understoodBy'>[],
  understander: Understander,
): Promise<void> {
  const due = figures.filter(({ understoodBy }) => understoodBy < understander.version);
  for (let begin = 0; begin < due.length; begin += chunk) {
    await understandChunk(
      due.slice(begin, begin + chunk).map(({ platform, id }) => [platform, id]),
      understander,
    );
  }
}

/**
 * Understands what an older version has understood or none has, chunk by chunk, until about `most` are done. May be stopped
 * anywhere.
 */
export async function understandAll(
  understander: Understander,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let done = 0; done < most; done += chunk) {
    const due = await database.commentFigures
      .where('understoodBy')
      .below(Math.min(understander.version, nothingToUnderstand))
      .limit(chunk)
      .toArray();
    if (due.length === 0) return;
    if (
      (await understandChunk(
        due.map(({ platform, id }) => [platform, id]),
        understander,
      )) === 0
    )
      return;
  }
}

type Key = [platform: string, id: string];

/** Answers how many it understood. */
async function understandChunk(keys: Key[], { version, understand }: Understander): Promise<number> {
  const comments = await database.comments.bulkGet(keys);
  // Outside the transaction: it takes a while, and others would have to wait for it.
  const understood = comments.map((comment) => comment && understand(comment.text));
  return database.transaction('rw', [database.comments, database.commentFigures], async () => {
    const [now, figures] = await Promise.all([
      database.comments.bulkGet(keys),
      database.commentFigures.bulkGet(keys),
    ]);
    const rows = figures.flatMap((row, index): CommentFiguresRow[] => {
      const understanding = understood[index];
      const isSame = now[index]?.text === comments[index]?.text;
      if (row === undefined || understanding === undefined || !isSame || row.role !== 'others') return [];
      return [{ ...row, understanding, understoodBy: version }];
    });
    await database.commentFigures.bulkPut(rows);
    return rows.length;
  });
}
