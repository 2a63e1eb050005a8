import type { KeepableReading } from '../../../src/database/post-from-reading.ts';
import { exactCount } from '../../../src/domain/count.ts';
import type { PlatformFacts } from '../../../src/domain/platform-facts.ts';
import { handleOf } from '../assessment/made-rows.ts';

// Readings of invented posts. Each follows from its numbers alone, so that the same post is the same at every reading, with counts
// that grow.

/** Where made posts stand, and the moment that their dates are counted from, in milliseconds since 1970. */
export interface MadeWorld {
  readonly facts: Pick<PlatformFacts, 'id' | 'origin'>;
  readonly now: number;
}

/** A post, by numbers. */
export interface MadePost {
  readonly account: number;
  /** 0: the newest of its account. */
  readonly nth: number;
}

/** Posts that an account may have, all within the period that posts are compared in. */
export const postsOfAccount = 240;

const day = 86_400_000;
const period = 170 * day;

const words =
  'river morning lantern copper market harvest quiet bridge window garden letter winter orchard paper signal meadow '.repeat(
    8,
  );

/** When it was published, in milliseconds since 1970: it has settled since. */
export function publishedAt({ account, nth }: MadePost, { now }: MadeWorld): number {
  return Math.round(now - 4 * day - (nth + chance(account, nth, 0)) * (period / postsOfAccount));
}

/** One reading of a post; its counts are this share of its first ones. */
export function madeReading(
  post: MadePost,
  observedAt: number,
  share: number,
  world: MadeWorld,
): KeepableReading {
  const { facts } = world;
  const handle = handleOf(post.account);
  const published = publishedAt(post, world);
  // Platforms number posts by time, over all accounts: those of one account do not lie together.
  const id = `${published}${String(post.account).padStart(4, '0')}${String(post.nth).padStart(3, '0')}`;
  const level = Math.exp(4 + 3 * chance(post.account, post.nth, 1));
  const count = (typical: number) => exactCount(Math.round(level * typical * share));
  return {
    platform: facts.id,
    id,
    view: 'profile',
    url: `${facts.origin}/posts/${id}`,
    author: { handle, name: `The ${handle}`, url: `${facts.origin}/${handle}`, followers: null },
    publishedAt: published,
    publishedAtFrom: 'time element',
    createdAt: null,
    dateShown: '2w',
    promoted: false,
    context: null,
    format: post.nth % 3 === 0 ? 'video' : 'image',
    metrics: { reactions: count(1), comments: count(0.08), shares: count(0.03), views: count(14) },
    hidden: [],
    text: textOf(post),
    observedAt,
  };
}

/** 300 characters, from another place on for each post. */
function textOf({ account, nth }: MadePost): string {
  const begin = Math.floor(chance(account, nth, 2) * (words.length - 300));
  return words.slice(begin, begin + 300);
}

/** Even between 0 and 1, always the same for the same numbers (mulberry32's mixing). */
function chance(...numbers: readonly number[]): number {
  let mixed = 0;
  for (const number of numbers) {
    mixed = Math.imul(mixed ^ (number + 0x6d2b79f5), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  }
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
