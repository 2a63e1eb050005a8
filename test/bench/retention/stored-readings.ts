import { database } from '../../../src/database/database.ts';
import { packAudience } from '../../../src/database/follower-counts.ts';
import { byMoment, rowsOf } from '../../../src/database/packed-row.ts';
import { packFigures } from '../../../src/database/post-figures.ts';
import { listAccounts } from '../../../src/database/queries/accounts.ts';
import { historyOfPost, postsOfAccount } from '../../../src/database/queries/posts.ts';
import {
  handleOf,
  idOf,
  madeAccount,
  madeAudiences,
  madePost,
  madeReadings,
  postsOfAccount as postsOfMadeAccount,
} from './made-readings.ts';

// Runs in one of the extension's own pages, over its own database.

declare global {
  var storedReadings: {
    /** Stores accounts with their posts as readings would have left them. */
    fill: (platform: string, accounts: number, now: number) => Promise<void>;
    /** Milliseconds that a panel waits for a post's history and its account's posts. */
    ask: (platform: string, post: number) => Promise<number>;
    /** Milliseconds that a panel which has just opened waits for the first accounts. */
    open: () => Promise<number>;
    count: () => Promise<number>;
  };
}

globalThis.storedReadings = {
  fill: async (platform, accounts, now) => {
    let next = 0;
    const fillNext = async (): Promise<void> => {
      for (let account = next++; account < accounts; account = next++)
        await fillAccount(platform, account, now);
    };
    // While one account is on its way to the disk the next is made.
    await Promise.all([fillNext(), fillNext()]);
  },
  ask: async (platform, post) => {
    const from = performance.now();
    const account = { platform, id: handleOf(Math.floor(post / postsOfMadeAccount)) };
    await Promise.all([historyOfPost({ platform, id: idOf(post) }), postsOfAccount(account, { limit: 50 })]);
    return performance.now() - from;
  },
  open: async () => {
    database.close({ disableAutoOpen: false });
    const from = performance.now();
    await listAccounts();
    return performance.now() - from;
  },
  count: () => database.snapshots.count(),
};

async function fillAccount(platform: string, account: number, now: number): Promise<void> {
  const numbers = Array.from({ length: postsOfMadeAccount }, (_, nth) => account * postsOfMadeAccount + nth);
  const rows = numbers.map((index) => madePost(platform, index, now));
  const figures = rows.flatMap((row) => {
    const packed = packFigures(row);
    return packed === undefined ? [] : [packed.item];
  });
  const audiences = madeAudiences(platform, account, now);
  const key = { platform, account: handleOf(account) };
  const { accounts, posts, postFigures, snapshots, followerCounts } = database;
  const tables = [accounts, posts, postFigures, snapshots, database.audiences, followerCounts];
  await database.transaction('rw', tables, () =>
    Promise.all([
      accounts.add(madeAccount(platform, account, now)),
      posts.bulkAdd(rows),
      postFigures.bulkAdd(rowsOf(key, figures.sort(byMoment))),
      snapshots.bulkAdd(numbers.flatMap((index) => madeReadings(platform, index, now))),
      database.audiences.bulkAdd(audiences),
      followerCounts.bulkAdd(
        rowsOf(
          key,
          audiences.map((row) => packAudience(row).item),
        ),
      ),
    ]),
  );
}
