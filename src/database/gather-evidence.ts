import { engagementMetrics, engagementsReadAt } from '../domain/comparable-metrics.ts';
import type { Evidence } from '../domain/explain.ts';
import { followersFrom } from '../domain/nearest-audience.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import type { JudgedAt } from './assess-posts.ts';
import { candidatesOf } from './candidates-of.ts';
import { followersAt } from './followers-at.ts';
import { grouped } from './grouped.ts';
import { whatWasLearnt } from './what-was-learnt.ts';

/**
 * All that each of these posts is judged on but its velocity, by a few bounded queries an account: what it costs does not grow
 * with what is stored. Posts of unknown platforms are left out.
 */
export async function gatherEvidence(
  posts: readonly Post[],
  at: JudgedAt,
): Promise<readonly Evidence<PostFigures>[]> {
  const ofAccounts = await Promise.all(
    grouped(posts, ({ platform, author }) => `${platform} ${author ?? ''}`).map((ofAccount) =>
      evidenceOfAccount(ofAccount, at),
    ),
  );
  const byKey = new Map(ofAccounts.flat().map((evidence) => [keyOf(evidence.post), evidence]));
  return posts.flatMap((post) => byKey.get(keyOf(post)) ?? []);
}

async function evidenceOfAccount(
  posts: readonly Post[],
  { platforms, window, now }: JudgedAt,
): Promise<readonly Evidence<PostFigures>[]> {
  const [first, ...more] = posts;
  const facts = platforms.find(({ id }) => id === first?.platform);
  if (first === undefined || facts === undefined) return [];
  const reading = candidatesOf([first, ...more], window).then((candidatesFor) =>
    posts.map((post) => ({ post, candidates: candidatesFor(post) })),
  );
  const [withCandidates, followersOf, learnt] = await Promise.all([
    reading,
    followersOfAuthor(
      first,
      posts,
      reading.then((all) => endsOf(all.flatMap(({ post, candidates }) => [post, ...candidates]))),
    ),
    whatWasLearnt(first.platform, first.author ?? ''),
  ]);
  return withCandidates.map((each) => ({
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
  { platform, author }: Post,
  judged: readonly Post[],
  moments: Promise<readonly number[]>,
): Promise<Evidence['followersOf']> {
  if (author === null) return () => undefined;
  const account = { platform, account: author };
  const nearest = followersFrom(await followersAt(account, judged.map(countedAt), moments));
  const known = new Map<PostFigures, ReturnType<typeof nearest>>();
  return (post) => {
    // Asked for each of the posts that one is compared with, which are mostly those of the next one too.
    if (!known.has(post)) known.set(post, nearest(post));
    return known.get(post);
  };
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
