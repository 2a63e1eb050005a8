import type { Comment, Commenter, CommentKey, CommentReading } from '../domain/comment.ts';
import { newestTold, type Told } from './newest-told.ts';
import type { CommentRow, ToldOfComment } from './rows.ts';

/** A comment's reading that can be kept: it tells of which platform it is, and when it was made. */
export interface KeepableComment extends CommentReading, CommentKey {
  /** Milliseconds since 1970. */
  readonly observedAt: number;
}

/** What one reading alone tells of its comment; `mergeComments` puts it together with what is known. */
export function commentFromReading(reading: KeepableComment): CommentRow {
  const { view: _, observedAt, ...told } = reading;
  const row: CommentRow = { ...told, firstObservedAt: observedAt, observedAt, toldAt: {} };
  const fields = toldFields.filter((field) => alwaysTold.has(field) || fieldValue(row, field) !== null);
  return { ...row, toldAt: Object.fromEntries(fields.map((field) => [field, observedAt])) };
}

/**
 * Two states of knowledge of one comment, put together: of each field the one told last stands, and what one does not tell
 * never overwrites what the other does. The same whichever comes first, and whichever comes twice. See `mergePosts`.
 */
export function mergeComments(one: CommentRow, other: CommentRow): CommentRow {
  const toldAt: Partial<Record<ToldOfComment, number>> = {};
  const newest = <Field extends ToldOfComment>(field: Field): ValueOf<Field> => {
    const told = newestTold(fieldOf(one, field), fieldOf(other, field));
    if (told === undefined) return fieldValue(one, field);
    toldAt[field] = told.at;
    return told.value;
  };
  // In alphabetical order, so that equal rows are written the same.
  const author = {
    handle: newest('authorHandle'),
    name: newest('authorName'),
    url: newest('authorUrl'),
  };
  const byPostAuthor = newest('byPostAuthor');
  const dateShown = newest('dateShown');
  const postId = newest('postId');
  const publishedAt = newest('publishedAt');
  const reactions = newest('reactions');
  const replies = newest('replies');
  const replyTo = newest('replyTo');
  const text = newest('text');
  return {
    platform: one.platform,
    id: one.id,
    postId,
    replyTo,
    author,
    byPostAuthor,
    publishedAt,
    dateShown,
    reactions,
    replies,
    text,
    firstObservedAt: Math.min(one.firstObservedAt, other.firstObservedAt),
    observedAt: Math.max(one.observedAt, other.observedAt),
    toldAt,
  };
}

const toldFields = [
  'authorHandle',
  'authorName',
  'authorUrl',
  'byPostAuthor',
  'dateShown',
  'postId',
  'publishedAt',
  'reactions',
  'replies',
  'replyTo',
  'text',
] as const satisfies ToldOfComment[];

/** Of these no value means that the page does not tell: a comment that answers none begins a thread. */
const alwaysTold: ReadonlySet<ToldOfComment> = new Set(['postId', 'replyTo', 'text']);

interface AuthorFields {
  readonly authorHandle: Commenter['handle'];
  readonly authorName: Commenter['name'];
  readonly authorUrl: Commenter['url'];
}

type ValueOf<Field extends ToldOfComment> = (Omit<Comment, keyof AuthorFields> & AuthorFields)[Field];

function fieldValue<Field extends ToldOfComment>(row: CommentRow, field: Field): ValueOf<Field> {
  const { author } = row;
  const flat = { ...row, authorHandle: author.handle, authorName: author.name, authorUrl: author.url };
  return flat[field];
}

function fieldOf<Field extends ToldOfComment>(
  row: CommentRow,
  field: Field,
): Told<ValueOf<Field>> | undefined {
  const at = row.toldAt[field];
  return at === undefined ? undefined : { value: fieldValue(row, field), at };
}
