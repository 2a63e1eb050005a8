import type { CohortWindow } from '../domain/cohort-window.ts';
import { engagementMetrics, engagementsReadAt } from '../domain/comparable-metrics.ts';
import type { Evidence } from '../domain/explain.ts';
import { followersFrom } from '../domain/nearest-audience.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import type { JudgedAt } from './assess-posts.ts';
import { candidatesOf } from './candidates-of.ts';
import { database } from './database.ts';
import { followersAt } from './followers-at.ts';
import { grouped } from './grouped.ts';
import { whatWasLearnt } from './what-was-learnt.ts';

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
  return judgeEach(posts, at, (evidence) => evidence);
}

/** The same, with what becomes of each: an account's posts are judged while the database still reads what those of others need. */
export async function judgeEach<Judged>(
  posts: readonly Post[],
  at: JudgedAt,
  judge: (evidence: Evidence<PostFigures>) => Judged,
): Promise<readonly Judged[]> {
  const judged = new Map<string, Judged>();
  await Promise.all(
    grouped(posts, ({ platform, author }) => `${platform} ${author ?? ''}`).map(async (ofAccount) => {
      for (const evidence of await evidenceOfAccount(ofAccount, at)) {
        judged.set(keyOf(evidence.post), judge(evidence));
      }
    }),
  );
  return posts.flatMap((post) => judged.get(keyOf(post)) ?? []);
}

async function evidenceOfAccount(
  posts: readonly Post[],
  { platforms, window, now }: JudgedAt,
): Promise<readonly Evidence<PostFigures>[]> {
  const [first, ...more] = posts;
  const facts = platforms.find(({ id }) => id === first?.platform);
  if (first === undefined || facts === undefined) return [];
  // A transaction an account: Dexie loses one over the many awaits of many accounts, and then rejects it.
  const { compared, followersOf, learnt } = await database.transaction('r', evidenceTables, async () =>
    readOfAccount([first, ...more], window),
  );
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

async function readOfAccount(posts: readonly [Post, ...Post[]], window: CohortWindow) {
  const [{ platform, author }] = posts;
  const reading = candidatesOf(posts, window).then((candidatesFor) =>
    posts.map((post) => ({ post, candidates: candidatesFor(post) })),
  );
  const moments = reading.then((all) => endsOf(all.flatMap(({ post, candidates }) => [post, ...candidates])));
  const [compared, followersOf, learnt] = await Promise.all([
    reading,
    followersOfAuthor(posts[0], posts, moments),
    whatWasLearnt(platform, author ?? ''),
  ]);
  return { compared, followersOf, learnt };
}

async function followersOfAuthor(
  { platform, author }: Post,
  judged: readonly Post[],
  moments: Promise<readonly number[]>,
): Promise<Evidence['followersOf']> {
  if (author === null) return () => undefined;
  const account = { platform, account: author };
  return followersFrom(await followersAt(account, judged.map(countedAt), moments));
}

/** The first and the last moment at which the counts of these posts, one at least, were read: all would be too many to hand on. */
function endsOf(posts: readonly PostFigures[]): readonly number[] {
  const moments = Array.from(new Set(posts), countedAt);
  const first = moments.reduce((one, other) => Math.min(one, other));
  return [first, moments.reduce((one, other) => Math.max(one, other))];
}

function countedAt(post: PostFigures): number {
  return engagementsReadAt(engagementMetrics(post)) ?? post.observedAt;
}

function keyOf({ platform, id }: Post): string {
  return `${platform} ${id}`;
}
