import type { AccountRow, AudienceRow, PostRow, SnapshotRow } from '../../../src/database/rows.ts';
import { exactCount } from '../../../src/domain/count.ts';
import type { ObservedMetrics } from '../../../src/domain/post.ts';

// A stored collection of any size, of invented accounts. Every row follows from its numbers alone, so that any post's key can be
// told without asking the database, and two collections differ in nothing but their size.

/** The moment at which the made posts are judged, in milliseconds since 1970. */
export const judgedAt = Date.UTC(2026, 5, 15, 12);

/** How much is made. */
export interface MadeSize {
  readonly posts: number;
  /** All of them within the period that posts are compared in. */
  readonly postsOfAccount: number;
  /** Readings of each post that are kept, at least 1. */
  readonly snapshotsOfPost: number;
  readonly audiencesOfAccount: number;
  /** Characters of each post's text. */
  readonly textLength: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** Shorter than the period that posts are compared in, so that every post counts for its account. */
const period = 170 * day;

const words =
  'river morning lantern copper market harvest quiet bridge window garden letter winter orchard paper signal meadow carpenter early bright northern kettle gravel station violin feather'.split(
    ' ',
  );

/** The key of the post of that number, from 0. */
export function madeKey(
  platform: string,
  index: number,
  size: MadeSize,
): { readonly platform: string; readonly id: string } {
  // Platforms number their posts by time, over all accounts: those of one account do not lie together.
  return { platform, id: `${publishedAt(index, size)}${String(index).padStart(7, '0')}` };
}

/** The post of that number: the newest of its account first, a settled one. */
export function madePost(platform: string, index: number, size: MadeSize): PostRow {
  const published = publishedAt(index, size);
  const readAt = Math.min(judgedAt - hour, published + 12 * day);
  const author = handleOf(accountOf(index, size));
  const { id } = madeKey(platform, index, size);
  const told = { author: readAt, authorName: readAt, format: readAt, publishedAt: readAt, text: readAt };
  return {
    platform,
    id,
    url: `https://posts.example/${author}/${id}`,
    author,
    authorName: `The ${author}`,
    publishedAt: published,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: index % 3 === 0 ? 'video' : 'image',
    metrics: metricsAt(index, readAt, 1),
    hidden: [],
    text: textOf(index, size.textLength),
    view: 'profile',
    firstObservedAt: published + 3 * day,
    observedAt: readAt,
    snapshotAt: readAt,
    toldAt: { ...told, url: readAt, hidden: readAt, view: readAt },
  };
}

/** The readings of that post, oldest first, with growing counts. */
export function madeSnapshots(platform: string, index: number, size: MadeSize): SnapshotRow[] {
  const { id, observedAt } = madePost(platform, index, { ...size, textLength: 0 });
  const between = (observedAt - publishedAt(index, size)) / size.snapshotsOfPost;
  return Array.from({ length: size.snapshotsOfPost }, (_, nth) => {
    const at = Math.round(observedAt - (size.snapshotsOfPost - 1 - nth) * between);
    const metrics = metricsAt(index, at, (nth + 1) / size.snapshotsOfPost);
    return { platform, id, observedAt: at, metrics, hidden: [], view: 'profile' };
  });
}

/** How many accounts the posts are of. */
export function accountsIn(size: MadeSize): number {
  return Math.ceil(size.posts / size.postsOfAccount);
}

/** The account of that number; a few are the person's own. */
export function madeAccount(platform: string, account: number): AccountRow {
  const id = handleOf(account);
  return {
    platform,
    id,
    name: `The ${id}`,
    url: `https://posts.example/${id}`,
    mine: account < 3,
    observedAt: judgedAt - hour,
    toldAt: { name: judgedAt - hour, url: judgedAt - hour, mine: judgedAt - day },
  };
}

/** An account's followers, read evenly over the period and growing. */
export function madeAudiences(platform: string, account: number, size: MadeSize): AudienceRow[] {
  const between = period / size.audiencesOfAccount;
  return Array.from({ length: size.audiencesOfAccount }, (_, nth) => ({
    platform,
    account: handleOf(account),
    observedAt: Math.round(judgedAt - hour - nth * between),
    followers: exactCount(20_000 + 500 * (account % 40) - 20 * nth),
  }));
}

function accountOf(index: number, { postsOfAccount }: MadeSize): number {
  return Math.floor(index / postsOfAccount);
}

/** The handle of the account of that number. */
export function handleOf(account: number): string {
  return `guild-${account}`;
}

function publishedAt(index: number, size: MadeSize): number {
  const nth = index % size.postsOfAccount;
  const withinAccount = (nth + chance(accountOf(index, size), 1)) * (period / size.postsOfAccount);
  return Math.round(judgedAt - 3 * day - withinAccount);
}

function metricsAt(index: number, observedAt: number, share: number): ObservedMetrics {
  // Sums of even chances are near enough to a bell: counts spread like those of an ordinary account.
  const level = Math.exp(5.5 + chance(index, 2) + chance(index, 3) + chance(index, 4) - 1.5);
  const count = (typical: number) => ({
    ...exactCount(Math.round(level * typical * share)),
    observedAt,
    source: 'page' as const,
  });
  return { reactions: count(1), comments: count(0.08), shares: count(0.03), views: count(14) };
}

function textOf(index: number, length: number): string {
  let text = '';
  for (let nth = 0; text.length < length; nth += 1) {
    text += `${words[Math.floor(chance(index, 10 + nth) * words.length)]} `;
  }
  return text.slice(0, length);
}

/** Even between 0 and 1, always the same for the same two numbers (mulberry32's mixing). */
function chance(one: number, other: number): number {
  let mixed = Math.imul(one + 1, 0x6d2b79f5) ^ Math.imul(other + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
