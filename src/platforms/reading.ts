import type { Count } from '../domain/count.ts';
import type { MetricName, Metrics } from '../domain/metrics.ts';
import type { Author, Reading } from '../domain/post.ts';

/** What a reader found of a post. What is left out, or undefined among the metrics, the page does not tell. */
export interface Told extends Partial<Omit<Reading, 'view' | 'author' | 'metrics'>> {
  readonly author?: Partial<Author>;
  readonly metrics?: Partial<Record<MetricName, Count | undefined>>;
}

/** A reading by this view, in which all that was not told is null or missing. */
export function makeReading(view: string, { author, metrics = {}, ...told }: Told): Reading {
  return {
    view,
    id: null,
    url: null,
    author: { handle: null, name: null, url: null, followers: null, ...author },
    publishedAt: null,
    publishedAtFrom: null,
    createdAt: null,
    dateShown: null,
    promoted: false,
    context: null,
    format: null,
    metrics: Object.fromEntries(Object.entries(metrics).filter(([, count]) => count !== undefined)),
    hidden: [],
    text: null,
    ...told,
  };
}

/** Says of these metrics that only the post's owner is shown them; says nothing where there are none. */
export function ownersOnly(metrics: Metrics): Pick<Reading, 'ownersOnly'> {
  const names = Object.keys(metrics) as MetricName[];
  return names.length > 0 ? { ownersOnly: names } : {};
}
