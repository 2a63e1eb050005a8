import { countingIn } from '../counting.ts';

const count = countingIn('en');
const post = { one: 'post', other: 'posts' };
const hour = { one: 'hour', other: 'hours' };
const account = { one: 'account', other: 'accounts' };
const engagement = { one: 'engagement', other: 'engagements' };
const view = { one: 'view', other: 'views' };

/** Texts of "Why this score?" in the panel, on the card over a badge and in exports. */
const score = {
  place: (place: string, low: string, high: string) => `${place}, likely ${low} to ${high}`,
  firm: 'firm',
  notFirm: 'not firm yet',
  indicative: 'indicative',
  provisional: (hours: number) =>
    hours === 0
      ? 'provisional: read it again to judge it for good'
      : `provisional, for good in about ${count(hours, hour)}`,
  breakout: (z: string) =>
    `Stands out far beyond chance: its modified z is ${z}, an outlier above 3.5, and it reaches at least twice the usual.`,
  /** Names the picture: what it shows, in a sentence. */
  picture: (value: string, lower: string, upper: string, size: number) =>
    `This post stands at ${value}, among ${count(size, post)} of this account, whose middle half lies between ${lower} and ${upper}.`,
  legend:
    'Dots: the posts compared. Shaded: the middle half, with the median. Diamond: this post and its likely range.',
  compared: (size: number) => `The ${count(size, post)} compared`,
  comparedCaption: 'The posts compared, the best first',
  headPost: 'Post, published',
  headRead: 'As read',
  headCompared: 'As compared',
  headLeaveOut: 'Leave out',
  thisPost: 'This post',
  leaveOut: 'Leave out',
  leaveOutOf: (text: string) => `Leave out: ${text}`,
  leftOutNow: 'Left out of every comparison.',
  leftOutTitle: 'Left out by you',
  takeBack: 'Take back',
  takeBackOf: (text: string) => `Take back: ${text}`,
  takenBack: 'Compared again.',
  selfLeftOut: 'You leave this post out when others are judged.',
  judgedBy: 'Judged by',
  formula: 'Formula',
  byFollowers: (sum: string, several: boolean) => `${several ? `(${sum})` : sum} ÷ followers`,
  inputs: 'Inputs',
  age: 'Age',
  trend: 'Trend',
  sample: 'Sample',
  leftOut: 'Left out',
  definition: 'Counted otherwise',
  how: 'How the score comes about',
  source: 'Source',
  /** The same post, as read and as compared. */
  value: (read: string, compared: string, lower: string, upper: string) =>
    `${read} as read, ${compared} as compared; the middle half of such posts lies between ${lower} and ${upper}.`,
  hours: (hours: number) => count(hours, hour),
  days: (days: number) => count(days, { one: 'day', other: 'days' }),
  settled: (age: string, settled: string) =>
    `Read ${age} after publication. From ${settled} on, posts are compared as they are.`,
  settledShort: (age: string) => `Read ${age} after publication: compared as it is`,
  curve: (age: string, share: string, posts: number, accounts: number) =>
    `Read at an age of ${age}, when such posts have about ${share} of their final engagement, learnt from ${count(posts, post)} of ${count(accounts, account)}. Every post is brought to the same, settled age.`,
  curveShort: (age: string, share: string, posts: number) =>
    `Read at ${age}, with about ${share} of its final engagement (learnt from ${count(posts, post)})`,
  rises: (change: string) =>
    `This account’s usual rises by ${change} every 30 days: every post was brought to the moment of this one.`,
  falls: (change: string) =>
    `This account’s usual falls by ${change} every 30 days: every post was brought to the moment of this one.`,
  steady: 'This account’s usual hardly changes over the period compared.',
  ofFamily: 'of the same kind of format',
  ofAccount: 'of every format, as there are too few of the same kind',
  within: (days: number) => `published within ${count(days, { one: 'day', other: 'days' })} of this one`,
  whenever: 'published at any time',
  atMost: (posts: number) => `the nearest in time, at most ${count(posts, post)}`,
  rule: 'Never promoted posts, those you leave out, or those read before they had settled.',
  howText:
    'The score is this post’s place among the posts that the account would publish at that moment: 0 the weakest, 100 the best. What these would reach comes from a robust fit of their logarithms and from the posts themselves, so that one viral post moves little. The likely range holds the true place in 80 of 100 cases; it carries the sample, the age and abbreviated counts.',
  changes: 'What would change it',
  changesLine: (changes: string) => `What would change it: ${changes}`,
  engagementsMore: (more: number) => `${count(more, engagement)} more`,
  viewsMore: (more: number) => `${count(more, view)} more`,
  engagementsFewer: (fewer: number) => `${count(fewer, engagement)} fewer`,
  viewsFewer: (fewer: number) => `${count(fewer, view)} fewer`,
  toUsual: (counts: string) => `${counts}: within the usual half`,
  toAbove: (counts: string) => `${counts}: above the usual half`,
  morePosts: (more: number) => `${count(more, { one: 'more post', other: 'more posts' })} to compare with`,
  toIndicative: (posts: string) => `${posts}: an indicative score`,
  toScore: (posts: string) => `${posts}: a full score`,
  toFirm: (posts: string) => `${posts}: a firm score`,
  exactCounts: (low: string, high: string) =>
    `exact counts instead of abbreviated ones: a place between ${low} and ${high}`,
  readAgain: (hours: number) =>
    hours === 0 ? 'reading it again now: judged for good' : `reading it again in ${count(hours, hour)}`,
  followers: (posts: number) =>
    `followers read for this post and for ${count(posts, { one: 'other', other: 'others' })}: judged by its rate`,
  longerPeriod: (days: number) =>
    `a longer period than ${count(days, { one: 'day', other: 'days' })} before and after: more posts, if any were read`,
  moreCompared: (posts: number) =>
    `comparing more posts: ${count(posts, post)} or more ${posts === 1 ? 'is' : 'are'} farther away in time`,
  windowTitle: 'Comparison',
  windowHint: 'Which posts of an account a post is compared with, everywhere in Vigie.',
  period: 'Before and after',
  anyTime: 'Any time',
  mostPosts: 'Most posts',
};

export default score;
