import type { Audience } from './account.ts';
import type { AccountPeriod } from './account-period.ts';
import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { PlatformFacts } from './platform-facts.ts';
import type { Post } from './post.ts';
import type { Range } from './range.ts';
import type { AnsweredComment } from './response-figures.ts';
import type { DayWindow } from './weekly-window.ts';

/** What the measures of goals ask of a comment. */
export interface GoalComment extends AnsweredComment {
  /** The handle of who wrote it, else the name; null: unknown. */
  readonly author: string | null;
}

/** What is known of one account, as far as its goals are measured by it. Rows in any order, where nothing else is said. */
export interface GoalEvidence {
  readonly posts: readonly Post[];
  /** Oldest first. */
  readonly audiences: readonly Audience[];
  readonly periods: readonly AccountPeriod[];
  /** By others, under the account's posts. */
  readonly comments: readonly GoalComment[];
  readonly facts: Pick<PlatformFacts, 'settlesAfterHours' | 'definitionChanges'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why a post of the window is not counted. */
export const goalLeftOuts = [
  'young',
  'read too early',
  'promoted',
  'by the person',
  'no counts',
  'other definition',
] as const;

/**
 * Why a post of the window is not counted: it is still too young, or was read last when it was; the platform was paid to show it;
 * the person left it out; what is measured is not known of it; or it is counted otherwise than the posts of today.
 */
export type GoalLeftOut = (typeof goalLeftOuts)[number];

/** What a measure's value is written in: hundredths of a currency for 'money', milliseconds for 'duration'. */
export type MeasureUnit = 'share' | 'number' | 'money' | 'duration';

/** What a measure counts to have a value. */
export type MeasureSample = 'posts' | 'days' | 'comments' | 'answers';

/** What a measure says of a window. */
export interface WindowReading {
  /** Posts, days or comments that it is worked out from. */
  readonly n: number;
  /** Null: there are fewer than `GoalMeasure.fewest`, or too little is known of them. */
  readonly value: number | null;
  /** Where the true value lies in 19 of 20 cases, as far as the window's own sample tells; null: it does not. */
  readonly interval: Range | null;
  /** The sums that were divided, where the measure is a ratio of sums. */
  readonly sums: { readonly over: number; readonly under: number } | null;
  readonly leftOut: Readonly<Partial<Record<GoalLeftOut, number>>>;
}

/** Where a measure's figures come from. */
export type MeasureOrigin = 'page' | 'owner' | 'analytics' | 'followers' | 'comments';

/** What a goal can be set for: one figure of an account over a window of days. One file each in `goal-measures/`. */
export interface GoalMeasure {
  /** Lasting, in camel case: it is kept in goals. */
  readonly id: string;
  readonly name: Localised;
  /** How it is worked out, in words. */
  readonly formula: Localised;
  readonly unit: MeasureUnit;
  readonly better: 'higher' | 'lower';
  /** The lowest and the highest value that there can be; null: there is none. */
  readonly least: number | null;
  readonly most: number | null;
  readonly sample: MeasureSample;
  /** Below so many there is no value. */
  readonly fewest: number;
  readonly origin: MeasureOrigin;
  /** Counts of posts that it needs; none where it is no figure of posts. */
  readonly metrics: readonly MetricName[];
  /**
   * Its value over a window. `reference`: only what is counted as at this moment (milliseconds since 1970), by the
   * platform's changes of definition, is taken.
   */
  read(window: DayWindow, evidence: GoalEvidence, reference: number): WindowReading;
}
