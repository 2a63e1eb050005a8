import { baseFigures } from '../../../src/database/base-figures.ts';
import type {
  AccountRow,
  AudienceRow,
  CommentFiguresRow,
  CommentRow,
  PostRow,
  SnapshotRow,
} from '../../../src/database/rows.ts';
import { exactCount } from '../../../src/domain/count.ts';
import { intentIds } from '../../../src/domain/intent.ts';
import type { ObservedMetrics } from '../../../src/domain/post.ts';

// What somebody has stored who follows many accounts and runs one of them. Every row follows from its numbers alone, so that two
// collections differ in nothing but their size.

/** Milliseconds. */
export const day = 86_400_000;

/** Posts on the page that the panel is opened for: the newest of the person's own account, so many in every collection. */
export const postsOnPage = 40;

const period = 3 * 365 * day;

/** An account of the collection; the first is the person's own. */
export interface MadeAccount {
  readonly handle: string;
  readonly posts: number;
  /** Of the account's first post among all. */
  readonly begin: number;
}

/** One account with a tenth of the posts, the others with up to 200 each. */
export function accountsOf(posts: number): readonly MadeAccount[] {
  const own = Math.max(postsOnPage, posts / 10);
  const ofOthers = Math.max(10, Math.min(200, posts / 50));
  const others = Array.from({ length: Math.ceil((posts - own) / ofOthers) }, (_, index) => {
    const begin = own + index * ofOthers;
    return { handle: `guild-${index + 1}`, begin, posts: Math.min(ofOthers, posts - begin) };
  });
  return [{ handle: 'guild-0', begin: 0, posts: own }, ...others];
}

/** An account's posts, the newest first: one a day at most, over three years at most, all of them settled. */
export function postsOf(platform: string, { handle, begin, posts }: MadeAccount, now: number): PostRow[] {
  const between = Math.min(day, period / posts);
  return Array.from({ length: posts }, (_, nth): PostRow => {
    const index = begin + nth;
    const publishedAt = Math.round(now - 4 * day - (nth + chance(index, 1)) * between);
    const readAt = Math.min(now - day, publishedAt + 12 * day);
    // Platforms number their posts by time, over all accounts: those of one account do not lie together.
    const id = `${publishedAt}${String(index).padStart(7, '0')}`;
    const told = { author: readAt, authorName: readAt, format: readAt, publishedAt: readAt, text: readAt };
    return {
      platform,
      id,
      url: `https://posts.example/${handle}/${id}`,
      author: handle,
      authorName: `The ${handle}`,
      publishedAt,
      publishedAtFrom: 'time element',
      promoted: false,
      context: null,
      format: index % 3 === 0 ? 'reel' : 'image',
      metrics: metricsAt(index, readAt),
      hidden: [],
      text: textOf(index, 40 + Math.floor(300 * chance(index, 5))),
      view: 'profile',
      firstObservedAt: publishedAt + 2 * day,
      observedAt: readAt,
      snapshotAt: readAt,
      toldAt: { ...told, url: readAt, hidden: readAt, view: readAt },
    };
  });
}

/** The reading of a post; of the others the history of a post alone would tell. */
export function snapshotOf({ platform, id, observedAt, metrics }: PostRow): SnapshotRow {
  return { platform, id, observedAt, metrics, hidden: [], view: 'profile' };
}

/** The account itself. */
export function accountRow(platform: string, { handle, begin }: MadeAccount, now: number): AccountRow {
  return {
    platform,
    id: handle,
    name: `The ${handle}`,
    url: `https://posts.example/${handle}`,
    mine: begin === 0,
    observedAt: now,
    toldAt: { name: now, url: now, mine: now },
  };
}

/** Its followers: daily for the person's own, monthly for others. */
export function audiencesOf(platform: string, { handle, begin }: MadeAccount, now: number): AudienceRow[] {
  const [number, between] = begin === 0 ? [400, day] : [12, 30 * day];
  return Array.from({ length: number }, (_, nth) => ({
    platform,
    account: handle,
    observedAt: now - nth * between,
    followers: exactCount(20_000 + (begin % 4000) - 7 * nth),
  }));
}

/** Comments that wait under posts of the person's own account, understood, with their figures. */
export function commentsUnder(
  posts: readonly PostRow[],
  number: number,
  now: number,
): { readonly comments: CommentRow[]; readonly figures: CommentFiguresRow[] } {
  const comments: CommentRow[] = [];
  const figures: CommentFiguresRow[] = [];
  for (let index = 0; index < number; index += 1) {
    const post = posts[index % posts.length];
    if (post === undefined) break;
    const comment = commentRow(post, index, now);
    comments.push(comment);
    const what = intentIds[index % intentIds.length] ?? 'other';
    figures.push({
      ...baseFigures(comment, post.author ?? ''),
      state: 'waits',
      decision: null,
      until: null,
      answer: null,
      answeredAt: null,
      answerDated: false,
      understanding: {
        language: index % 3 === 0 ? 'fr' : 'en',
        intents: [{ what, confidence: 0.9, words: ['market'] }],
        sentiment: { what: 'neutral', confidence: 0.8, words: [] },
      },
      // By no version that is to come: nothing is to be worked out while it is measured.
      understoodBy: Number.MAX_SAFE_INTEGER - 1,
    });
  }
  return { comments, figures };
}

function commentRow({ platform, id: postId }: PostRow, index: number, now: number): CommentRow {
  const at = Math.round(now - (1 + 90 * chance(index, 7)) * day);
  const id = `c${String(index).padStart(7, '0')}`;
  return {
    platform,
    id,
    postId,
    replyTo: null,
    author: { handle: `reader.${index % 2500}`, name: `Reader ${index % 2500}`, url: null },
    byPostAuthor: false,
    publishedAt: at,
    dateShown: null,
    reactions: null,
    replies: null,
    text: textOf(index, 30 + Math.floor(120 * chance(index, 9))),
    firstObservedAt: at,
    observedAt: at,
    toldAt: { text: at, authorHandle: at, authorName: at, publishedAt: at },
  };
}

function metricsAt(index: number, observedAt: number): ObservedMetrics {
  // Sums of even chances are near enough to a bell: counts spread like those of an ordinary account.
  const level = Math.exp(5.5 + chance(index, 2) + chance(index, 3) + chance(index, 4) - 1.5);
  const count = (typical: number) => ({
    ...exactCount(Math.round(level * typical)),
    observedAt,
    source: 'page' as const,
  });
  return { reactions: count(1), comments: count(0.08), shares: count(0.03), views: count(14) };
}

/** One word is in all texts that have it by the same chance: it is what is searched for. */
export const searchedWord = 'lantern';

const words =
  `river morning ${searchedWord} copper market harvest quiet bridge window garden letter winter orchard paper signal meadow carpenter early bright northern kettle gravel station violin feather`.split(
    ' ',
  );

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
