import type { ImportRecord } from '../domain/import-record.ts';
import { database } from './database.ts';
import type { KeptWith, OfKind, Outcome } from './imported-outcome.ts';
import {
  type LinkedPost,
  linkedPosts,
  platformsNamedBy,
  postOfTraffic,
  stateTraffic,
} from './join-traffic.ts';
import type { TrafficRow } from './rows.ts';
import { workOutPosts } from './work-out-posts.ts';

/**
 * Keeps rows of web analytics, each by its line, and adds up at each post what belongs to it alone. To be called within a transaction
 * over `traffic` and `workedOutTables`.
 */
export async function keepImportedTraffic(
  record: ImportRecord,
  rows: readonly OfKind<'traffic'>[],
  { platforms }: KeptWith,
): Promise<Outcome> {
  const known = await database.traffic.bulkGet(rows.map(({ row }) => [record.id, row.line]));
  const fresh = new Map(
    rows.flatMap(({ row }, index) => (known[index] === undefined ? [[row.line, row] as const] : [])),
  );
  if (fresh.size === 0) return { refused: [], counts: {} };
  const mayJoin = [...fresh.values()].some(({ traffic }) => platformsNamedBy(traffic, platforms).length > 0);
  const accounts = record.account === null ? [] : [record.account];
  const posts: readonly LinkedPost[] = mayJoin ? await linkedPosts(accounts) : [];
  const kept = [...fresh.values()].map(
    ({ line, traffic }): TrafficRow => ({
      ...traffic,
      import: record.id,
      line,
      post: postOfTraffic(traffic, posts, platforms),
    }),
  );
  await database.traffic.bulkPut(kept);
  const joined = kept.flatMap(({ post }) => post ?? []);
  const touched = [...new Map(joined.map((key) => [`${key.platform} ${key.id}`, key])).values()];
  await stateTraffic(record, touched);
  await workOutPosts(touched);
  return { refused: [], counts: { traffic: kept.length, trafficJoined: joined.length } };
}
