import type { PlatformFacts } from '../../domain/platform-facts.ts';

const analytics = {
  en: 'its author sees it in the post’s analytics',
  fr: 'son auteur le voit dans les statistiques du post',
};

/** X, formerly Twitter: known from files alone. */
const facts: PlatformFacts = {
  id: 'x',
  name: 'X',
  matches: [],
  origin: 'https://x.com',
  // Graffius 2018 gives a half-life of 21 minutes; a day holds the second morning of the posts of an evening too.
  settlesAfterHours: 24,
  definitionChanges: [],
  metricWords: {
    reactions: { en: 'likes', fr: 'J’aime' },
    comments: { en: 'replies', fr: 'réponses' },
    shares: { en: 'reposts', fr: 'reposts' },
    saves: { en: 'bookmarks', fr: 'signets' },
  },
  metricSingulars: {
    reactions: { en: 'like', fr: 'J’aime' },
    comments: { en: 'reply', fr: 'réponse' },
    shares: { en: 'repost', fr: 'repost' },
    saves: { en: 'bookmark', fr: 'signet' },
  },
  ownerOnly: { clicks: analytics, linkClicks: analytics, profileVisits: analytics, follows: analytics },
  postAt(address, now) {
    const [, account, id] = postAddress.exec(address.trim()) ?? [];
    if (account === undefined || id === undefined) return undefined;
    // The account's part of the path may be anything: the site goes by the number, and accounts are renamed.
    const author = account.toLowerCase() === 'i' ? null : account.toLowerCase();
    const url = `${facts.origin}/i/status/${id}`;
    return { id, url, author, madeAt: timeOf(id, now), madeAtIs: 'publication' };
  },
  trafficSources: ['x', 'x.com', 'twitter', 'twitter.com', 't.co', 'com.twitter.android'],
  warning: null,
};

const postAddress =
  /^(?:(?:https?:)?\/\/)?(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com\/(?:#!\/)?(i(?=\/)|\w{1,15})\/(?:web\/)?status(?:es)?\/(\d{1,20})(?!\d)/i;

/**
 * Milliseconds since 1970 that the number of a post holds in its upper bits; null for a number of before 4 November 2010, when they
 * were only counted up, and for one that lies in the future.
 * https://developer.x.com/en/docs/x-ids; epoch: https://github.com/twitter-archive/snowflake
 */
function timeOf(id: string, now: number): number | null {
  const number = BigInt(id);
  if (number < firstWithTime) return null;
  const time = Number(number >> 22n) + epoch;
  return time < now + dayOfGrace ? time : null;
}

const firstWithTime = 29_700_859_247n;
const epoch = 1_288_834_974_657;
const dayOfGrace = 86_400_000;

export default facts;
