import type { FormatFamily } from './format-family.ts';
import type { KpiUnit } from './kpi.ts';
import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { PostKey } from './post.ts';
import type { Range } from './range.ts';

/**
 * What is usual for an account at the moment at which the judged post was published, once engagement has settled: the middle
 * half of what another post of it would reach, in the unit of the basis.
 */
export interface Benchmark {
  /** Posts in the cohort. */
  readonly size: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** The family of formats that the cohort is of; null: all formats of the account. */
  readonly family: FormatFamily | null;
  /** How many days before or after the judged post the cohort's posts were published at most; null: any. */
  readonly days: number | null;
  /** How the account's usual changes: 0.1 is 10 % more every 30 days. */
  readonly trend: number;
}

/** Where a post stands to its cohort: above the middle half, below it, or within. */
export type Rating = 'above' | 'usual' | 'below';

/** What a post is judged by, with its value as read. */
export interface Basis {
  readonly kpi: BasisName;
  readonly name: Localised;
  readonly unit: KpiUnit;
  readonly value: Range;
  /**
   * The metrics that are summed: those known of this post and of every post of its cohort. They may be fewer than those of the
   * KPI of the same name in `Assessment.kpis`, which adds all that is known of the post.
   */
  readonly counted: readonly MetricName[];
}

/**
 * A KPI's id, or the plain count that stands in for it: the engagement rate where followers are known of this post and enough
 * others, else the engagements, else, where a page shows nothing else, the views.
 */
export type BasisName = 'engagementRateByFollowers' | 'engagements' | 'views';

/** A place among the posts that the account would publish at the same moment, 0–100, and how sure it is. */
export interface Score {
  /** The share of such posts that lie below this one. */
  readonly place: number;
  /** Holds the true place in 80 of 100 cases. */
  readonly likely: Range;
  /** Holds the true place in 95 of 100 cases. */
  readonly almostSure: Range;
}

/** How the ages of the posts were made equal. */
export type AgeRule =
  /** Old enough to be compared as they are: engagement past `settledHours` is left out of account. */
  | { readonly rule: 'settled'; readonly ageHours: number; readonly settledHours: number }
  /** Brought to the age at which engagement has settled by what repeated readings have taught. */
  | {
      readonly rule: 'curve';
      readonly ageHours: number;
      readonly settledHours: number;
      /** The share of its final engagement that the post has by now, likely in 80 of 100 cases. */
      readonly share: Range;
      /** Posts and accounts that the curve was learnt from. */
      readonly posts: number;
      readonly accounts: number;
    };

/** Why a post is not judged, or how firmly it is. */
export type Standing =
  /** 12 posts or more to compare with; `firm` from 30 on. */
  | { readonly state: 'score'; readonly verdict: Verdict; readonly firm: boolean }
  /** 8 to 11 posts to compare with. */
  | { readonly state: 'indicative'; readonly verdict: Verdict }
  /**
   * Young, but how engagement grows from its age on is known well enough to say where it will stand. Judged for good in so many
   * hours, a whole number; 0: it could be by now, and needs to be read again.
   */
  | { readonly state: 'provisional'; readonly verdict: Verdict; readonly hoursLeft: number }
  /** Fewer than 8 posts to compare with. */
  | { readonly state: 'too few'; readonly size: number; readonly needed: number }
  /**
   * Its counts were read before most of its engagement was in. Judged in so many hours, a whole number; 0: it can be by now,
   * and needs to be read again.
   */
  | { readonly state: 'too early'; readonly hoursLeft: number }
  | { readonly state: 'promoted' }
  /** Its owner hides the counts that would be needed. */
  | { readonly state: 'hidden' }
  /** This page does not tell what would be needed. */
  | { readonly state: 'unknown'; readonly lacks: 'counts' | 'date' | 'author' | 'id' };

/** A judgement of a post within its cohort. */
export interface Verdict {
  readonly basis: Basis;
  readonly benchmark: Benchmark;
  readonly rating: Rating;
  readonly score: Score;
  /** The value, settled, as a multiple of the benchmark's median; undefined where the median is 0. */
  readonly multiple: Range | undefined;
  /** Place in the cohort with this post in it, the age and the trend taken out; 1 = best. */
  readonly rank: number;
  readonly age: AgeRule;
  /** Whether it stands out far beyond chance; see `breakoutOf`. `modifiedZ` is undefined below 12 posts. */
  readonly breakout: boolean;
  readonly modifiedZ: number | undefined;
}

/** All that is known of how well a post did. Derived at each reading, never stored. */
export interface Assessment extends PostKey {
  readonly standing: Standing;
  /** Every KPI that can be worked out, by id; one that is not there is unknown, or its sample is too small to tell (see `kpiReading`). */
  readonly kpis: Readonly<Record<string, Range>>;
}

/** The verdict of a standing that has one. */
export function verdictIn(standing: Standing): Verdict | undefined {
  return 'verdict' in standing ? standing.verdict : undefined;
}
