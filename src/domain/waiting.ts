import { areAddressed } from './addressing.ts';
import type { Comment, Handling } from './comment.ts';

/**
 * Where a comment under an own account's post stands. 'own': the owner wrote it; 'answered': an owner's answer is kept;
 * 'handled': the person decided that it is done or needs no answer; 'later': it waits again at a moment; 'waits': for an answer.
 */
export type CommentState = 'waits' | 'answered' | 'own' | 'handled' | 'later';

/** What the rule asks of a comment; all of one post. */
export type RuledComment = Pick<
  Comment,
  'id' | 'replyTo' | 'author' | 'byPostAuthor' | 'publishedAt' | 'firstObservedAt' | 'text'
>;

/** When a comment was written, as well as it is known. */
export interface CommentMoment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether a page told it; false: it was first read then, and written some time before. */
  readonly dated: boolean;
}

export function momentOf({
  publishedAt,
  firstObservedAt,
}: Pick<Comment, 'publishedAt' | 'firstObservedAt'>): CommentMoment {
  return publishedAt === null ? { at: firstObservedAt, dated: false } : { at: publishedAt, dated: true };
}

/** The comment that its thread begins with: itself where it answers none. */
export function threadOf({ id, replyTo }: Pick<Comment, 'id' | 'replyTo'>): string {
  return replyTo ?? id;
}

/** Whether the post's author wrote it: the page marks it so, or it is of the same handle, in whatever case. */
export function isByOwner(
  { author, byPostAuthor }: Pick<Comment, 'author' | 'byPostAuthor'>,
  owner: string,
): boolean {
  return byPostAuthor === true || author.handle?.toLowerCase() === owner.toLowerCase();
}

/**
 * Whether a comment of the owner's counts as an answer to another's under the same post:
 * - it stands in the same thread and was not written earlier; what stands below the comment that begins the thread is always
 *   later, whatever is known of the dates; or
 * - it begins a thread of its own, was not written earlier, and addresses the author by @handle or by the full name. A reply in
 *   another thread does not count, also where it names the author: people ask twice.
 */
export function isAnswer(owners: RuledComment, comment: RuledComment): boolean {
  const isLater = momentOf(owners).at >= momentOf(comment).at;
  if (threadOf(owners) === threadOf(comment)) {
    return owners.id !== comment.id && owners.replyTo !== null && (comment.replyTo === null || isLater);
  }
  return owners.replyTo === null && isLater && areAddressed(comment.author, owners.text);
}

/** The owner's first answer to a comment, of these comments of the owner's; undefined where none is an answer. */
export function firstAnswer<Owners extends RuledComment>(
  comment: RuledComment,
  owners: readonly Owners[],
): Owners | undefined {
  return owners.filter((each) => isAnswer(each, comment)).sort(byMoment)[0];
}

/** By the moment, those of one moment by id. */
function byMoment(one: RuledComment, other: RuledComment): number {
  return momentOf(one).at - momentOf(other).at || (one.id < other.id ? -1 : 1);
}

/**
 * Where a comment stands at a moment (milliseconds since 1970). An answer on the page goes before what the person decided;
 * without either the comment waits, and so it does again from `until` on of one put off.
 */
export function stateOf(
  {
    own,
    answered,
    handling,
  }: {
    readonly own: boolean;
    readonly answered: boolean;
    readonly handling: Pick<Handling, 'state' | 'until'> | undefined;
  },
  now: number,
): CommentState {
  if (own) return 'own';
  if (answered) return 'answered';
  if (handling === undefined || handling.state === null) return 'waits';
  if (handling.state !== 'later') return 'handled';
  return handling.until !== null && handling.until > now ? 'later' : 'waits';
}
