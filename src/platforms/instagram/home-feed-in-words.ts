import type { View } from '../platform.ts';
import { isHomeFeed } from './home-feed.ts';
import { readPost } from './read-post.ts';
import { selectors } from './selectors.ts';

/** The home feed up to 2025: "48 likes" and "View all 2 comments" in lines of their own. */
export const homeFeedInWords: View = {
  name: 'home feed (counts in words)',
  answers: isHomeFeed,
  selector: selectors.feedPostInWords,
  promises: ['reactions', 'comments'],
  read: (post, page) => readPost('home feed (counts in words)', post, page),
  badgePlace: (post) => ({ parent: post, before: null, form: 'line' }),
};
