import type { Platform, View } from '../platform.ts';
import { accountAt, readPostPath, segmentsOf } from './address.ts';
import { comments } from './comments.ts';
import { findAuthorAround, findReelAuthor } from './find-author.ts';
import { findTrouble } from './find-trouble.ts';
import { insightsOverPost, insightsPage } from './insights.ts';
import { readAccount } from './read-account.ts';
import { besideBar, readPost } from './read-post.ts';
import { readReel } from './read-reel.ts';
import { overTile, readTile } from './read-tile.ts';
import { articlePost, dialogPost, reelTile, tile, viewerReel, widePost } from './selectors.ts';

/** Both generations of the feed: counts in words up to 2025, and beside the icons of the action bar since. */
const homeFeed: View = {
  name: 'home feed',
  answers: isHomeFeed,
  selector: articlePost,
  promises: ['reactions', 'comments'],
  read: (post, page) => readPost('home feed', post, page),
};

/** A post at its own address: on a page of its own, wide or narrow, or opened over a grid or the feed. */
const postPage: View = {
  name: 'post page',
  answers: isPostAddress,
  selector: `${dialogPost}, ${articlePost}, ${widePost}`,
  promises: ['reactions', 'comments'],
  read(post, page) {
    // A post that is opened over the feed leaves the feed's posts below, with the address of the opened one.
    if ((page.root.querySelector(dialogPost) ?? post) !== post) return undefined;
    const reading = readPost('post page', post, page);
    return reading?.id === readPostPath(page.url.pathname)?.code ? reading : undefined;
  },
  comments: comments('post page', findAuthorAround),
  badgePlace: besideBar,
};

/** The reels of a profile, with views, likes and comments on each tile; the latter two are shown under the mouse. */
const reelsTab: View = {
  name: 'reels tab',
  answers: isReelsTab,
  selector: reelTile,
  promises: ['reactions', 'comments', 'views'],
  read(post, page) {
    const reading = readTile('reels tab', post, page, accountAt(page.url));
    // Not filled in yet.
    return reading && Object.keys(reading.metrics).length > 0 ? reading : undefined;
  },
  readAccount,
  badgePlace: overTile,
};

/** Reels one under the other; beside them, if asked for, the comments of the one on the screen. */
const reelsViewer: View = {
  name: 'reels viewer',
  answers: isReelsViewer,
  selector: viewerReel,
  promises: ['reactions', 'comments'],
  read: (post, page) => readReel('reels viewer', post, page),
  comments: comments('reels viewer', findReelAuthor),
  badgePlace: besideBar,
};

/** Posts as tiles: profiles and their tabs, saved collections, explore, search, hashtags, places, music, popular. */
const grid: View = {
  name: 'grid',
  answers: isGrid,
  selector: tile,
  // Counts are there only while the mouse is over a tile.
  promises: [],
  // Only the first tab of a profile shows nothing but the account's own posts.
  read: (post, page) =>
    readTile('grid', post, page, segmentsOf(page.url).length === 1 ? accountAt(page.url) : undefined),
  readAccount,
  badgePlace: overTile,
};

/** `/`, its variants, which differ in their query, and the feed of favourites. */
function isHomeFeed(url: URL): boolean {
  const [first, second, third] = segmentsOf(url);
  return first === undefined || (second === 'feed' && third === undefined);
}

/** The address of a post, of one of its comments, or of the people who like it. */
function isPostAddress({ pathname }: URL): boolean {
  return readPostPath(pathname) !== undefined && !pathname.startsWith('/reels/');
}

function isReelsTab(url: URL): boolean {
  const [, second, third] = segmentsOf(url);
  return second === 'reels' && third === undefined && accountAt(url) !== undefined;
}

function isReelsViewer(url: URL): boolean {
  const [first, second] = segmentsOf(url);
  return first === 'reels' && second !== 'audio';
}

function isGrid(url: URL): boolean {
  const [first, second = ''] = segmentsOf(url);
  if (first === 'explore') return second !== 'people';
  if (first === 'popular') return true;
  if (first === 'reels') return second === 'audio';
  return accountAt(url) !== undefined && ['', 'tagged', 'reposts', 'saved'].includes(second);
}

const views: readonly View[] = [homeFeed, postPage, reelsTab, reelsViewer, grid];

const platform: Platform = {
  id: 'instagram',
  views: [...views, insightsPage, insightsOverPost],
  // Whether something is wrong where insights may be, no recorded page has told.
  findTrouble: (page) => findTrouble(page, views),
};

export default platform;
