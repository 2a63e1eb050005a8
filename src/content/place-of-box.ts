import type { View } from '../platforms/platform.ts';
import { selectorOf } from '../platforms/posts-in.ts';
import type { CommentReader } from './comment-reader.ts';
import type { PostReader } from './post-reader.ts';

/** Where a box to write in stands, as seen from a post. */
export type BoxPlace = 'this post' | 'other post' | 'no post';

interface Known {
  readonly views: readonly View[];
  readonly posts: PostReader;
  readonly comments: CommentReader;
}

/**
 * Where a box stands: within the post's element or, where comments are shown beside their post, among the comments of that one
 * post. A box that writes something else, such as a message, stands in neither.
 */
export function placeOfBox(box: Element, post: string, { views, posts, comments }: Known): BoxPlace {
  const selector = selectorOf(views);
  let outermost: Element | null = null;
  // One post's element may stand in another's; what a comment calls its post may be either.
  for (let around = box.closest(selector); around; around = around.parentElement?.closest(selector) ?? null) {
    if (posts.idOf(around) === post) return 'this post';
    outermost = around;
  }
  if (outermost !== null) return isAmong(comments.postsWithin(outermost, views), post);
  for (let part = box.parentElement; part && part !== document.body; part = part.parentElement) {
    if (part.querySelector(`main, [role="main"], ${selector}`)) return 'no post';
    const shown = comments.postsWithin(part, views);
    if (shown.size > 0) return isAmong(shown, post);
    if (part.matches(landmark)) return 'no post';
  }
  return 'no post';
}

/** Beyond these nothing belongs to what is within. */
const landmark =
  'main, aside, nav, header, footer, dialog, [role="main"], [role="dialog"], [role="complementary"], [role="navigation"]';

function isAmong(shown: ReadonlySet<string>, post: string): BoxPlace {
  return shown.size === 1 && shown.has(post) ? 'this post' : 'other post';
}
