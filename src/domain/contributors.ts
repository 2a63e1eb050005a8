import type { Understanding } from './intent.ts';
import { fewestComments } from './response-figures.ts';
import type { CommentState } from './waiting.ts';

const day = 86_400_000;

/** What is asked of a comment to tell who contributes. */
export interface ContributedComment {
  readonly id: string;
  readonly postId: string;
  /** The handle of who wrote it, else the name; null: unknown. */
  readonly author: string | null;
  readonly state: CommentState;
  readonly understanding: Understanding | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** Whether a page told `publishedAt`; otherwise it was written some time before. */
  readonly dated: boolean;
}

/** Somebody who comments on an account's posts. */
export interface Contributor {
  readonly author: string;
  readonly comments: number;
  /** Different posts that these stand under. */
  readonly posts: number;
  /** Of the comments, those that the owner answered. */
  readonly answered: number;
  /** Of the comments, those understood as praise or thanks. */
  readonly praising: number;
  /** The moments of the first and the last, in milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** The id of the last one. */
  readonly last: string;
}

/** Who contributes most, or why that is not told; `n` is the number of comments whose author is known. */
export type Contributors =
  | { readonly state: 'known'; readonly n: number; readonly contributors: readonly Contributor[] }
  | { readonly state: 'too few'; readonly n: number };

/**
 * The people with most comments, at most `limit`: by their number, then by that of the posts, then the latest first. The owner
 * and spam do not count.
 */
export function topContributors(comments: readonly ContributedComment[], limit: number): Contributors {
  const all = contributorsOf(comments);
  const n = all.reduce((sum, contributor) => sum + contributor.comments, 0);
  if (n < fewestComments) return { state: 'too few', n };
  const contributors = all
    .sort(
      (one, other) =>
        other.comments - one.comments ||
        other.posts - one.posts ||
        other.lastAt - one.lastAt ||
        (one.author < other.author ? -1 : 1),
    )
    .slice(0, limit);
  return { state: 'known', n, contributors };
}

/** Who is new, or why that cannot be told; `n` is the number of people known from before. */
export type Newcomers =
  | { readonly state: 'known'; readonly n: number; readonly newcomers: readonly Contributor[] }
  | { readonly state: 'no history'; readonly n: number };

/**
 * People whose first comment that was ever read was written in the last `days` days, the latest first. Only where there is a
 * history: comments by five people at least from before, else everybody would be new. Where no page told the date of a first
 * comment, it may be older than the window: that person is left out.
 */
export function newcomers(
  comments: readonly ContributedComment[],
  { now, days }: { readonly now: number; readonly days: number },
): Newcomers {
  const since = now - days * day;
  const all = contributorsOf(comments);
  const n = all.filter(({ firstAt }) => firstAt < since).length;
  if (n < fewestComments) return { state: 'no history', n };
  const unsure = new Set(comments.flatMap(({ dated, author }) => (dated ? [] : (author ?? []))));
  return {
    state: 'known',
    n,
    newcomers: all
      .filter(({ firstAt, author }) => firstAt >= since && firstAt <= now && !unsure.has(author))
      .sort((one, other) => other.firstAt - one.firstAt || (one.author < other.author ? -1 : 1)),
  };
}

function contributorsOf(comments: readonly ContributedComment[]): Contributor[] {
  const byAuthor = new Map<string, ContributedComment[]>();
  for (const comment of comments) {
    if (comment.author === null || comment.state === 'own' || isSpam(comment)) continue;
    const ofAuthor = byAuthor.get(comment.author);
    if (ofAuthor === undefined) byAuthor.set(comment.author, [comment]);
    else ofAuthor.push(comment);
  }
  return [...byAuthor].map(([author, ofAuthor]) => {
    const inOrder = ofAuthor.sort(
      (one, other) => one.publishedAt - other.publishedAt || (one.id < other.id ? -1 : 1),
    );
    return {
      author,
      comments: inOrder.length,
      posts: new Set(inOrder.map(({ postId }) => postId)).size,
      answered: inOrder.filter(({ state }) => state === 'answered').length,
      praising: inOrder.filter(isPraise).length,
      firstAt: inOrder[0]?.publishedAt ?? 0,
      lastAt: inOrder.at(-1)?.publishedAt ?? 0,
      last: inOrder.at(-1)?.id ?? '',
    };
  });
}

function isPraise({ understanding }: ContributedComment): boolean {
  return understanding?.intents.some(({ what }) => what === 'praise' || what === 'thanks') === true;
}

function isSpam({ understanding }: ContributedComment): boolean {
  return understanding?.intents[0]?.what === 'spam';
}
