import type { GoalLeftOut, MeasureOrigin, MeasureSample, MeasureUnit } from '../../domain/goal-measure.ts';
import type { ProgressState } from '../../domain/goal-progress.ts';
import { countingIn, type PluralForms } from '../counting.ts';

const count = countingIn('en');
const post = { one: 'post', other: 'posts' };
const week = { one: 'week', other: 'weeks' };
const day = { one: 'day', other: 'days' };

const states: Readonly<Record<ProgressState, string>> = {
  'not begun': 'not begun',
  'nothing yet': 'nothing to measure yet',
  'too early': 'too early to say',
  'on the way': 'on the way',
  behind: 'behind',
  'stretch reached': 'stretch goal reached',
  reached: 'reached',
  'not reached': 'not reached',
  'no result': 'no result',
};

const samples: Readonly<Record<MeasureSample, PluralForms>> = {
  posts: post,
  days: day,
  comments: { one: 'comment', other: 'comments' },
  answers: { one: 'answer', other: 'answers' },
};

const leftOut: Readonly<Record<GoalLeftOut, string>> = {
  young: 'still too young',
  'read too early': 'read only before most of their engagement was in: open them again',
  promoted: 'promoted',
  'by the person': 'left out by you',
  'no counts': 'without the counts this needs',
  'other definition': 'from before the platform began to count otherwise',
};

/** What is to be done where no week is known. */
const sources: Readonly<Record<MeasureOrigin, string>> = {
  page: 'Not known of these weeks. It comes from the posts themselves: scroll the account’s profile, or import a file.',
  owner:
    'Not known of these weeks. Only the owner sees it: open the post’s own statistics, import a file in the settings, or type it in on the post.',
  analytics:
    'Not known of these weeks. It comes from web analytics: import a file from there in the settings, with links tagged by campaign, or type it in on the post.',
  followers:
    'Not known of these weeks. It comes from an imported followers file, or from exact follower counts: open the account’s profile once a week.',
  comments:
    'Not known of these weeks. It comes from dated comments under your own posts: open the posts with their comments.',
};

const units: Readonly<Partial<Record<MeasureUnit, string>>> = {
  share: '%',
  duration: 'hours',
};

/** Goals: objectives, baselines, targets, progress. */
const goals = {
  tab: 'Goals',
  title: 'Goals',
  empty:
    'A goal names what an account is run for, the few figures that tell whether it comes about, and how far they should get in the next weeks, judged by the account’s own last weeks.',
  emptyNoAccount:
    'No account has been read yet. Open a profile and scroll: four weeks of posts are enough for a first goal.',
  make: 'New goal …',
  change: 'Change …',
  changeNamed: (goal: string) => `Change the goal ${goal} …`,
  delete: 'Delete',
  deleteNamed: (goal: string) => `Delete the goal ${goal}`,
  deleted: (goal: string) => `The goal ${goal} is deleted. All figures stay.`,
  saved: 'The goal is kept.',
  next: 'Propose the next goal …',
  nextHint: 'From the newest weeks, with the same figures.',

  // The way to a goal.
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  steps: {
    account: 'Which account?',
    objective: 'What is it run for?',
    kpis: 'Which figures tell?',
    targets: 'How far in how long?',
  },
  back: 'Back',
  forward: 'Next',
  save: 'Keep the goal',
  cancel: 'Cancel',
  notMineHint: 'Mark your own accounts in the settings: owners see far more.',
  kpisLead: (most: number) =>
    `At most ${most}: who follows everything follows nothing. Ticked are those that this account’s own weeks tell.`,
  kpisNone:
    'None of these figures is known of four weeks yet. What each one lacks stands below it; another objective may have what it needs.',
  kpisChoose: 'Tick at least one figure.',
  tooFewWeeks: (known: number, needed: number) => `Too few weeks to say: ${known} of ${needed}.`,
  sources,
  ownerSees: (metric: string, where: string) => `(${metric}: ${where}.)`,
  baselineNow: (value: string, weeks: number) => `usual ${value} (${count(weeks, week)})`,
  begins: 'Begins',
  beginsToday: (date: string) => `today, ${date}`,
  beginsMonday: (date: string) => `Monday, ${date}`,
  beginsOn: (date: string) => date,
  lasts: 'Lasts',
  weeks: (weeks: number) => count(weeks, week),
  lookBack: 'Baseline',
  lastWeeks: (weeks: number) => `last ${count(weeks, week)}`,
  until: (from: string, to: string) => `${from} – ${to}`,
  achievable: 'Goal',
  stretch: 'Stretch goal',
  units,
  notNumber: 'Write a number.',
  wrongOrder: 'The stretch goal must ask for at least as much as the goal.',
  lowerIsBetter: 'Less is better here.',
  staysAsIs: (kpi: string) => `${kpi}: too little is known of these weeks; its goal stays as it is.`,
  proposal: 'Proposed',
  useProposal: 'Take what is proposed',

  // Where it comes from.
  why: 'Why',
  how: 'How this comes about',
  baseline: 'Baseline',
  baselineIs: (value: string, known: number, weeks: number) =>
    `${value}, the median of ${known} of ${count(weeks, week)}, Monday to Sunday`,
  middleHalf: 'Middle half of the weeks',
  between: (low: string, high: string) => `${low} to ${high}`,
  deviation: 'Robust deviation',
  deviationIs: (value: string) => `${value} = 1.4826 × the median distance of a week from the median`,
  deviationRatio: (factor: string) =>
    `a factor of ${factor}; of times, ratios are compared: 1.4826 × the median distance of the logarithms`,
  targetsRule: (up: boolean) =>
    `goal = median ${up ? '+' : '−'} 0.5 deviations: about a third of ordinary weeks get there, a month of them without change about one time in four; stretch goal = median ${up ? '+' : '−'} 1.28 deviations: one ordinary week in ten lies so far out, and a month without change gets there about one time in ten`,
  noProposal:
    'Nothing better than what is usual follows from these weeks: they are all equal, or it cannot be any better. It is left out, unless you put in goals of your own.',
  minimum: (fewest: number, sample: MeasureSample) =>
    `A week counts from ${count(fewest, samples[sample] ?? post)} on.`,
  sampleOf: (n: number, sample: MeasureSample) => count(n, samples[sample] ?? post),
  abbreviated: 'Abbreviated counts are taken by the middle of what they can be.',
  notCounted: (posts: number, why: GoalLeftOut) =>
    `${count(posts, post)} not counted: ${leftOut[why] ?? why}`,
  /** `aim` null: none is set. */
  picture: (name: string, weeks: number, half: string, median: string, aim: string | null) =>
    `${name}: ${count(weeks, week)} as dots, middle half ${half}, median ${median}${aim === null ? '' : `; ${aim}`}.`,
  legend: 'Dots: weeks. Band: their middle half. Line: median. Dashed: goal and stretch goal.',
  legendNow: 'Diamond: so far, on its interval.',
  weekHead: 'Week from',
  value: 'Value',
  sampleHead: 'Sample',
  unknown: '–',

  // Progress.
  of: (objective: string, account: string) => `${objective} · ${account}`,
  states,
  daysLeft: (days: number) => `${count(days, day)} left`,
  beginsIn: (days: number) => `begins in ${count(days, day)}`,
  over: 'over',
  soFar: 'So far',
  result: 'Result',
  interval: 'Likely between',
  intervalBy: {
    sample: 'in 19 of 20 cases, by what is in the period so far',
    weeks: 'in 19 of 20 cases, by how far the baseline’s weeks differ',
  },
  intervalNone: 'not to be told yet: it takes a whole week, or more posts',
  openResult: 'Close: chance alone may have decided between reached and not.',
  aim: (achievable: string, stretch: string) => `goal ${achievable}, stretch ${stretch}`,
  whenSet: (value: string, weeks: number) => `When it was set: ${value}, over ${count(weeks, week)}.`,
  unknownMeasure: 'A figure of a newer version of Vigie.',
  provisional: 'Some posts of the period are still too young: the result may move.',
};

export default goals;
