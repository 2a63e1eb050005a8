import type { PlatformId } from '../../../../src/domain/platform-facts.ts';

/** What all pages of one run have in common: the same seed and start give the same posts. */
export interface Making {
  readonly seed: number;
  /** When the run began, in milliseconds since 1970: posts are dated by it, and counts grow from then on. */
  readonly startedAt: number;
}

/** A way to draw posts; each is a view of its platform. */
export type Layout = 'linkedin-classic' | 'linkedin-sdui' | 'instagram-home' | 'instagram-reels';

/** What a feed is made of. */
export interface Feed {
  /** From 1 on: no two feeds have posts in common but the shared ones. 0: a feed without posts. */
  readonly number: number;
  readonly layout: Layout;
}

/** A post as its page shows it at one moment. */
export interface MadePost {
  readonly platform: PlatformId;
  readonly id: string;
  readonly author: string;
  readonly publishedAt: number;
  readonly text: string;
  readonly reactions: number;
  readonly comments: number;
  /** Shown on LinkedIn alone. */
  readonly shares: number;
  /** Shown on the reels tab alone. */
  readonly views: number;
}

/** Posts of one feed. */
export const postsOfFeed = 4096;

/** Handles of authors, such as either platform allows. */
export const authors = Array.from({ length: 60 }, (_, index) => `workshop${index + 1}`);

/** Milliseconds after which a post that still gains has other counts. */
const gainsEvery = 8000;

/** Every tenth post is one of so many that stand in all feeds of a layout; they do not gain, so that no open tab is behind another. */
const sharedPosts = 400;

const day = 24 * 3_600_000;

/**
 * The post at a place of a feed as it is at a moment, in milliseconds since 1970. Three of ten gain; every set of counts that a post
 * goes through differs from all others of it, and all are written out in full.
 */
export function madePost(
  { seed, startedAt }: Making,
  { number, layout }: Feed,
  index: number,
  now: number,
): MadePost {
  const isShared = index % 10 === 7;
  const [home, place] = isShared ? [0, mixed(seed, number, index) % sharedPosts] : [number, index];
  const share = (what: number) => mixed(seed, layouts.indexOf(layout), home, place, what) / 2 ** 32;
  const gains = !isShared && share(1) < 0.3;
  const gained = gains ? Math.floor((now - startedAt) / gainsEvery + share(2)) : 0;
  const publishedAt = startedAt - Math.floor((4 + 150 * share(3)) * day);
  const platform = layout.startsWith('linkedin') ? 'linkedin' : 'instagram';
  const unique = ((layouts.indexOf(layout) % 2) * 512 + home) * postsOfFeed + place;
  return {
    platform,
    id: platform === 'linkedin' ? urnNumber(publishedAt, unique) : shortcode(publishedAt, unique),
    author: authorOf({ seed, startedAt }, { number: home, layout }, place),
    publishedAt,
    text: `Field note ${home}–${place}: what we saw, and what we made of it.`,
    reactions: 200 + Math.floor(4000 * share(4)) + gained,
    comments: 2 + Math.floor(300 * share(5)),
    shares: 2 + Math.floor(90 * share(6)),
    views: 4800 + Math.floor(1200 * share(7)) + 2 * gained,
  };
}

/** Who publishes what stands at a place; all of a reels tab is by the account whose it is. */
export function authorOf({ seed }: Making, { number, layout }: Feed, index: number): string {
  const of = layout === 'instagram-reels' ? mixed(seed, number) : mixed(seed, number, index, 8);
  return authors[of % authors.length] ?? '';
}

const layouts: readonly Layout[] = ['linkedin-classic', 'linkedin-sdui', 'instagram-home', 'instagram-reels'];

/** LinkedIn's ids hold the milliseconds of their making above the lowest 22 bits. */
function urnNumber(publishedAt: number, unique: number): string {
  return String((BigInt(publishedAt) << 22n) + BigInt(unique));
}

/** Instagram's hold them since an epoch of its own above the lowest 23, written with 64 signs. */
function shortcode(publishedAt: number, unique: number): string {
  let id = ((BigInt(publishedAt) - 1_314_220_021_721n) << 23n) + BigInt(unique);
  let code = '';
  for (; id > 0n; id /= 64n) code = alphabet[Number(id % 64n)] + code;
  return code;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number below 2³² that these decide, by the last step of MurmurHash3 over each. */
export function mixed(...numbers: readonly number[]): number {
  let hash = 0x9747b28c;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash = (hash ^ (hash >>> 16)) + 0x9e3779b9;
  }
  return hash >>> 0;
}
