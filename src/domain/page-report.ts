import type { AccountReading } from './account.ts';
import type { MetricName } from './metrics.ts';
import type { PlatformId } from './platform-facts.ts';

/** Why a page cannot be read; null: it can, or it is not a page that has posts. */
export type PageTrouble = 'login wall' | 'unavailable' | 'unknown layout';

/** What labels were found beside the numbers of a page whose counts are known by their labels. Texts of the page: hostile. */
export interface LabelsRead {
  /** Those that were understood, as the page writes them. */
  readonly met: readonly string[];
  /** Label-like texts beside a number that were not. */
  readonly unknown: readonly string[];
}

/** Of each kind so many labels at most are reported, of so many UTF-16 units each. */
export const mostLabels = 12;
export const longestLabel = 60;

/** What the self-check says of the page in one tab: what was seen, what was read, what was missing. */
export interface PageReport {
  readonly platform: PlatformId;
  /** The page's address, without query and fragment. */
  readonly url: string;
  /** The view that answers to the address; null where none does. */
  readonly view: string | null;
  /** The page's language tag as it declares it. */
  readonly language: string;
  readonly trouble: PageTrouble | null;
  readonly account: AccountReading | null;
  /** Post elements met on this page so far. */
  readonly seen: number;
  /** Of these, read at least once. */
  readonly read: number;
  /** Of these, promoted ones. */
  readonly promoted: number;
  /** Of these, read, but the page does not say which post it is: shown, not kept. */
  readonly withoutId: number;
  /** How many of the read posts lacked each metric that the view promises. */
  readonly missing: Readonly<Partial<Record<MetricName, number>>>;
  /** False: no recorded page of this kind has ever been read right; its figures are to be checked. Not there: one has. */
  readonly verified?: false | undefined;
  /** Not there: the page's counts are not known by their labels, or none was met. */
  readonly labels?: LabelsRead | undefined;
}
