import { database } from './database.ts';
import { packAudience } from './follower-counts.ts';
import { repack } from './repack.ts';
import type { AudienceRow } from './rows.ts';

// The one place where audiences are written, so that the packed counts always say the same. To be called within a transaction
// over `audienceTables`, one call at a time.

/** The tables that are written with audiences. */
export const audienceTables = ['audiences', 'followerCounts'] as const;

/** Writes rows, each in place of the one of the same account and moment. */
export async function putAudiences(rows: readonly AudienceRow[]): Promise<void> {
  await Promise.all([
    database.audiences.bulkPut(rows),
    repack(
      database.followerCounts,
      rows.map((row) => ({ ...packAudience(row), isGone: false })),
    ),
  ]);
}

/** Deletes these audiences. */
export async function deleteAudiences(rows: readonly AudienceRow[]): Promise<void> {
  await Promise.all([
    database.audiences.bulkDelete(
      rows.map(({ platform, account, observedAt }) => [platform, account, observedAt]),
    ),
    repack(
      database.followerCounts,
      rows.map((row) => ({ ...packAudience(row), isGone: true })),
    ),
  ]);
}
