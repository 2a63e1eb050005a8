import type { Industry } from '../../domain/benchmark-population.ts';
import type { PublishedBenchmark } from '../../domain/published-benchmark.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');
const post = { one: 'post', other: 'posts' };

const industries: Readonly<Record<Industry, string>> = {
  alcohol: 'Alcohol',
  fashion: 'Fashion',
  financialServices: 'Financial services',
  foodAndBeverage: 'Food and beverage',
  healthAndBeauty: 'Health and beauty',
  higherEducation: 'Higher education',
  homeDecor: 'Home decor',
  influencers: 'Influencers',
  media: 'Media',
  nonprofits: 'Nonprofits',
  retail: 'Retail',
  sportsTeams: 'Sports teams',
  technology: 'Tech and software',
  travel: 'Travel',
};

const statistics: Readonly<Record<PublishedBenchmark['statistic'], string>> = {
  median: 'median',
  mean: 'mean',
  unclear: 'mean or median: not told',
};

/** Benchmarks that others have published. */
const published = {
  title: 'Published benchmarks',
  lead: 'What reports say of other accounts. It stands beside this account’s own figure only where both divide by the same, and never enters a score.',
  optionsTitle: 'Benchmarks',
  optionsLead:
    'Which published benchmarks are shown beside an account’s own figures. They never enter a score; leave both as they are if in doubt.',
  industry: 'Industry',
  allIndustries: 'All industries',
  tier: 'Followers',
  tierOfAccount: 'Each account’s own',
  tierFound: (tier: string) => `Its own (${tier})`,
  tierUnknown: 'Its own (not known)',
  anySize: 'any size',
  tierBelow: (most: string) => `fewer than ${most}`,
  tierFrom: (least: string) => `${least} and more`,
  followers: (tier: string) => `${tier} followers`,
  format: 'Format',
  allFormats: 'All formats',
  industries,
  statistics,
  own: 'This account',
  ownSample: (posts: number, days: number) =>
    `median of ${count(posts, post)}, ${count(days, { one: 'day', other: 'days' })}`,
  tooFew: (have: number, needed: number) =>
    `${have} of the ${count(needed, post)} that a figure of its own needs have been read with all its counts, once settled. Published figures are shown beside it, not instead.`,
  lacks: (counts: string) =>
    `Not known for this account: no page read so far shows ${counts}. It has nothing to compare published figures with, so none are shown.`,
  publishedRange: 'Published',
  source: 'Source',
  what: 'Whose posts',
  value: 'Value',
  edition: (year: number | string) => `edition ${year}`,
  dataOf: (years: string) => `posts of ${years}`,
  dataUnknown: 'years of the posts not told',
  secondHand: 'second hand: read where it was quoted',
  singleVendor: 'single vendor: nobody else publishes this',
  ownNumerator:
    'counts the interactions that the source counts, not listed where it was read: perhaps more than are counted here',
  none: 'No published figure of a known make fits this choice.',
  noneForPlatform: 'No published figures of a known make are known for this platform.',
};

export default published;
