import type { Audience } from '../src/domain/account.ts';
import { exactCount } from '../src/domain/count.ts';
import type { ObservedCount, Post } from '../src/domain/post.ts';

// Posts of one invented account on a platform that does not exist, for tests.

export const hour = 3_600_000;
export const day = 24 * hour;

/** The moment at which tests judge. */
export const now = Date.UTC(2026, 5, 1, 12);

/** A count, exact where only `low` is given, read at a moment. */
export function observed(low: number, observedAt: number, high = low): ObservedCount {
  return { ...exactCount(low), high, observedAt, source: 'page' };
}

/** A settled, ordinary post: ten days old, read an hour ago. */
export function postOf(over: Partial<Post> = {}): Post {
  return {
    platform: 'meadow',
    id: 'post',
    url: 'https://meadow.example/post',
    author: 'mill',
    authorName: 'The Mill',
    publishedAt: now - 10 * day,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: 'image',
    metrics: engaged(100),
    hidden: [],
    text: 'Fresh bread on Saturday',
    view: 'feed',
    firstObservedAt: now - 5 * day,
    observedAt: now - hour,
    ...over,
  };
}

/** So many reactions and no comments, read an hour ago. */
export function engaged(reactions: number, high = reactions): Post['metrics'] {
  return { reactions: observed(reactions, now - hour, high), comments: observed(0, now - hour) };
}

/** One post for each number of reactions, a day apart, newest first. */
export function postsWith(reactions: readonly number[], over: Partial<Post> = {}): Post[] {
  return reactions.map((value, index) =>
    postOf({ id: `other${index}`, publishedAt: now - (10 + index) * day, metrics: engaged(value), ...over }),
  );
}

/** The account's followers, read once, yesterday. */
export function audienceOf(low: number, high = low, observedAt = now - day): Audience {
  return { platform: 'meadow', account: 'mill', observedAt, followers: { ...exactCount(low), high } };
}
