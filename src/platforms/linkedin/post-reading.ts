import type { Reading } from '../../domain/post.ts';
import type { PostId } from './post-id.ts';

/**
 * A reading of the post `id` (undefined: no number is known) that was published at `time` (null: the number does not tell),
 * with what else the card tells.
 */
export function postReading(
  view: string,
  id: PostId | undefined,
  time: number | null,
  told: Pick<Reading, 'author' | 'metrics' | 'format' | 'text' | 'dateShown'> & Partial<Reading>,
): Reading {
  return {
    promoted: false,
    context: null,
    createdAt: null,
    hidden: [],
    // A post's impressions are shown to its owner alone, wherever they stand.
    ...(told.metrics.impressions && { ownersOnly: ['impressions'] }),
    ...told,
    view,
    id: id?.digits ?? null,
    url: id ? postUrl(id) : null,
    publishedAt: time,
    publishedAtFrom: time === null ? null : 'post id',
  };
}

/** A post's canonical address. */
export function postUrl({ kind, digits }: PostId): string {
  return `https://www.linkedin.com/feed/update/urn:li:${kind}:${digits}/`;
}
