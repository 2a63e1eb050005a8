import { engagementMetrics, engagementsReadAt } from '../domain/comparable-metrics.ts';
import { engagementNeeds } from '../domain/engagements.ts';
import type { Evidence } from '../domain/explain.ts';
import { fewestHoursBetween } from '../domain/kpi-inputs.ts';
import { followersFrom } from '../domain/nearest-audience.ts';
import type { Post, Snapshot } from '../domain/post.ts';
import type { JudgedAt } from './assess-posts.ts';
import { database, startingWith } from './database.ts';
import { grouped } from './grouped.ts';
import { postsAbout } from './posts-about.ts';
import { whatWasLearnt } from './what-was-learnt.ts';

/** Follower counts of an account that are looked at, newest first: more than a year of daily ones. */
const audienceLimit = 400;

/** Snapshots before a post's latest reading that are looked at for one which tells engagements. */
const earlierLimit = 20;

/**
 * All that each of these posts is judged on, by a few bounded queries an account: what it costs does not grow with what is
 * stored. Posts of unknown platforms are left out.
 */
export async function gatherEvidence(
  posts: readonly Post[],
  { platforms, window, now }: JudgedAt,
  { withEarlier = false } = {},
): Promise<readonly Evidence[]> {
  const ofAccounts = await Promise.all(
    grouped(posts, ({ platform, author }) => `${platform} ${author ?? ''}`).map(async (ofAccount) => {
      const [first, ...more] = ofAccount;
      const facts = platforms.find(({ id }) => id === first?.platform);
      if (first === undefined || facts === undefined) return [];
      const [candidatesOf, followersOf, learnt] = await Promise.all([
        postsAbout([first, ...more], window),
        followersOfAuthor(first),
        whatWasLearnt(first.platform, first.author ?? ''),
      ]);
      return Promise.all(
        ofAccount.map(async (post) => {
          const earlier = withEarlier ? await earlierSnapshot(post) : undefined;
          const candidates = candidatesOf(post);
          return { post, candidates, followersOf, facts, window, now, earlier, ...learnt };
        }),
      );
    }),
  );
  const byKey = new Map(ofAccounts.flat().map((evidence) => [keyOf(evidence.post), evidence]));
  return posts.flatMap((post) => byKey.get(keyOf(post)) ?? []);
}

async function followersOfAuthor({ platform, author }: Post): Promise<Evidence['followersOf']> {
  if (author === null) return () => undefined;
  const newestFirst = await database.audiences
    .where('[platform+account+observedAt]')
    .between(...startingWith(platform, author))
    .reverse()
    .limit(audienceLimit)
    .toArray();
  return followersFrom(newestFirst.reverse());
}

/** The newest snapshot, early enough before the post's latest counts, that tells engagements too. */
async function earlierSnapshot(post: Post): Promise<Snapshot | undefined> {
  const { platform, id, observedAt } = post;
  const readAt = engagementsReadAt(engagementMetrics(post)) ?? observedAt;
  const before = await database.snapshots
    .where('[platform+id+observedAt]')
    .between([platform, id, 0], [platform, id, readAt - fewestHoursBetween * 3_600_000], true, true)
    .reverse()
    .limit(earlierLimit)
    .toArray();
  return before.find(({ metrics }) => engagementNeeds.every((name) => metrics[name] !== undefined));
}

function keyOf({ platform, id }: Post): string {
  return `${platform} ${id}`;
}
