import type { Post, Snapshot } from '../domain/post.ts';
import { type Column, isoMoment } from './column.ts';
import { metricColumns } from './metric-columns.ts';

/** A reading with what is known of its post; undefined where the post is no longer kept. */
export interface ExportedReading {
  readonly snapshot: Snapshot;
  readonly post: Pick<Post, 'url' | 'author'> | undefined;
}

/** The columns of exported readings: evidence of what a page showed when. */
export const readingColumns: readonly Column<ExportedReading>[] = [
  { name: 'platform', description: 'Platform', value: ({ snapshot }) => snapshot.platform },
  { name: 'id', description: 'The platform’s own id of the post', value: ({ snapshot }) => snapshot.id },
  { name: 'url', description: 'Address of the post', value: ({ post }) => post?.url ?? null },
  {
    name: 'author',
    description: 'Handle of the account that published it',
    value: ({ post }) => post?.author ?? null,
  },
  {
    name: 'observedAt',
    description: 'When it was read, ISO 8601, UTC',
    value: ({ snapshot }) => isoMoment(snapshot.observedAt),
  },
  { name: 'view', description: 'The kind of page it was read on', value: ({ snapshot }) => snapshot.view },
  {
    name: 'hidden',
    description: 'Metrics that the owner hides, separated by spaces',
    value: ({ snapshot }) => snapshot.hidden.join(' '),
  },
  {
    name: 'ownersOnly',
    description: 'Metrics that only the owner was shown, separated by spaces',
    value: ({ snapshot }) => snapshot.ownersOnly?.join(' ') ?? '',
  },
  ...metricColumns<ExportedReading>(({ snapshot }) => snapshot.metrics),
];
