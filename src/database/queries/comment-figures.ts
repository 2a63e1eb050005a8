import type { AccountKey } from '../../domain/account.ts';
import type { CommentState } from '../../domain/waiting.ts';
import { database } from '../database.ts';
import type { CommentFiguresRow } from '../rows.ts';

/** Comments of each state that are looked at, at most; the newest. */
const limit = 10_000;

const othersStates = ['waits', 'later', 'handled', 'answered'] as const satisfies CommentState[];

/** Others' comments under an account's posts since a moment (milliseconds since 1970), by state, newest first. */
export async function commentsSince(
  { platform, id }: AccountKey,
  since: number,
): Promise<readonly CommentFiguresRow[]> {
  const ofStates = await database.transaction('r', database.commentFigures, () =>
    Promise.all(
      othersStates.map((state) =>
        database.commentFigures
          .where('[platform+account+state+publishedAt]')
          .between([platform, id, state, since], [platform, id, state, Number.POSITIVE_INFINITY])
          .reverse()
          .limit(limit)
          .toArray(),
      ),
    ),
  );
  return ofStates.flat();
}
