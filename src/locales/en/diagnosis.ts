import type { NotDiagnosed } from '../../domain/diagnosis/diagnosed-posts.ts';
import type { Stage } from '../../domain/diagnosis/funnel-rule.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');
const posts = { one: 'post', other: 'posts' };

const stages: Readonly<Record<Stage, string>> = {
  seen: 'seen',
  liked: 'liked per display',
  engaged: 'engagement per display',
  clicked: 'clicked per display',
};

const leftOut: Readonly<Record<NotDiagnosed, string>> = {
  promoted: 'promoted',
  'by the person': 'left out by you',
  'no date': 'without a date',
  'outside the period': 'older than a year',
  'no counts': 'without likes or comments',
  'read too early': 'read before their engagement had settled',
  'other definition': 'counted by another definition',
};

const diagnosis = {
  title: 'What the posts teach',
  lead: (size: number) => `From ${count(size, posts)} of the last year, settled and not promoted.`,
  empty: 'No settled posts of this account yet: scroll its page, or import a file of its posts.',
  leftOutTitle: 'Posts that are not counted here',
  leftOut,
  measure: (perFollower: boolean): string =>
    perFollower
      ? 'Engagement per follower, typical post (geometric mean).'
      : 'Engagements, typical post (geometric mean).',
  posts: (size: number) => count(size, posts),

  funnelTitle: 'Where people stop',
  funnelNone: (size: number) => `Looked for among ${count(size, posts)}: none.`,
  funnelFound: (found: number, size: number, byChance: string) =>
    `${count(found, posts)} of ${size}; by chance alone it would be about ${byChance}.`,
  funnelPattern: 'There are more of them than chance explains: it may be a habit of the account.',
  funnelNoPattern: 'They are no more than chance explains: look at these posts one by one, not for a habit.',
  funnelTooFew: (size: number, needed: number) =>
    `Too few posts to say: ${size} of the ${needed} needed tell both figures.`,
  funnelLacks: (metrics: string) =>
    `Not known of any post: ${metrics}. Import a file, or open the insights of your posts.`,
  stages,
  seenBy: (metric: string) => `“Seen” is counted by ${metric}.`,
  rule: 'Rule',
  ruleHigh: (stage: string, from: string) => `${stage}: ${from} or more (the account’s upper quarter)`,
  ruleLow: (stage: string, below: string) => `${stage}: with its whole interval below ${below}`,
  ruleLowSeen: (below: string) => `seen: fewer than ${below}`,
  match: (high: string, low: string) => `${high}; ${low}`,
  value: (stage: string, value: string) => `${stage} ${value}`,
  valueWithin: (stage: string, value: string, low: string, high: string) =>
    `${stage} ${value} (95%: ${low} – ${high})`,
  advice: 'Where to look',

  timesTitle: 'Best times',
  timesLead: (size: number, zone: string) => `${count(size, posts)}, by the hour of publication in ${zone}.`,
  timesNote: (fewest: number) =>
    `A field is coloured from ${fewest} posts on; the others are empty because too few were published then. Of twenty comparisons by day or part of the day one looks like a difference by chance alone.`,
  timesPicture: (size: number) =>
    `Engagement by weekday and hour, as a multiple of the account’s usual, from ${count(size, posts)}. Its numbers are in the table.`,
  timesNone: 'No hour has enough posts yet.',
  timesWithoutHour: (size: number) => `${count(size, posts)} without a known hour left out.`,
  weekdays: 'By day',
  partsOfDay: 'By part of the day',
  hours: (from: number, to: number) => `${from}:00–${to}:00`,
  hour: 'Hour',
  day: 'Day',
  ofUsual: '× usual',

  traitsTitle: 'What the posts have in common',
  group: 'Posts',
  size: 'n',
  difference: 'Against the others',
  tooFew: (size: number, needed: number) => `too few (${size} of ${needed})`,
  tooFewOthers: 'too few others',
  ratio: (value: string, low: string, high: string) => `${value} (95%: ${low} – ${high})`,
  verdicts: { higher: '▲ more', lower: '▼ less', unclear: '● no clear difference' },
  traitUnknown: (size: number) => `Not told by what is kept: ${count(size, posts)}.`,
  traitsNote: (made: number) =>
    `${count(made, { one: 'comparison was', other: 'comparisons were' })} made: one in twenty looks like a difference by chance alone. Posts also differ in other ways than the one named: a difference, not a cause.`,
};

export default diagnosis;
