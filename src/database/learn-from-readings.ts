import { accountSpread, latestCounted, postOfNow } from '../domain/account-usual.ts';
import type { BasisName } from '../domain/assessment.ts';
import { growthOfPost } from '../domain/growth-of-post.ts';
import { learnAccrual, type PostGrowth } from '../domain/learn-accrual.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { type AccountSpread, type SpreadSums, sumSpreads } from '../domain/spread-prior.ts';
import type { JudgedAt } from './assess-posts.ts';
import { database, startingWith } from './database.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { grouped } from './grouped.ts';
import type { LearntRow } from './rows.ts';

/** The posts of all platforms that are learnt from at most, those read last: more would teach little and take long. */
const postLimit = 5000;

/** Readings of one post that are learnt from at most, the oldest. */
const snapshotLimit = 100;

/** Accounts of a platform whose spread is learnt at most. */
const accountLimit = 200;

/**
 * Works out anew what readings teach: how engagement grows with age, and how widely accounts spread. What was learnt before of
 * a platform is replaced as a whole; nothing is done for a platform of which nothing was read since. May be stopped anywhere.
 */
export async function learnFromReadings(at: JudgedAt): Promise<void> {
  const newestFirst = await database.posts.orderBy('observedAt').reverse().limit(postLimit).toArray();
  for (const posts of grouped(newestFirst, ({ platform }) => platform)) {
    const [newest] = posts;
    if (newest === undefined || !at.platforms.some(({ id }) => id === newest.platform)) continue;
    const known = await database.learnt.get([newest.platform, '']);
    if (known === undefined || known.learntAt < newest.observedAt)
      await learnPlatform(newest.platform, posts, at);
  }
}

async function learnPlatform(platform: PlatformId, posts: readonly Post[], at: JudgedAt): Promise<void> {
  const curves = learnAccrual(await growthsOf(posts));
  const spreads = await spreadsOf(posts, at);
  const accounts = new Set([...curves.map(({ account }) => account), ...spreads.keys(), '']);
  const rows = [...accounts].map(
    (account): LearntRow => ({
      platform,
      account,
      curves: curves.filter((curve) => curve.account === account),
      spreads: spreads.get(account) ?? {},
      sums: account === '' ? sumsOf([...spreads.values()]) : {},
      learntAt: at.now,
    }),
  );
  await database.transaction('rw', database.learnt, async () => {
    await database.learnt
      .where('[platform+account]')
      .between(...startingWith(platform))
      .delete();
    await database.learnt.bulkPut(rows);
  });
}

async function growthsOf(posts: readonly Post[]): Promise<readonly PostGrowth[]> {
  const growths: PostGrowth[] = [];
  for (const post of posts) {
    if (post.observedAt === post.firstObservedAt) continue;
    const snapshots = await database.snapshots
      .where('[platform+id+observedAt]')
      .between(...startingWith(post.platform, post.id))
      .limit(snapshotLimit)
      .toArray();
    const growth = growthOfPost(post, snapshots);
    if (growth !== undefined) growths.push(growth);
  }
  return growths;
}

type Spreads = Readonly<Partial<Record<BasisName, AccountSpread>>>;

async function spreadsOf(posts: readonly Post[], at: JudgedAt): Promise<ReadonlyMap<string, Spreads>> {
  const spreads = new Map<string, Spreads>();
  for (const ofAccount of grouped(posts, ({ author }) => author ?? '').slice(0, accountLimit)) {
    const spread = await spreadOf(ofAccount, at);
    const account = ofAccount[0]?.author ?? null;
    if (spread !== undefined && account !== null) spreads.set(account, spread);
  }
  return spreads;
}

async function spreadOf(posts: readonly Post[], at: JudgedAt): Promise<Spreads | undefined> {
  const newestFirst = [...posts].sort((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0));
  const latest = latestCounted(newestFirst);
  if (latest === undefined || latest.author === null) return undefined;
  const [evidence] = await gatherEvidence([postOfNow(latest, at.now)], at);
  const learnt = evidence && accountSpread(evidence);
  return learnt && { [learnt.basis]: learnt.spread };
}

function sumsOf(spreads: readonly Spreads[]): LearntRow['sums'] {
  const sums: Partial<Record<BasisName, SpreadSums>> = {};
  for (const basis of new Set(spreads.flatMap((each) => Object.keys(each) as BasisName[]))) {
    sums[basis] = sumSpreads(spreads.flatMap((each) => each[basis] ?? []));
  }
  return sums;
}
