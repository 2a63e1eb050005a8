import type { View } from '../platform.ts';
import { segmentsOf } from './address.ts';
import { readPost } from './read-post.ts';
import { selectors } from './selectors.ts';

/** The home feed of 2025-12 and later: bare numbers beside the icons of the action bar. */
export const homeFeed: View = {
  name: 'home feed',
  answers: isHomeFeed,
  selector: selectors.feedPost,
  promises: ['reactions', 'comments'],
  read: (post, page) => readPost('home feed', post, page),
  badgePlace: (post) => ({ parent: post, before: null, form: 'line' }),
};

/** `/`, its variants, which differ in their query, and the feed of favourites. */
export function isHomeFeed(url: URL): boolean {
  const segments = segmentsOf(url);
  return segments.length === 0 || (segments.length === 2 && segments[1] === 'feed');
}
