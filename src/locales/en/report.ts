import type { ReviewKind } from '../../domain/review-due.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');
const post = { one: 'post', other: 'posts' };

const reviews: Readonly<Record<ReviewKind, string>> = {
  weekly: 'Weekly review',
  monthly: 'Monthly review',
};

const report = {
  title: 'Report',
  open: 'Open the report',
  choose: 'Which report',
  kinds: {
    week: 'Week',
    month: 'Month',
    account: 'Account',
    campaigns: 'Campaigns',
    tags: 'Tags',
  },
  reviews,
  accountTitle: 'Account report',
  noAccount: 'No account has been read yet. Open a profile and scroll, or import a file in the settings.',
  earlier: '‹ Earlier',
  later: 'Later ›',
  print: 'Print or save as PDF …',
  csv: 'CSV',
  xlsx: 'XLSX',
  exported: 'The file is in your downloads.',
  exportFailed: 'The file could not be written. Nothing that is kept has changed.',
  period: (from: string, to: string) => `${from} – ${to}`,
  against: (from: string, to: string) => `compared with ${from} – ${to}`,
  asOf: (when: string) => `As known on ${when}`,

  inShort: 'In short',
  noPosts:
    'No post of this period is kept. Scroll the account’s profile down to it, or import a file of its posts.',
  postsOf: (size: number) => `${count(size, post)} of this period are known.`,
  better: (measure: string, now: string, before: string, within: string) =>
    `▲ ${measure}: ${now}, before ${before} (difference 95%: ${within}).`,
  worse: (measure: string, now: string, before: string, within: string) =>
    `▼ ${measure}: ${now}, before ${before} (difference 95%: ${within}).`,
  noClearChange: (size: number) =>
    size === 0
      ? 'Too little is known of both periods to say what changed.'
      : `Of ${size} figures that can be compared, none changed beyond what chance explains.`,
  sure: 'Changes are named where their interval leaves out “the same”. Of twenty such comparisons one is expected to do so by chance.',

  figures: 'Figures',
  figure: 'Figure',
  now: 'This period',
  before: 'Before',
  change: 'Change',
  changeWithin: (within: string) => `95%: ${within}`,
  interval95: (low: string, high: string) => `95%: ${low} – ${high}`,
  sample: (n: string) => `n = ${n}`,
  tooFew: (n: number, fewest: number) => `too few: ${n} of ${fewest}`,
  notKnown: 'not known',
  /** Percentage points, after a number. */
  points: 'pp',
  verdicts: {
    better: '▲ better',
    worse: '▼ worse',
    unclear: '● no clear change',
    unsaid: '○ no interval: may be chance',
  },
  formulas: 'How each figure is worked out',
  totals: 'Sums over the period’s posts',
  metric: 'Count',
  sum: 'Sum',
  toldBy: 'Told by',
  toldOf: (told: number, posts: number) => `${told} of ${count(posts, post)}`,

  best: 'Best posts',
  worst: 'Weakest posts',
  placeNote:
    'By their place among the account’s own posts of about the same time; posts that cannot be judged yet are left out.',
  noneJudged: 'No post of this period can be judged yet.',
  place: (place: string, low: string, high: string) => `place ${place} of 100 (95%: ${low} – ${high})`,
  scores: 'Scores of the period’s posts',
  scoresPicture: (size: number) =>
    `The ${count(size, post)} of the period by date and score, 0 to 100. Their numbers are in the table.`,

  goals: 'Goals',
  noGoals: 'No goal runs in this period.',
  campaigns: 'Campaigns in this period',
  noCampaigns: 'No campaign has a day in this period.',
  campaignPosts: (name: string, size: number) => `${name}: ${count(size, post)}`,

  sources: 'Sources and gaps',
  pages: (size: number) => `${count(size, post)} read on pages.`,
  typed: (size: number) => `${count(size, post)} with figures typed in by you.`,
  file: (name: string, when: string) => `File ${name}, as of ${when}.`,
  unknownMeasures: 'Not known of either period',
  gap: (metric: string, without: number, posts: number) =>
    `${metric}: not known of ${without} of ${count(posts, post)}.`,
  notJudged: (size: number) =>
    `${count(size, post)} cannot be judged yet: too young, or too few to compare with.`,
  ads: (size: number) => `${count(size, post)} promoted: in no figure.`,
  onlySeen: 'Only what was shown on pages you looked at, in files you imported, or typed in by you is known.',
  followers: 'Followers',

  campaignsLead: 'Each campaign with its posts before, during and after.',
  noCampaignsAtAll: 'There are no campaigns yet. Make one under “Goals” in the side panel.',
};

export default report;
