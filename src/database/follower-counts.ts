import type { Audience } from '../domain/account.ts';
import type { PackedRow } from './packed-row.ts';
import type { Repacking } from './repack.ts';

/** A follower count, packed: of one moment there is but one. */
export type FollowersItem = readonly [
  observedAt: number,
  id: '',
  low: number,
  high: number,
  shown: string | null,
];

/** A row of `followerCounts`; worked out from `audiences`, in no backup. */
export type FollowerCountsRow = PackedRow<FollowersItem>;

/** A follower count in its place. */
export function packAudience({
  platform,
  account,
  observedAt,
  followers: { low, high, shown },
}: Audience): Omit<Repacking<FollowersItem>, 'isGone'> {
  return { platform, account, item: [observedAt, '', low, high, shown] };
}

/** The audience that an item holds. */
export function unpackAudience(
  { platform, account }: Pick<PackedRow, 'platform' | 'account'>,
  [observedAt, , low, high, shown]: FollowersItem,
): Audience {
  return { platform, account, observedAt, followers: { low, high, shown } };
}
