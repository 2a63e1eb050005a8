import type { AccountKey } from '../../domain/account.ts';
import type { Post } from '../../domain/post.ts';
import { byUrgency, type Urgency, urgencyOf } from '../../domain/urgency.ts';
import { database, startingWith } from '../database.ts';
import type { CommentFiguresRow } from '../rows.ts';
import { watchAll } from '../watch-all.ts';

/** Comments that are put in order at most, the newest; more wait in no queue that anybody could work off. */
const queueLimit = 20_000;

/** Which comments are asked for; what is not given does not matter. */
export interface QueueFilters {
  /** 'waits' (by default): those that wait; 'later': those put off; 'handled': those the person has done with. */
  readonly state?: 'waits' | 'later' | 'handled';
  readonly account?: AccountKey;
}

/** A comment of the queue: all but its text, which `findComments` gives for those on screen. */
export interface QueuedComment extends CommentFiguresRow {
  readonly urgency: Urgency;
}

/** The queue. */
export interface Queue {
  /** Most urgent first; those handled newest first. */
  readonly rows: readonly QueuedComment[];
  /** There are more than could be put in order. */
  readonly more: boolean;
}

/** The comments over all own accounts that fit, in the order in which to answer them. `now` in milliseconds since 1970. */
export async function queueOf(filters: QueueFilters, now: number): Promise<Queue> {
  const { commentFigures, posts } = database;
  return database.transaction('r', [commentFigures, posts], async () => {
    const { state = 'waits', account } = filters;
    await watchAll(commentFigures);
    const newest = await rowsIn(state, account);
    const shown = newest.slice(0, queueLimit);
    const reaches = await reachesOf(shown);
    const rows = shown.map((row): QueuedComment => {
      const { understanding, publishedAt } = row;
      const reach = reaches.get(postOf(row)) ?? null;
      return { ...row, urgency: urgencyOf({ understanding, publishedAt, reach }, now) };
    });
    return {
      rows: state === 'handled' ? rows : rows.sort(byUrgency),
      more: newest.length > queueLimit,
    };
  });
}

function rowsIn(
  state: 'waits' | 'later' | 'handled',
  account: AccountKey | undefined,
): Promise<readonly CommentFiguresRow[]> {
  const { commentFigures } = database;
  const all =
    account === undefined
      ? commentFigures.where('[state+publishedAt]').between(...startingWith(state))
      : commentFigures
          .where('[platform+account+state+publishedAt]')
          .between(...startingWith(account.platform, account.id, state));
  return all
    .reverse()
    .limit(queueLimit + 1)
    .toArray();
}

/** Reactions and comments of the posts of these rows, as far as they are known. */
async function reachesOf(rows: readonly CommentFiguresRow[]): Promise<ReadonlyMap<string, number>> {
  const keys = new Map(
    rows.map((row) => [postOf(row), [row.platform, row.postId] as [string, string]] as const),
  );
  const posts = await database.posts.bulkGet([...keys.values()]);
  return new Map(
    posts.flatMap((post) => {
      const reach = post === undefined ? null : reachOf(post);
      return post === undefined || reach === null ? [] : [[`${post.platform} ${post.id}`, reach] as const];
    }),
  );
}

function reachOf({ metrics: { reactions, comments } }: Post): number | null {
  if (reactions === undefined && comments === undefined) return null;
  return (reactions?.low ?? 0) + (comments?.low ?? 0);
}

function postOf({ platform, postId }: CommentFiguresRow): string {
  return `${platform} ${postId}`;
}
