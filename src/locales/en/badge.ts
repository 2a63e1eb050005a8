import type { FormatFamily } from '../../domain/format-family.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');

const families: Readonly<Record<FormatFamily, (size: number) => string>> = {
  video: (size) => count(size, { one: 'video', other: 'videos' }),
  picture: (size) => count(size, { one: 'picture post', other: 'picture posts' }),
  text: (size) => count(size, { one: 'text post', other: 'text posts' }),
  story: (size) => count(size, { one: 'story', other: 'stories' }),
};

const badge = {
  ratings: {
    above: 'above this account’s usual',
    usual: 'about this account’s usual',
    below: 'below this account’s usual',
  },
  /** The score's name for those who hear it. */
  score: (score: string) => `Score ${score} of 100`,
  indicative: 'indicative',
  indicativeLong: (size: number) => `only ${count(size, { one: 'post', other: 'posts' })} to compare with`,
  tooFew: (size: number, needed: number) => `${size} of ${needed}`,
  tooFewLong: (size: number, needed: number) =>
    `Too few posts of this account read yet: ${size} of the ${needed} needed`,
  tooEarly: (hours: number) => `${hours}\u00a0h`,
  tooEarlyLong: (hours: number) =>
    `Too early to judge: judged in about ${count(hours, { one: 'hour', other: 'hours' })}`,
  readAgain: 'Look again',
  readAgainLong: 'Old enough to judge by now: look at the post again for its counts of today',
  promoted: 'Ad',
  promotedLong: 'Promoted: not judged, and left out of what is usual',
  hidden: 'Hidden',
  hiddenLong: 'The counts needed are hidden by the post’s owner',
  unknown: 'Not judged',
  unknownLong: {
    counts: 'This page does not show the counts needed',
    date: 'This page does not tell when it was published',
    author: 'This page does not tell whose post it is',
    id: 'This page does not tell which post it is, so it is not kept',
  },
  usual: (low: string, high: string) => `usual ${low} – ${high}`,
  timesUsual: (multiple: string) => `${multiple} the usual`,
  rank: (rank: number, size: number) => `rank ${rank} of ${size}`,
  /** Days: how far from the post's own day; null: any. */
  sample: (size: number, family: FormatFamily | null, days: number | null) => {
    const posts = family === null ? count(size, { one: 'post', other: 'posts' }) : families[family](size);
    return days === null ? posts : `${posts}, ±${count(days, { one: 'day', other: 'days' })}`;
  },
  likely: (low: string, high: string) => `likely ${low} to ${high}`,
  provisional: 'provisional',
  provisionalLong: (hours: number) =>
    hours === 0
      ? 'provisional: look at the post again, it can be judged for good by now'
      : `provisional: judged for good in about ${count(hours, { one: 'hour', other: 'hours' })}`,
  /** Stands beside the score of a post that stands out: a shape, not a colour. */
  breakout: (score: string) => `${score}\u00a0★`,
  breakoutLong: 'stands out far beyond chance',
  metrics: {
    reactions: 'reactions',
    comments: 'comments',
    shares: 'shares',
    saves: 'saves',
    views: 'views',
    impressions: 'impressions',
    reach: 'reach',
    clicks: 'clicks',
    linkClicks: 'link clicks',
    profileVisits: 'profile visits',
    follows: 'follows',
    sessions: 'visits of the site',
    conversions: 'conversions',
    revenue: 'revenue',
  },
  followers: 'followers',
  /** The same after the number one. */
  metricSingulars: {
    reactions: 'reaction',
    comments: 'comment',
    shares: 'share',
    saves: 'save',
    views: 'view',
    impressions: 'impression',
    reach: 'reach',
    clicks: 'click',
    linkClicks: 'link click',
    profileVisits: 'profile visit',
    follows: 'follow',
    sessions: 'visit of the site',
    conversions: 'conversion',
    revenue: 'revenue',
  },
  posted: (ago: string) => `Posted ${ago}`,
  readAt: (ago: string) => `read ${ago}`,
  openInPanel: 'Open in panel',
  why: 'Why this score? Open in panel',
  diskFull: 'The disk is full: nothing new is kept, all that was stored still is',
};

export default badge;
