import { database } from '../../../src/database/database.ts';
import { audienceTables, putAudiences } from '../../../src/database/put-audiences.ts';
import { postTables, putPosts } from '../../../src/database/put-posts.ts';
import { madeLearnt } from './made-learnt.ts';
import {
  accountsIn,
  type MadeSize,
  madeAccount,
  madeAudiences,
  madePost,
  madeSnapshots,
} from './made-rows.ts';

const chunk = 2000;

/** Writes a made collection of one platform into the database. */
export async function fillDatabase(platform: string, size: MadeSize): Promise<void> {
  for (const posts of chunksOf(size.posts)) {
    const rows = posts.map((index) => madePost(platform, index, size));
    await database.transaction('rw', postTables, () => putPosts(rows, []));
    await database.snapshots.bulkPut(posts.flatMap((index) => madeSnapshots(platform, index, size)));
  }
  for (const accounts of chunksOf(accountsIn(size))) {
    await database.accounts.bulkPut(accounts.map((account) => madeAccount(platform, account)));
    for (const account of accounts) {
      const rows = madeAudiences(platform, account, size);
      await database.transaction('rw', audienceTables, () => putAudiences(rows));
    }
  }
  await database.learnt.bulkPut(madeLearnt(platform, size));
}

/** The numbers below `size`, in chunks. */
function chunksOf(size: number): number[][] {
  return Array.from({ length: Math.ceil(size / chunk) }, (_, nth) =>
    Array.from({ length: Math.min(chunk, size - nth * chunk) }, (_, index) => nth * chunk + index),
  );
}
