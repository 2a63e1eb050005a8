import type { CohortWindow } from '../domain/cohort-window.ts';
import { engagementMetrics, engagementsReadAt } from '../domain/comparable-metrics.ts';
import type { Evidence } from '../domain/explain.ts';
import { followersFrom } from '../domain/nearest-audience.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import type { JudgedAt } from './assess-posts.ts';
import { candidatesAsked, candidatesOf } from './candidates-of.ts';
import { database } from './database.ts';
import type { FollowersItem } from './follower-counts.ts';
import { followersAsked, followersAt } from './followers-at.ts';
import { grouped } from './grouped.ts';
import type { FiguresItem } from './post-figures.ts';
import { type KnownRows, readNearest } from './read-packed.ts';
import { type Learnt, readLearnt } from './what-was-learnt.ts';

/** The tables that hold what posts are judged on. */
const evidenceTables = ['postFigures', 'followerCounts', 'learnt'] as const;

/**
 * All that each of these posts is judged on but its velocity, by a few bounded queries an account: what it costs does not grow
 * with what is stored. Posts of unknown platforms are left out.
 */
export async function gatherEvidence(
  posts: readonly Post[],
  at: JudgedAt,
): Promise<readonly Evidence<PostFigures>[]> {
  const read = await database.transaction('r', evidenceTables, () => readFirst(posts, at.window));
  const ofAccounts = await Promise.all(read.map((ofAccount) => evidenceOfAccount(ofAccount, at)));
  const byKey = new Map(ofAccounts.flat().map((evidence) => [keyOf(evidence.post), evidence]));
  return posts.flatMap((post) => byKey.get(keyOf(post)) ?? []);
}

/** Posts of one account with what is read first to judge them: mostly nothing else is needed. */
interface ReadOfAccount extends RowsOfAccount {
  readonly learnt: Learnt;
}

interface RowsOfAccount {
  readonly posts: readonly [Post, ...Post[]];
  readonly figures: KnownRows<FiguresItem> | undefined;
  readonly followers: KnownRows<FollowersItem> | undefined;
}

/**
 * All is asked for at once, and nothing awaited on the way: Dexie loses a transaction over the many awaits of many accounts, and then
 * rejects it.
 */
function readFirst(posts: readonly Post[], window: CohortWindow): Promise<readonly ReadOfAccount[]> {
  const ofAccounts = grouped(posts, ({ platform, author }) => `${platform} ${author ?? ''}`).flatMap(
    ([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]),
  );
  return Promise.all([
    Promise.all(ofAccounts.map((ofAccount) => readRows(ofAccount, window))),
    readLearnt(ofAccounts.map(([{ platform, author }]) => ({ platform, account: author ?? '' }))),
  ]).then(([rows, learnt]) =>
    rows.flatMap((each, place) => (learnt[place] ? [{ ...each, learnt: learnt[place] }] : [])),
  );
}

function readRows(posts: RowsOfAccount['posts'], window: CohortWindow): Promise<RowsOfAccount> {
  const [{ platform, author }] = posts;
  if (author === null) return Promise.resolve({ posts, figures: undefined, followers: undefined });
  const account = { platform, account: author };
  const asked = candidatesAsked(posts, window);
  return Promise.all([
    asked && readNearest(database.postFigures, account, asked),
    readNearest(database.followerCounts, account, followersAsked(posts.map(countedAt))),
  ]).then(([figures, followers]) => ({ posts, figures, followers }));
}

async function evidenceOfAccount(
  { posts, figures, followers, learnt }: ReadOfAccount,
  { platforms, window, now }: JudgedAt,
): Promise<readonly Evidence<PostFigures>[]> {
  const facts = platforms.find(({ id }) => id === posts[0].platform);
  if (facts === undefined) return [];
  const candidatesFor = await candidatesOf(posts, window, figures);
  const compared = posts.map((post) => ({ post, candidates: candidatesFor(post) }));
  const followersOf = await followersOfAuthor(compared, followers);
  return compared.map((each) => ({
    ...each,
    followersOf,
    facts,
    window,
    now,
    earlier: undefined,
    ...learnt,
  }));
}

async function followersOfAuthor(
  compared: readonly Pick<Evidence<PostFigures>, 'post' | 'candidates'>[],
  firstRead: KnownRows<FollowersItem> | undefined,
): Promise<Evidence['followersOf']> {
  const posts = compared.map(({ post }) => post);
  const [{ platform, author } = { platform: '', author: null }] = posts;
  if (author === null) return () => undefined;
  const moments = endsOf(compared.flatMap(({ post, candidates }) => [post, ...candidates]));
  return followersFrom(
    await followersAt({ platform, account: author }, posts.map(countedAt), moments, firstRead),
  );
}

/** The first and the last moment at which the counts of these posts, one at least, were read: all would be too many to hand on. */
function endsOf(posts: readonly PostFigures[]): readonly number[] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const post of new Set(posts)) {
    const moment = countedAt(post);
    first = Math.min(first, moment);
    last = Math.max(last, moment);
  }
  return [first, last];
}

function countedAt(post: PostFigures): number {
  return engagementsReadAt(engagementMetrics(post)) ?? post.observedAt;
}

function keyOf({ platform, id }: Post): string {
  return `${platform} ${id}`;
}
