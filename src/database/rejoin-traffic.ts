import { Dexie } from 'dexie';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { database } from './database.ts';
import { joiningTables } from './join-imported-posts.ts';
import { linkedPosts, platformsNamedBy, postOfTraffic, stateTraffic } from './join-traffic.ts';
import type { TrafficRow } from './rows.ts';
import { workOutPosts } from './work-out-posts.ts';

/** Rows of web analytics that are tried in one transaction. */
const chunk = 2000;

/**
 * Tries all visits that are kept on the posts that are kept now: those that come first find their posts once these are known, as they
 * would have the other way round, and those of a post that is gone, or that turns out to share them, leave it. In many
 * transactions; safe to repeat, and to stop anywhere.
 */
export async function rejoinTraffic(platforms: readonly PlatformFacts[]): Promise<void> {
  const imports = await database.imports
    .filter(({ undoneAt, counts }) => undoneAt === null && counts.traffic > 0)
    .primaryKeys();
  for (const id of imports) {
    let line: number | null = 0;
    while (line !== null) line = await rejoinPiece(id, line, platforms);
  }
}

/** Answers the line after which there may be more; null: there are none. */
function rejoinPiece(id: string, after: number, platforms: readonly PlatformFacts[]): Promise<number | null> {
  return database.transaction('rw', joiningTables, async () => {
    const rows = await database.traffic
      .where(':id')
      .between([id, after], [id, Dexie.maxKey], false, true)
      .limit(chunk)
      .toArray();
    // Most visits come from elsewhere.
    await joinAnew(
      rows.filter((row) => row.post !== null || platformsNamedBy(row, platforms).length > 0),
      platforms,
    );
    return rows.length < chunk ? null : (rows.at(-1)?.line ?? null);
  });
}

/**
 * Gives these visits to the posts that they belong to now, and writes what changes by it. To be called within a transaction over
 * `joiningTables`.
 */
export async function joinAnew(
  rows: readonly TrafficRow[],
  platforms: readonly PlatformFacts[],
): Promise<void> {
  const ids = [...new Set(rows.map((row) => row.import))];
  const records = (await database.imports.bulkGet(ids)).flatMap((record) => record ?? []);
  for (const record of records.filter(({ undoneAt }) => undoneAt === null)) {
    const own = rows.filter((row) => row.import === record.id);
    const before = own.flatMap(({ post }) => post ?? []);
    const posts = await linkedPosts(record.account === null ? [] : [record.account], before);
    const joined = own.map((row) => ({ ...row, post: postOfTraffic(row, posts, platforms) }));
    const changed = joined.filter((row, index) => JSON.stringify(row) !== JSON.stringify(own[index]));
    if (changed.length === 0) continue;
    await database.traffic.bulkPut(changed);
    const more = count(joined) - count(own);
    const counts = { ...record.counts, trafficJoined: Math.max(0, record.counts.trafficJoined + more) };
    await database.imports.put({ ...record, counts });
    const touched = [...before, ...joined.flatMap(({ post }) => post ?? [])];
    const keys = [...new Map(touched.map((key) => [`${key.platform} ${key.id}`, key])).values()];
    await stateTraffic(record, keys);
    await workOutPosts(keys);
  }
}

function count(rows: readonly TrafficRow[]): number {
  return rows.filter(({ post }) => post !== null).length;
}
