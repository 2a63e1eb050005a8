import type { AccountKey } from '../../domain/account.ts';
import type { IntentId, Sentiment } from '../../domain/intent.ts';
import type { Post } from '../../domain/post.ts';
import { byUrgency, type Urgency, urgencyOf } from '../../domain/urgency.ts';
import { database, startingWith } from '../database.ts';
import type { CommentFiguresRow } from '../rows.ts';
import { watchAll } from '../watch-all.ts';

/** Comments that are put in order at most, the newest; more wait in no queue that anybody could work off. */
const queueLimit = 20_000;

/** Texts that are searched at a time. */
const chunk = 1000;

/** Which comments are asked for; what is not given does not matter. */
export interface QueueFilters {
  /** 'waits' (by default): those that wait; 'later': those put off; 'handled': those the person has done with. */
  readonly state?: 'waits' | 'later' | 'handled';
  readonly account?: AccountKey;
  /** One of these is enough. */
  readonly intents?: readonly IntentId[];
  readonly sentiment?: Sentiment;
  /** ISO 639-1. */
  readonly language?: string;
  /** In the comment, or in the handle or the name of who wrote it, in whatever case; all of these words. */
  readonly words?: string;
}

/** A comment of the queue: all but its text, which `findComments` gives for those on screen. */
export interface QueuedComment extends CommentFiguresRow {
  readonly urgency: Urgency;
}

/** The queue. */
export interface Queue {
  /** Most urgent first; those handled newest first. */
  readonly rows: readonly QueuedComment[];
  /** Of each intent how many there are, before `intents` is asked for; of several intents a comment counts with each. */
  readonly byIntent: Readonly<Partial<Record<IntentId, number>>>;
  /** There are more than could be put in order. */
  readonly more: boolean;
}

/** The comments over all own accounts that fit, in the order in which to answer them. `now` in milliseconds since 1970. */
export async function queueOf(filters: QueueFilters, now: number): Promise<Queue> {
  const { comments, commentFigures, posts } = database;
  return database.transaction('r', [comments, commentFigures, posts], async () => {
    const { state = 'waits' } = filters;
    await watchAll(commentFigures);
    const newest = await rowsIn(state, filters.account);
    const fitting = newest.slice(0, queueLimit).filter((row) => fits(row, filters));
    const found = await withWords(fitting, filters.words ?? '');
    const wanted = found.filter((row) => hasIntent(row, filters.intents));
    const reaches = await reachesOf(wanted);
    const rows = wanted.map((row): QueuedComment => {
      const { understanding, publishedAt } = row;
      const reach = reaches.get(postOf(row)) ?? null;
      return { ...row, urgency: urgencyOf({ understanding, publishedAt, reach }, now) };
    });
    return {
      rows: state === 'handled' ? rows : rows.sort(byUrgency),
      byIntent: countIntents(found),
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

function fits({ understanding }: CommentFiguresRow, { sentiment, language }: QueueFilters): boolean {
  if (sentiment !== undefined && understanding?.sentiment?.what !== sentiment) return false;
  return language === undefined || understanding?.language === language;
}

function hasIntent({ understanding }: CommentFiguresRow, intents: readonly IntentId[] | undefined): boolean {
  if (intents === undefined || intents.length === 0) return true;
  return understanding?.intents.some(({ what }) => intents.includes(what)) === true;
}

function countIntents(rows: readonly CommentFiguresRow[]): Queue['byIntent'] {
  const counts: Partial<Record<IntentId, number>> = {};
  for (const { understanding } of rows) {
    for (const { what } of understanding?.intents ?? []) counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}

async function withWords(
  rows: readonly CommentFiguresRow[],
  asked: string,
): Promise<readonly CommentFiguresRow[]> {
  const words = asked.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const found: CommentFiguresRow[] = [];
  for (let begin = 0; begin < rows.length; begin += chunk) {
    const some = rows.slice(begin, begin + chunk);
    const comments = await database.comments.bulkGet(some.map(({ platform, id }) => [platform, id]));
    found.push(
      ...some.filter((_, index) => {
        const comment = comments[index];
        if (comment === undefined) return false;
        const { author, text } = comment;
        const searched = `${text} ${author.handle ?? ''} ${author.name ?? ''}`.toLocaleLowerCase();
        return words.every((word) => searched.includes(word));
      }),
    );
  }
  return found;
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
