import type { View } from '../platform.ts';
import { besideActionBar, isPostAddress } from './post-page.ts';
import { readPost } from './read-post.ts';
import { selectors } from './selectors.ts';

/** A post opened from a grid or the feed, in a dialog over that page; the address is already the post's. */
export const openedPost: View = {
  name: 'post over a page',
  answers: isPostAddress,
  selector: selectors.dialogPost,
  promises: ['reactions', 'comments'],
  read: (post, page) => readPost('post over a page', post, page),
  badgePlace: besideActionBar,
};
