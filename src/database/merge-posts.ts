import { chooseCounts, toldCounts } from '../domain/choose-counts.ts';
import type { Post } from '../domain/post.ts';
import { newestTold, type Told } from './newest-told.ts';
import { isOfReading, isReadFromPage } from './post-from-statement.ts';
import type { PostRow, ToldOfPost } from './rows.ts';

/**
 * Two states of knowledge of one post, put together. The same whichever comes first, and whichever comes twice: so batches
 * and backups may arrive in any order.
 *
 * What one state does not tell never overwrites what the other does; of each field the one told last stands, and of what pages
 * tell always that; a publication time from the time element beats one from the id. Counts are chosen by `chooseCounts`.
 * `promoted` once told stays: what was paid for cannot be taken out of the counts again.
 */
export function mergePosts(one: PostRow, other: PostRow): PostRow {
  const toldAt: Partial<Record<keyof PostRow['toldAt'], number>> = {};
  const newest = <Field extends ToldOfPost>(field: Field): Post[Field] => {
    const told = newestTold(fieldOf(one, field), fieldOf(other, field));
    if (told === undefined) return one[field];
    toldAt[field] = told.at;
    return told.value;
  };
  const publication = newestPublication(one, other);
  if (publication !== undefined) toldAt.publishedAt = publication.at;
  const leftOut = newestTold(leftOutOf(one), leftOutOf(other));
  if (leftOut !== undefined) toldAt.leftOut = leftOut.at;
  const promotedAt = promotedByFiles(one, other);
  if (promotedAt !== undefined) toldAt.promoted = promotedAt;
  const { metrics, others } = chooseCounts([...toldCounts(one), ...toldCounts(other)]);
  return {
    platform: one.platform,
    id: one.id,
    url: newest('url'),
    author: newest('author'),
    authorName: newest('authorName'),
    publishedAt: publication?.value.publishedAt ?? null,
    publishedAtFrom: publication?.value.publishedAtFrom ?? null,
    promoted: one.promoted || other.promoted,
    context: newest('context'),
    format: newest('format'),
    metrics,
    ...(others.length > 0 ? { others } : {}),
    hidden: newest('hidden'),
    text: newest('text'),
    ...(leftOut?.value === true ? { leftOut: true } : {}),
    view: newest('view'),
    ...observedWhen(one, other),
    snapshotAt: laterOf(one.snapshotAt, other.snapshotAt),
    toldAt: inOrder(toldAt),
  };
}

function fieldOf<Field extends ToldOfPost>(row: PostRow, field: Field): Told<Post[Field]> | undefined {
  const at = row.toldAt[field];
  return at === undefined ? undefined : { value: row[field], at };
}

function leftOutOf({ leftOut, toldAt }: PostRow): Told<boolean> | undefined {
  return toldAt.leftOut === undefined ? undefined : { value: leftOut === true, at: toldAt.leftOut };
}

/** Pages alone say when a post was read; of one that none has told, files do. */
function observedWhen(one: PostRow, other: PostRow): Pick<PostRow, 'firstObservedAt' | 'observedAt'> {
  const [isOne, isOther] = [isReadFromPage(one), isReadFromPage(other)];
  if (isOne !== isOther) {
    const { firstObservedAt, observedAt } = isOne ? one : other;
    return { firstObservedAt, observedAt };
  }
  return {
    firstObservedAt: Math.min(one.firstObservedAt, other.firstObservedAt),
    observedAt: Math.max(one.observedAt, other.observedAt),
  };
}

/** When files said that it was promoted, where no page did. */
function promotedByFiles(one: PostRow, other: PostRow): number | undefined {
  const moments = [one, other].flatMap(({ promoted, toldAt }) => (promoted ? [toldAt.promoted] : []));
  return moments.reduce(
    (latest, moment) => (latest === undefined || moment === undefined ? undefined : Math.max(latest, moment)),
    moments[0],
  );
}

type Publication = Pick<Post, 'publishedAt' | 'publishedAtFrom'>;

const trust = { 'time element': 4, 'post id': 3, 'id creation': 2, file: 1 } as const;

function newestPublication(one: PostRow, other: PostRow): Told<Publication> | undefined {
  const difference = isDatedByPage(one) - isDatedByPage(other) || trustIn(one) - trustIn(other);
  if (difference !== 0) return publicationOf(difference > 0 ? one : other);
  return newestTold(publicationOf(one), publicationOf(other));
}

function trustIn({ publishedAtFrom }: PostRow): number {
  return publishedAtFrom === null ? 0 : trust[publishedAtFrom];
}

function isDatedByPage({ toldAt }: PostRow): number {
  return toldAt.publishedAt !== undefined && isOfReading(toldAt.publishedAt) ? 1 : 0;
}

function publicationOf({ publishedAt, publishedAtFrom, toldAt }: PostRow): Told<Publication> | undefined {
  const at = toldAt.publishedAt;
  return at === undefined ? undefined : { value: { publishedAt, publishedAtFrom }, at };
}

function laterOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

/** With its fields in a fixed order, so that equal rows are written the same. */
function inOrder(toldAt: PostRow['toldAt']): PostRow['toldAt'] {
  return Object.fromEntries(Object.entries(toldAt).sort(([one], [other]) => (one < other ? -1 : 1)));
}
