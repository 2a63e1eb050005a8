import { database } from '../../../src/database/database.ts';
import { packAudience } from '../../../src/database/follower-counts.ts';
import { accountFromPage } from '../../../src/database/merge-accounts.ts';
import { mergePosts } from '../../../src/database/merge-posts.ts';
import { byMoment, rowsOf } from '../../../src/database/packed-row.ts';
import { packFigures } from '../../../src/database/post-figures.ts';
import { postFromReading, snapshotFromReading } from '../../../src/database/post-from-reading.ts';
import type { AudienceRow } from '../../../src/database/rows.ts';
import { exactCount } from '../../../src/domain/count.ts';
import { handleOf } from '../assessment/made-rows.ts';
import { type MadeWorld, madeReading, publishedAt } from './made-readings.ts';

/** Accounts of these numbers, each with the same. */
export interface FilledAccounts {
  readonly from: number;
  readonly to: number;
  /** Each account has the posts of the even numbers below twice this. */
  readonly posts: number;
  readonly readingsOfPost: number;
}

const hour = 3_600_000;
const audiencesOfAccount = 60;

/**
 * Stores accounts as readings would have left them, but in transactions of many rows. The rows are made by the functions that make
 * them of readings; only what is packed is packed at once.
 */
export async function fillAccounts(accounts: FilledAccounts, world: MadeWorld): Promise<void> {
  let next = accounts.from;
  const fillNext = async (): Promise<void> => {
    for (let account = next++; account < accounts.to; account = next++) {
      await fillAccount(account, accounts, world);
    }
  };
  // While one account is on its way to the disk the next is made.
  await Promise.all([fillNext(), fillNext()]);
}

async function fillAccount(
  account: number,
  { posts, readingsOfPost }: FilledAccounts,
  world: MadeWorld,
): Promise<void> {
  const { posts: postTable, postFigures, snapshots, accounts, audiences, followerCounts } = database;
  const key = { platform: world.facts.id, account: handleOf(account) };
  const ofPosts = Array.from({ length: posts }, (_, nth) =>
    readingsOf({ account, nth: 2 * nth }, readingsOfPost, world),
  );
  const rows = ofPosts.flatMap((readings) => {
    const last = readings.at(-1);
    if (last === undefined) return [];
    const told = { ...postFromReading(last), snapshotAt: last.observedAt };
    return [mergePosts(told, told)];
  });
  const figures = rows.flatMap((row) => {
    const packed = packFigures(row);
    return packed === undefined ? [] : [packed.item];
  });
  const followers = audiencesOf(key, account, world);
  const told = { name: `The ${key.account}`, url: null };
  const tables = [postTable, postFigures, snapshots, accounts, audiences, followerCounts];
  await database.transaction('rw', tables, () =>
    Promise.all([
      postTable.bulkAdd(rows),
      snapshots.bulkAdd(ofPosts.flat().map(snapshotFromReading)),
      postFigures.bulkAdd(rowsOf(key, figures.sort(byMoment))),
      accounts.add(accountFromPage({ platform: key.platform, id: key.account }, told, world.now)),
      audiences.bulkAdd(followers),
      followerCounts.bulkAdd(
        rowsOf(
          key,
          followers.map((row) => packAudience(row).item),
        ),
      ),
    ]),
  );
}

/** Oldest first, hours apart, the last an hour before now. */
function readingsOf(post: { account: number; nth: number }, readings: number, world: MadeWorld) {
  const age = world.now - hour - publishedAt(post, world);
  return Array.from({ length: readings }, (_, nth) =>
    madeReading(
      post,
      Math.round(world.now - hour - (age * (readings - 1 - nth)) / (readings + 1)),
      (nth + 1) / readings,
      world,
    ),
  );
}

function audiencesOf(
  { platform, account }: { platform: string; account: string },
  number: number,
  { now }: MadeWorld,
): AudienceRow[] {
  return Array.from({ length: audiencesOfAccount }, (_, nth) => ({
    platform,
    account,
    observedAt: now - (audiencesOfAccount - nth) * 24 * hour,
    followers: exactCount(20_000 + 500 * (number % 40) + 20 * nth),
  }));
}
