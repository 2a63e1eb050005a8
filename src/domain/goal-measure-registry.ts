import type { GoalMeasure } from './goal-measure.ts';
import clickThroughRate from './goal-measures/click-through-rate.ts';
import commentsPerPost from './goal-measures/comments-per-post.ts';
import conversionRate from './goal-measures/conversion-rate.ts';
import conversionsPerPost from './goal-measures/conversions-per-post.ts';
import engagementRateByFollowers from './goal-measures/engagement-rate-by-followers.ts';
import engagementRateByReach from './goal-measures/engagement-rate-by-reach.ts';
import impressionsPerPost from './goal-measures/impressions-per-post.ts';
import linkClicksPerPost from './goal-measures/link-clicks-per-post.ts';
import netSentiment from './goal-measures/net-sentiment.ts';
import newFollowersPerWeek from './goal-measures/new-followers-per-week.ts';
import postsPerWeek from './goal-measures/posts-per-week.ts';
import profileVisitsPerPost from './goal-measures/profile-visits-per-post.ts';
import reachPerPost from './goal-measures/reach-per-post.ts';
import responseRate from './goal-measures/response-rate.ts';
import responseTime from './goal-measures/response-time.ts';
import returningComments from './goal-measures/returning-comments.ts';
import revenuePerPost from './goal-measures/revenue-per-post.ts';
import saveRate from './goal-measures/save-rate.ts';
import sessionsPerPost from './goal-measures/sessions-per-post.ts';
import sharesPerPost from './goal-measures/shares-per-post.ts';
import viewsPerPost from './goal-measures/views-per-post.ts';

/** Every measure that a goal can be set for; one file each in `goal-measures/`. */
export const goalMeasures: readonly GoalMeasure[] = [
  clickThroughRate,
  commentsPerPost,
  conversionRate,
  conversionsPerPost,
  engagementRateByFollowers,
  engagementRateByReach,
  impressionsPerPost,
  linkClicksPerPost,
  netSentiment,
  newFollowersPerWeek,
  postsPerWeek,
  profileVisitsPerPost,
  reachPerPost,
  responseRate,
  responseTime,
  returningComments,
  revenuePerPost,
  saveRate,
  sessionsPerPost,
  sharesPerPost,
  viewsPerPost,
];

/** A measure by its id; undefined where this version knows none of it. */
export function goalMeasureById(id: string): GoalMeasure | undefined {
  return goalMeasures.find((measure) => measure.id === id);
}
