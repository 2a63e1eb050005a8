import type { DefinitionChange } from './definition-change.ts';
import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';

/** The name of a platform's folder; also the first part of every stored key. */
export type PlatformId = string;

/** What the address of a post tells of it. */
export interface PostAddress {
  readonly id: string;
  /** Its canonical form, on the platform's own origin. */
  readonly url: string;
  /** The author's handle where the address names it. */
  readonly author: string | null;
  /** When the id was made, in milliseconds since 1970; null where it does not tell. */
  readonly madeAt: number | null;
  /** What that moment is: the publication itself, or at or some time before it. */
  readonly madeAtIs: 'publication' | 'creation';
}

/** What the rest of Vigie knows of a platform, as data: all but how its pages are read. */
export interface PlatformFacts {
  readonly id: PlatformId;
  /** Its name as people write it. */
  readonly name: string;
  /** Match patterns of its pages, as the manifest wants them; none: its pages are not read, its posts come from files alone. */
  readonly matches: readonly string[];
  /** Its address without path. An address of a post or account is opened only if it begins so. */
  readonly origin: string;
  /** Age in hours from which most of a post's engagement is in; younger posts are not judged. With its source. */
  readonly settlesAfterHours: number;
  /** Days on which it began to count something otherwise, oldest first. */
  readonly definitionChanges: readonly DefinitionChange[];
  /** The platform's own words for its metrics, in the plural, where they differ from the field's. */
  readonly metricWords: Readonly<Partial<Record<MetricName, Localised>>>;
  /** The same words after the number one. */
  readonly metricSingulars?: Readonly<Partial<Record<MetricName, Localised>>>;
  /** Metrics that no visitor of its pages can see, with where their owner finds them. */
  readonly ownerOnly: Readonly<Partial<Record<MetricName, Localised>>>;
  /** Reads the address of a post, in whatever form it is found in files; `now` bounds what an id may date. Undefined: it is none. */
  readonly postAt: (address: string, now: number) => PostAddress | undefined;
  /** How web analytics name it as a source of visits, in lower case, such as "facebook.com". */
  readonly trafficSources: readonly string[];
  /** What a person should know before saying yes to reading this platform; null where there is nothing. */
  readonly warning: Localised | null;
}

/** Whether the pages of a platform are read; otherwise its posts come from files alone, and there is nothing to allow. */
export function isRead({ matches }: Pick<PlatformFacts, 'matches'>): boolean {
  return matches.length > 0;
}
