import type { Format } from '../../domain/post.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');

const formats: Readonly<Record<Format, (size: number) => string>> = {
  image: (size) => count(size, { one: 'image', other: 'images' }),
  carousel: (size) => count(size, { one: 'carousel', other: 'carousels' }),
  video: (size) => count(size, { one: 'video', other: 'videos' }),
  reel: (size) => count(size, { one: 'reel', other: 'reels' }),
  short: (size) => count(size, { one: 'short', other: 'shorts' }),
  document: (size) => count(size, { one: 'document', other: 'documents' }),
  article: (size) => count(size, { one: 'article', other: 'articles' }),
  poll: (size) => count(size, { one: 'poll', other: 'polls' }),
  text: (size) => count(size, { one: 'text post', other: 'text posts' }),
  link: (size) => count(size, { one: 'link', other: 'links' }),
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
    `Too early to judge: ${count(hours, { one: 'hour', other: 'hours' })} to go`,
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
  sample: (size: number, format: Format | null, days: number) =>
    `${format === null ? count(size, { one: 'post', other: 'posts' }) : formats[format](size)}, ${count(days, { one: 'day', other: 'days' })}`,
  metrics: {
    reactions: 'reactions',
    comments: 'comments',
    shares: 'shares',
    saves: 'saves',
    views: 'views',
    impressions: 'impressions',
    reach: 'reach',
    clicks: 'clicks',
    follows: 'follows',
  },
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
    follows: 'follow',
  },
  posted: (ago: string) => `Posted ${ago}`,
  readAt: (ago: string) => `read ${ago}`,
  openInPanel: 'Open in panel',
  why: 'Why this score?',
  diskFull: 'The disk is full: nothing new is kept, all that was stored still is',
};

export default badge;
