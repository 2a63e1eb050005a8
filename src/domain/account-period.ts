import type { Day } from './day.ts';
import type { PlatformId } from './platform-facts.ts';

/** What files tell of a whole account, under the field's names. Whole numbers; `newFollowers` may be negative. */
export const accountMetricNames = [
  'followers',
  'newFollowers',
  'impressions',
  'reach',
  'views',
  'clicks',
  'linkClicks',
  'reactions',
  'comments',
  'shares',
  'saves',
  'engagements',
  'posts',
  'profileVisits',
  'pageViews',
  'visitors',
] as const;

/** The name of a figure of a whole account. */
export type AccountMetricName = (typeof accountMetricNames)[number];

/** An account's figures over one day or several, from a file. */
export interface AccountPeriod {
  readonly platform: PlatformId;
  /** Handle, or where a file knows only its name (a competitor) that name. */
  readonly account: string;
  readonly from: Day;
  readonly to: Day;
  /** One that is not there is unknown, never zero. */
  readonly metrics: Readonly<Partial<Record<AccountMetricName, number>>>;
  /** The import that brought it. */
  readonly import: string;
}
