import type { AccountMetricName } from './account-period.ts';
import type { Day } from './day.ts';
import type { Metrics } from './metrics.ts';
import type { PlatformId } from './platform-facts.ts';
import type { Format } from './post.ts';

/** A post as a file tells it. Null and missing metrics: the file does not tell. */
export interface ImportedPost {
  readonly platform: PlatformId;
  /** Its address as it stands in the file; the platform's facts find its id in it. */
  readonly url: string | null;
  /** Its id, where the file gives it in the form in which the platform's pages do. */
  readonly id: string | null;
  /** Its account's handle; null: the file does not say, then it is the account that the person chose for the file. */
  readonly author: string | null;
  readonly authorName: string | null;
  /** Milliseconds since 1970. Files without a time zone are read in that of the person. */
  readonly publishedAt: number | null;
  readonly format: Format | null;
  readonly text: string | null;
  /** Whether the platform was paid to show it. */
  readonly promoted: boolean;
  /** Exact counts; `shown` is the cell as it stood. */
  readonly metrics: Metrics;
}

/** What a file tells of an account over one day or several. */
export interface ImportedAccountPeriod {
  readonly platform: PlatformId;
  /** Handle; null: the account that the person chose for the file. */
  readonly account: string | null;
  /** The account's name, where the file names it so and has no handle (a competitor). */
  readonly name: string | null;
  readonly from: Day;
  /** The last day of it; the same as `from` where it is one day. */
  readonly to: Day;
  readonly metrics: Readonly<Partial<Record<AccountMetricName, number>>>;
}

/** Visits of the brand's own site, as web analytics group them. */
export interface ImportedTraffic {
  /** First and last day; null where the file does not say. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Campaign (`utm_campaign`), source, medium, content as the tool writes them; null: not told, or "(not set)". */
  readonly campaign: string | null;
  readonly source: string | null;
  readonly medium: string | null;
  readonly content: string | null;
  /** Path and query of the page that the visits came to. */
  readonly landing: string | null;
  /** Whole numbers, 0 or more; null: not told. */
  readonly sessions: number | null;
  readonly engagedSessions: number | null;
  readonly conversions: number | null;
  /** In hundredths of the currency, which files do not name; may be negative (refunds). */
  readonly revenue: number | null;
}

/** One row of a file that can be used. `line` counts from 1, the head included, over the whole file or the sheet. */
export type ImportedRow =
  | { readonly of: 'post'; readonly line: number; readonly post: ImportedPost }
  | { readonly of: 'account'; readonly line: number; readonly period: ImportedAccountPeriod }
  | { readonly of: 'traffic'; readonly line: number; readonly traffic: ImportedTraffic };

/** Why a row of a file cannot be used. */
export const refusals = [
  'no post',
  'other site',
  'no figures',
  'part of its time',
  'negative count',
  'not a number',
  'not a whole number',
  'too large',
  'two numbers',
  'other currency',
  'bad date',
  'future date',
  'duplicate',
  'no account',
  'cut off',
  'unknown platform',
  'not kept',
] as const;

/** A row that was not used, with all that a person needs to find and mend it. */
export interface RefusedRow {
  readonly of: 'refused';
  readonly line: number;
  readonly reason: (typeof refusals)[number];
  /** The head of the column that is wrong; null: the row as a whole. */
  readonly column: string | null;
  /** Its cells as text, each cut to 200 characters. */
  readonly cells: readonly string[];
}
