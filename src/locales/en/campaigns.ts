import type { CampaignPeriodName } from '../../domain/campaign-periods.ts';
import type { CampaignState } from '../../domain/campaign-state.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');
const posts = (number: number) => count(number, { one: 'post', other: 'posts' });

const states: Readonly<Record<CampaignState, string>> = {
  theme: 'theme',
  coming: 'coming',
  running: 'running',
  ended: 'ended',
  'review due': 'review due',
  reviewed: 'reviewed',
};

const periods: Readonly<Record<CampaignPeriodName, string>> = {
  before: 'Before',
  during: 'During',
  after: 'After',
};

/** Campaigns, tags and notes. */
const campaigns = {
  title: 'Campaigns',
  lead: 'A campaign or a theme is a tag on posts. Rules tag posts of your own accounts by themselves; by hand you can tag any post.',
  empty: 'No campaign yet. Make one: Vigie then shows what was before, during and after it.',
  make: 'New campaign',
  tagging: 'Tagging report',
  report: 'Report',
  reportOf: (name: string) => `Report on ${name}`,
  change: 'Change',
  changeNamed: (name: string) => `Change ${name}`,
  delete: 'Delete',
  deleteNamed: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted.`,
  saved: (name: string) => `${name} is saved.`,
  back: 'Campaigns',
  states,
  postsOf: posts,
  days: (from: string, to: string) => `${from} – ${to}`,
  daysFrom: (from: string) => `from ${from} on`,
  daysTo: (to: string) => `until ${to}`,
  noDays: 'no days',

  reviewTitle: 'Cold review: two weeks have passed',
  reviewLead: (name: string, ended: string) =>
    `${name} ended on ${ended}. Its late effects are in by now, and heads are cool: look at what it brought.`,
  reviewOpen: 'Open the report',
  reviewOpenNamed: (name: string) => `Open the report on ${name}`,
  reviewDone: 'Reviewed',
  reviewDoneNamed: (name: string) => `Note ${name} as reviewed`,
  reviewNoted: (name: string) => `${name} is noted as reviewed.`,

  newTitle: 'New campaign',
  editTitle: (name: string) => `Change ${name}`,
  name: 'Name',
  namePlaceholder: 'Spring launch',
  noName: 'Give it a name.',
  from: 'First day',
  to: 'Last day',
  daysHint: 'Without days it is a theme. Without a last day it runs on.',
  wrongDays: 'The last day lies before the first.',
  rules: 'Rules',
  rulesLead: 'A post that meets one of them is tagged.',
  noRules: 'No rule: posts are tagged by hand alone.',
  ruleKind: 'New rule',
  ruleKinds: {
    text: 'words in the text',
    hashtag: 'a hashtag',
    dates: 'published on these days',
    utm: 'utm_campaign in its link',
  },
  ruleWords: 'Words',
  ruleWordsHint: 'Case and accents do not matter; whole words only.',
  ruleTag: 'Hashtag',
  ruleTagHint: 'As a whole: #spring is not #springsale.',
  ruleUtm: 'utm_campaign',
  ruleUtmHint:
    'In an address in its text, in the link that you note at the post, or in web analytics that belong to it.',
  ruleFrom: 'From',
  ruleTo: 'to',
  addRule: 'Add the rule',
  removeRule: (rule: string) => `Remove the rule: ${rule}`,
  remove: 'Remove',
  ruleText: (words: string) => `“${words}” in its text`,
  ruleHashtag: (tag: string) => `#${tag} in its text`,
  ruleDates: (from: string, to: string) => `published ${from} – ${to}`,
  ruleUtmCampaign: (campaign: string) => `utm_campaign “${campaign}”`,
  byHand: 'by hand',
  reasonUtm: {
    text: (campaign: string) => `utm_campaign “${campaign}” in its text`,
    link: (campaign: string) => `utm_campaign “${campaign}” in its link`,
    'web analytics': (campaign: string) => `“${campaign}” in web analytics that belong to it`,
  },
  previewTitle: 'What would be tagged',
  preview: (number: number) =>
    number === 0
      ? 'No kept post would be tagged.'
      : number === 1
        ? 'This 1 kept post would be tagged.'
        : `These ${count(number, { one: 'kept post', other: 'kept posts' })} would be tagged.`,
  previewNewest: (number: number) => `The newest ${number}:`,
  previewOf: (number: number) => `Looked for among ${posts(number)} of your accounts.`,
  previewCut: 'Of accounts with very many posts only the newest were looked at.',
  save: 'Save',
  cancel: 'Cancel',

  reportTitle: (name: string) => `Report: ${name}`,
  reportGone: 'This campaign is not kept any more.',
  notBegun: 'It has not begun: there is nothing to report yet.',
  noPosts: 'No kept post belongs to it yet. Look at its posts on the page, import a file, or mend its rules.',
  ofTheme: 'A theme has no days, so there is no before and after: its posts are set against the others.',
  periods,
  periodDays: (period: string, from: string, to: string) => `${period}: ${from} – ${to}`,
  running: 'It is still running: its days so far, against as many before.',
  afterToCome: (days: number) =>
    `${count(days, { one: 'day after it is', other: 'days after it are' })} still to come.`,
  noAfter: 'There is no after yet.',
  allPosts: 'All posts of the account, before, during and after',
  allPostsLead:
    'As many days before and after as it had. What else changed in these days counts too: a difference is not yet an effect.',
  postsIn: (period: string, number: number) => `${period}: ${posts(number)}`,
  promotedApart: (number: number) => `${number} promoted, counted apart`,
  young: (number: number) => `${number} too young to judge`,
  against: 'Posts of the campaign against the others of the same days',
  againstLead: (tagged: number, others: number, from: string, to: string) =>
    `${posts(tagged)} of it and ${amount(others)} others, published ${from} – ${to}.`,
  taggedElsewhere: (number: number) =>
    `${posts(number)} of it published on other days ${number === 1 ? 'is' : 'are'} not among them.`,
  ofCampaign: 'Of the campaign',
  ofOthers: 'Others',
  newest: 'Its newest posts',
  cut: 'There are more posts than were looked at: the oldest are missing.',
  noFigures: 'No figure of these posts can be judged yet.',

  median: 'Median',
  pooled: 'All together',
  figure: (value: string, interval: string | null, number: number) =>
    interval === null ? `${value} · ${posts(number)}` : `${value} (${interval}) · ${posts(number)}`,
  figureOf: (value: string, interval: string | null, number: number, outOf: string) =>
    interval === null
      ? `${value} · ${outOf}, ${posts(number)}`
      : `${value} (${interval}) · ${outOf}, ${posts(number)}`,
  tooFew: 'too few to say',
  tooFewPosts: (number: number, needed: number) => `too few posts to say: ${number} of ${needed}`,
  tooFewOutOf: (outOf: string, needed: number) => `too little to say: ${outOf}, ${needed} are needed`,
  noRatio: 'some posts brought nothing: no ratio can be told',
  noShare: 'more than what it is counted out of: no share',
  tooFewGroups: (one: number, other: number, needed: number) =>
    `too few to compare: ${one} and ${other} posts, ${needed} of each are needed`,
  duringToBefore: 'During against before',
  afterToBefore: 'After against before',
  difference: 'Difference',
  toOthers: 'Against the others',
  verdicts: { higher: 'higher', lower: 'lower', unclear: 'no clear difference' },
  points: 'pts',
  how: 'How it is worked out',
  howTypical:
    'Medians with an interval that holds the true one in 95 of 100 cases. The ratio is that of the typical posts (geometric means; ½ is added to each count, so that zero has a logarithm), its interval Welch’s t on logarithms.',
  howPooled:
    'All counts out of all that they are counted out of, with Wilson’s interval, widened as far as posts differ; the difference with Newcombe’s interval, in percentage points.',
  conversionRate: 'Conversion rate',
  settled:
    'Only posts read once their engagement had settled; promoted ones are not among them. Of twenty comparisons one looks like a difference by chance alone.',

  traffic: 'Visits of your site, by web analytics',
  trafficNone: 'No imported web analytics name its utm_campaign.',
  trafficNoRule:
    'Give it a rule “utm_campaign” to see the visits that it brought, once a file of web analytics is imported.',
  trafficAll: 'In all',
  trafficJoined: 'Of rows that belong to one post',
  trafficNotJoined: 'Of rows that belong to no post, or to several',
  trafficAcross: (rows: number) =>
    `${count(rows, { one: 'row covers', other: 'rows cover' })} days of several periods, or none that are told: in the sum alone.`,
  trafficSuperseded: (rows: number) =>
    `${count(rows, { one: 'row', other: 'rows' })} left aside: a newer file tells of the same days.`,
  sessions: (number: number) => count(number, { one: 'session', other: 'sessions' }),
  conversions: (number: number) => count(number, { one: 'conversion', other: 'conversions' }),
  revenue: (amount: string) => `revenue ${amount}`,
  rateOf: (rate: string, interval: string) => `${rate} convert (${interval})`,
  nothingTold: 'nothing told',

  taggingTitle: 'Tagging report',
  taggingLead: 'How the posts of one account did, by campaign and theme, against all others.',
  taggingMeasure: 'Figure',
  taggingDays: 'Published in the last',
  taggingDaysOf: (days: number) => count(days, { one: 'day', other: 'days' }),
  taggingNoAccount: 'No account is read yet. Scroll a profile: Vigie reads what you see.',
  taggingNoPosts: 'No post of this account was published in these days, as far as is known.',
  taggingNone: 'None of these posts has a tag.',
  taggingPosts: (number: number, share: string) => `${posts(number)} · ${share}`,
  taggingSeveral: (number: number) =>
    number === 1
      ? '1 post has several tags: it counts with each of them, so the shares come to more than 100%.'
      : `${posts(number)} have several tags: they count with each of them, so the shares come to more than 100%.`,
  untagged: 'Without a tag',
  leftOut: (number: number) =>
    `${posts(number)} not judged: promoted, left out, read too early, counted otherwise, or without this figure.`,

  tagsTitle: 'Campaigns and notes',
  noTags: 'In no campaign.',
  takeOut: (name: string) => `Take it out of ${name}`,
  takenOut: (name: string) => `Taken out of ${name}.`,
  tagged: (name: string) => `Tagged: ${name}.`,
  addTag: 'Campaign or theme',
  addTagHint: 'An existing name, or a new one.',
  add: 'Add',
  note: 'Note',
  link: 'Link',
  linkHint: 'Where the post leads, if its text does not hold it: in a story, a comment, the profile.',
  linkWrong: 'It must be an address that begins with https.',
  noteSaved: 'Noted.',
  filter: 'Campaign',
};

function amount(value: number): string {
  return new Intl.NumberFormat('en').format(value);
}

export default campaigns;
