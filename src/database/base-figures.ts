import { keysOfAddressees, keysOfPerson } from '../domain/addressing.ts';
import { isByOwner, momentOf, threadOf } from '../domain/waiting.ts';
import type { CommentFiguresRow, CommentRole, CommentRow } from './rows.ts';

/** `understoodBy` of the owner's own comments, which nobody has to understand: later than every version. */
export const nothingToUnderstand = Number.MAX_SAFE_INTEGER;

/** What of a comment's figures the comment itself and its post decide; the rest is up to others' answers and the person. */
export type BaseFigures = Omit<
  CommentFiguresRow,
  'state' | 'decision' | 'until' | 'answer' | 'answeredAt' | 'answerDated' | 'understanding' | 'understoodBy'
>;

/** The base of a comment's figures under a post of the account `owner`. */
export function baseFigures(comment: CommentRow, owner: string): BaseFigures {
  const { platform, id, postId, author } = comment;
  const { at, dated } = momentOf(comment);
  const role = roleOf(comment, owner);
  return {
    platform,
    id,
    postId,
    account: owner,
    author: author.handle ?? author.name,
    thread: threadOf(comment),
    role,
    publishedAt: at,
    dated,
    calls: callsOf(comment, role),
  };
}

/** Whether a comment's own part of its figures is as it was. */
export function isSameBase(base: BaseFigures, known: CommentFiguresRow): boolean {
  const names = Object.keys(base) as (keyof BaseFigures)[];
  return names.every((name) => JSON.stringify(base[name]) === JSON.stringify(known[name]));
}

function roleOf(comment: CommentRow, owner: string): CommentRole {
  if (!isByOwner(comment, owner)) return 'others';
  return comment.replyTo === null ? 'opening' : 'answer';
}

/**
 * Index entries of who wrote a comment ('by'), and of whom an owner's comment that begins a thread may address ('to'): the same
 * but for the first part. An owner's answer within a thread has none: it addresses those in its thread.
 */
function callsOf({ platform, postId, author, text }: CommentRow, role: CommentRole): readonly string[] {
  const call = (way: 'by' | 'to') => (key: string) => JSON.stringify([way, platform, postId, key]);
  if (role === 'answer') return [];
  return role === 'opening' ? keysOfAddressees(text).map(call('to')) : keysOfPerson(author).map(call('by'));
}

/** The entries of the other way: of who wrote a comment those that address them, and the other way round. */
export function countercalls(calls: readonly string[]): readonly string[] {
  return calls.map((call) => (call.startsWith('["by"') ? `["to"${call.slice(5)}` : `["by"${call.slice(5)}`));
}
