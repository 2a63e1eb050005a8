import type { BadgePlace, View } from '../platform.ts';
import { readPostPath } from './address.ts';
import { findBar } from './read-bar.ts';
import { readPost } from './read-post.ts';
import { selectors } from './selectors.ts';

/** A post's own page on a wide screen: the media, and beside it the caption, the comments and the action bar. */
export const postPage: View = {
  name: 'post page',
  answers: isPostAddress,
  selector: selectors.widePost,
  promises: ['reactions', 'comments'],
  read: (post, page) => readPost('post page', post, page),
  badgePlace: besideActionBar,
};

/** The address of a post, of one of its comments, or of the people who like it. */
export function isPostAddress(url: URL): boolean {
  const path = readPostPath(url.pathname);
  return path !== undefined && !url.pathname.startsWith('/reels/');
}

/** After the action bar and the date, in the block that holds them; at the post's end where there is none. */
export function besideActionBar(post: Element): BadgePlace {
  const parent = findBar(post)?.closest('section')?.parentElement ?? post;
  return { parent, before: null, form: 'line' };
}
