import type { AccountKey } from '../../domain/account.ts';
import { database, startingWith } from '../database.ts';
import type { CommentFiguresRow } from '../rows.ts';

/** Comments to which an answer is kept, newest first, at most `limit`; of all own accounts where none is given. */
export async function answeredComments(
  account?: AccountKey,
  { limit = 5000 } = {},
): Promise<{ readonly rows: readonly CommentFiguresRow[]; readonly more: boolean }> {
  const { commentFigures } = database;
  const all =
    account === undefined
      ? commentFigures.where('[state+publishedAt]').between(...startingWith('answered'))
      : commentFigures
          .where('[platform+account+state+publishedAt]')
          .between(...startingWith(account.platform, account.id, 'answered'));
  const newest = await all
    .reverse()
    .limit(limit + 1)
    .toArray();
  return { rows: newest.slice(0, limit), more: newest.length > limit };
}

/** Whether any comment under a post of an own account is kept. */
export async function hasOwnComments(): Promise<boolean> {
  return (await database.commentFigures.limit(1).count()) > 0;
}
