import type { View } from '../platform.ts';
import { readPostPath } from './address.ts';
import { besideActionBar, isPostAddress } from './post-page.ts';
import { readPost } from './read-post.ts';
import { selectors } from './selectors.ts';

/** A post's own page at mobile width: one `article` under a header. */
export const narrowPostPage: View = {
  name: 'post page (narrow)',
  answers: isPostAddress,
  selector: selectors.feedPost,
  promises: ['reactions', 'comments'],
  read(post, page) {
    // A post that is opened over the feed leaves the feed's posts below, with the address of the opened one.
    if (page.root.querySelector(selectors.dialogPost) !== null) return undefined;
    const reading = readPost('post page (narrow)', post, page);
    return reading?.id === readPostPath(page.url.pathname)?.code ? reading : undefined;
  },
  badgePlace: besideActionBar,
};
