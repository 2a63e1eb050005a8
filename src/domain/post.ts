import type { Count } from './count.ts';
import type { MetricName, Metrics } from './metrics.ts';
import type { PlatformId } from './platform-facts.ts';
import type { Range } from './range.ts';

/** The formats of posts, over all platforms. */
export const formats = [
  'image',
  'carousel',
  'video',
  'reel',
  'short',
  'document',
  'article',
  'poll',
  'text',
  'link',
  'story',
] as const;

/** What a post mainly consists of. */
export type Format = (typeof formats)[number];

/** Who published a post, as written on the page it was read from. */
export interface Author {
  /** The account's part of its address; null where the page does not tell it. */
  readonly handle: string | null;
  readonly name: string | null;
  /** The address of the account's page, on the platform's own origin. */
  readonly url: string | null;
  /** The author's followers where the post itself shows them. */
  readonly followers: Count | null;
}

/** What a page tells of one post at one moment. Null and missing metrics mean: this page does not tell. */
export interface Reading {
  /** The view that read it, for the self-check. */
  readonly view: string;
  /** The platform's own id of the post; without one a reading is counted and shown, but not kept. */
  readonly id: string | null;
  /** The canonical address, on the platform's own origin. */
  readonly url: string | null;
  readonly author: Author;
  /** Milliseconds since 1970 (UTC). Never worked out from a shown age such as "23h". */
  readonly publishedAt: number | null;
  readonly publishedAtFrom: 'time element' | 'post id' | null;
  /**
   * Milliseconds since 1970 at which the platform made the id, where the page shows no time of publication.
   * At or some time before the publication (a draft, a scheduled post): good for an age, not a date to show as exact.
   */
  readonly createdAt: number | null;
  /** The date as shown, such as "23h" or "5 de novembro". */
  readonly dateShown: string | null;
  /** Whether the platform was paid to show it. */
  readonly promoted: boolean;
  /** The line over the post that says why it is shown, such as "X reposted this". */
  readonly context: string | null;
  readonly format: Format | null;
  readonly metrics: Metrics;
  /** Of these metrics, those that only the post's owner is shown; not there: none. */
  readonly ownersOnly?: readonly MetricName[] | undefined;
  /** Metrics that the page would show but that the post's owner has hidden. */
  readonly hidden: readonly MetricName[];
  /** The post's own text as far as the page shows it, white space collapsed, at most `longestText` code points. */
  readonly text: string | null;
}

/** Code points of a post's text that are kept: enough to recognise and search it. */
export const longestText = 500;

/** Which post, over all platforms. */
export interface PostKey {
  readonly platform: PlatformId;
  readonly id: string;
}

/** Where a figure can come from. */
export const sources = ['page', 'owner page', 'file', 'typed'] as const;

/**
 * Where a figure comes from: a page as any visitor sees it, a screen that only the owner sees, a file that a platform or a tool
 * exported, or the person's own hand.
 */
export type Source = (typeof sources)[number];

/** A count with the moment and the place it was read. */
export interface ObservedCount extends Count {
  /** Milliseconds since 1970: when it was so. Of a file, the moment up to which it counts. */
  readonly observedAt: number;
  readonly source: Source;
  /** The import that brought it; there exactly where `source` is 'file'. */
  readonly import?: string | undefined;
}

/** What another source says of a metric than the one that is used. */
export interface OtherCount extends ObservedCount {
  readonly metric: MetricName;
}

/** The latest known counts, each with its own moment: one page may show views, another comments. */
export type ObservedMetrics = Readonly<Partial<Record<MetricName, ObservedCount>>>;

/** Counts as far as figures are worked out from them: each what it may be and when it was read. */
export type ReadMetrics = Readonly<Partial<Record<MetricName, Range & Pick<ObservedCount, 'observedAt'>>>>;

/** What is asked of a post that another is compared with: its figures, and nothing of what it says. */
export interface PostFigures extends PostKey {
  readonly author: string | null;
  readonly publishedAt: number | null;
  readonly promoted: boolean;
  readonly format: Format | null;
  readonly metrics: ReadMetrics;
  readonly leftOut?: boolean | undefined;
  readonly observedAt: number;
}

/** A post as it is kept: what its readings told, put together. */
export interface Post extends PostKey {
  readonly url: string | null;
  /** The author's handle; null keeps the post out of every benchmark. */
  readonly author: string | null;
  readonly authorName: string | null;
  /** Milliseconds since 1970; null where no page told it and the id does not hold it. */
  readonly publishedAt: number | null;
  /** How the publication is known; 'id creation' is `Reading.createdAt`; 'file' as an imported file dates it, to the day at least. */
  readonly publishedAtFrom: 'time element' | 'post id' | 'id creation' | 'file' | null;
  readonly promoted: boolean;
  readonly context: string | null;
  readonly format: Format | null;
  /** Of each metric the count that is used: of all sources the newest (see `chooseCounts`). */
  readonly metrics: ObservedMetrics;
  /** What other sources say: of each metric and source the newest that is not used; not there: nothing. */
  readonly others?: readonly OtherCount[] | undefined;
  readonly hidden: readonly MetricName[];
  readonly text: string | null;
  /** Whether the person leaves it out of every comparison; not there: no. No reading changes it. */
  readonly leftOut?: boolean | undefined;
  readonly view: string;
  readonly firstObservedAt: number;
  readonly observedAt: number;
}

/** A reading of a post that is kept: one when a metric has changed, and one an hour at most otherwise. */
export interface Snapshot extends PostKey {
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  readonly metrics: Metrics;
  /** Of these metrics, those that only the owner was shown; not there: none. */
  readonly ownersOnly?: readonly MetricName[] | undefined;
  readonly hidden: readonly MetricName[];
  readonly view: string;
}
