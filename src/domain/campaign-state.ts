import type { Campaign } from './campaign.ts';
import type { Day } from './day.ts';
import { dayAfter, windowOfDays } from './weekly-window.ts';

/** A campaign is looked back on so many days after its end: by then its late effects are in and heads are cool. */
export const coldReviewDays = 14;

/** Where a campaign stands on a day: a theme has no days; 'review due': ended two weeks ago or more, and not reviewed since. */
export type CampaignState = 'theme' | 'coming' | 'running' | 'ended' | 'review due' | 'reviewed';

/** `posts`: how many are known of it; where it is none there is nothing to review. */
export function campaignState(
  { from, to, reviewedAt }: Pick<Campaign, 'from' | 'to' | 'reviewedAt'>,
  today: Day,
  posts: number,
): CampaignState {
  if (from === null && to === null) return 'theme';
  if (from !== null && today < from) return 'coming';
  if (to === null || today <= to) return 'running';
  // A review before the end was of something else: the days were changed since.
  if (reviewedAt !== null && reviewedAt >= windowOfDays(to, to).end) return 'reviewed';
  return today >= dayAfter(to, coldReviewDays) && posts > 0 ? 'review due' : 'ended';
}
