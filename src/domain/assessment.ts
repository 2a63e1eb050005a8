import type { KpiUnit } from './kpi.ts';
import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { PostKey } from './post.ts';
import type { Range } from './range.ts';

/** The spread of a KPI over a cohort. Quartiles by linear interpolation (R type 7) over the middles of the ranges. */
export interface Benchmark {
  /** Posts in the cohort. */
  readonly size: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** Whether the cohort holds the post's format alone, or all formats of the account. */
  readonly scope: 'format' | 'account';
  /** How many days back from now the cohort's posts were published at most. */
  readonly days: number;
}

/** Where a post stands to its cohort: above the upper quartile, below the lower one, or between. */
export type Rating = 'above' | 'usual' | 'below';

/** What a post is judged by, with its value. */
export interface Basis {
  /** The engagement rate where followers are known of this post and enough others, else the engagements themselves. */
  readonly kpi: BasisName;
  readonly name: Localised;
  readonly unit: KpiUnit;
  readonly value: Range;
  /**
   * The metrics that make the engagements here: those known of this post and of every post of its cohort. They may be fewer
   * than those of the KPI of the same name in `Assessment.kpis`, which adds all that is known of the post.
   */
  readonly counted: readonly MetricName[];
}

/** A KPI's id, or the plain sum that stands in for it. */
export type BasisName = 'engagementRateByFollowers' | 'engagements';

/** Why a post is not judged, or how firmly it is. */
export type Standing =
  /** 12 posts or more to compare with; `firm` from 30 on. */
  | { readonly state: 'score' | 'indicative'; readonly verdict: Verdict; readonly firm: boolean }
  /** Fewer than 8 posts to compare with. */
  | { readonly state: 'too few'; readonly size: number; readonly needed: number }
  /**
   * Its counts were read before most of its engagement was in. Old enough in so many hours, a whole number; 0: it is by now,
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
  /** Percentile rank in the cohort, 0–100, ties counted half, as a range where counts are abbreviated. */
  readonly score: Range;
  /** The value as a multiple of the cohort's median; undefined where the median is 0. */
  readonly multiple: Range | undefined;
  /** Place in the cohort with this post in it, 1 = best. */
  readonly rank: number;
}

/** All that is known of how well a post did. Derived at each reading, never stored. */
export interface Assessment extends PostKey {
  readonly standing: Standing;
  /** Every KPI that can be worked out, by id; one that is not there is unknown. */
  readonly kpis: Readonly<Record<string, Range>>;
}
