import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { ObservedMetrics, Post, PostKey, Reading, Snapshot, Source } from '../domain/post.ts';
import type { PostRow, ToldOfPost } from './rows.ts';

/** A reading that can be kept: it tells which post it is of, and when it was made. */
export interface KeepableReading extends Reading, PostKey {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
}

/** What one reading alone tells of its post; `mergePosts` puts it together with what is known. */
export function postFromReading(reading: KeepableReading): PostRow {
  const { platform, id, observedAt, author, metrics } = reading;
  const hidden = metricNames.filter((name) => reading.hidden.includes(name));
  const fields: Pick<Post, ToldOfPost> & Pick<Post, 'publishedAtFrom'> = {
    url: reading.url,
    author: author.handle,
    authorName: author.name,
    ...publicationOf(reading),
    context: reading.context,
    format: reading.format,
    hidden,
    text: reading.text,
    view: reading.view,
  };
  // A page that shows reactions shows that they are not hidden; one that shows none may be of a kind that never does.
  const told = (field: ToldOfPost) =>
    field === 'hidden' ? hidden.length > 0 || metrics.reactions !== undefined : fields[field] !== null;
  return {
    platform,
    id,
    ...fields,
    promoted: reading.promoted,
    metrics: observedMetrics(reading),
    firstObservedAt: observedAt,
    observedAt,
    snapshotAt: null,
    toldAt: Object.fromEntries(toldFields.filter(told).map((field) => [field, observedAt])),
  };
}

/** What one reading alone leaves in the history of its post. */
export function snapshotFromReading(reading: KeepableReading): Snapshot {
  const { platform, id, observedAt, view } = reading;
  const metrics = metricNames.flatMap((name) => {
    const count = reading.metrics[name];
    return count === undefined ? [] : [[name, count] as const];
  });
  const hidden: readonly MetricName[] = metricNames.filter((name) => reading.hidden.includes(name));
  const ownersOnly = metrics.flatMap(([name]) => (reading.ownersOnly?.includes(name) === true ? [name] : []));
  return {
    platform,
    id,
    observedAt,
    metrics: Object.fromEntries(metrics),
    ...(ownersOnly.length > 0 ? { ownersOnly } : {}),
    hidden,
    view,
  };
}

/** In alphabetical order, as `mergePosts` writes them. */
const toldFields: readonly ToldOfPost[] = [
  'author',
  'authorName',
  'context',
  'format',
  'hidden',
  'publishedAt',
  'text',
  'url',
  'view',
];

function publicationOf(reading: KeepableReading): Pick<Post, 'publishedAt' | 'publishedAtFrom'> {
  const { publishedAt, publishedAtFrom, createdAt } = reading;
  if (publishedAt !== null && publishedAtFrom !== null) return { publishedAt, publishedAtFrom };
  if (createdAt !== null) return { publishedAt: createdAt, publishedAtFrom: 'id creation' };
  return { publishedAt: null, publishedAtFrom: null };
}

function observedMetrics({ metrics, ownersOnly, observedAt }: KeepableReading): ObservedMetrics {
  return Object.fromEntries(
    metricNames.flatMap((name) => {
      const count = metrics[name];
      if (count === undefined) return [];
      const source: Source = ownersOnly?.includes(name) === true ? 'owner page' : 'page';
      return [[name, { ...count, observedAt, source }]];
    }),
  );
}
