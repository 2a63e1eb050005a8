import type { AccountKey } from '../../domain/account.ts';
import type { CommentState } from '../../domain/waiting.ts';
import { database } from '../database.ts';
import type { CommentFiguresRow } from '../rows.ts';
import { watchAll } from '../watch-all.ts';

/** Comments of each state that are looked at, at most; the newest. */
const limit = 10_000;

const othersStates = ['waits', 'later', 'handled', 'answered'] as const satisfies CommentState[];

/**
 * Others' comments under an account's posts from one moment to another (milliseconds since 1970, both included), by state, newest
 * first.
 */
export async function commentsPublished(
  { platform, id }: AccountKey,
  from: number,
  to: number,
): Promise<readonly CommentFiguresRow[]> {
  const { commentFigures } = database;
  const ofStates = await database.transaction('r', commentFigures, async () => {
    await watchAll(commentFigures);
    return Promise.all(
      othersStates.map((state) =>
        commentFigures
          .where('[platform+account+state+publishedAt]')
          .between([platform, id, state, from], [platform, id, state, to], true, true)
          .reverse()
          .limit(limit)
          .toArray(),
      ),
    );
  });
  return ofStates.flat();
}
