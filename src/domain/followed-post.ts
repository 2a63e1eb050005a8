import type { Post } from './post.ts';
import type { Range } from './range.ts';

/** A post, and its author's followers at the reading nearest to that of its counts. */
export interface FollowedPost {
  readonly post: Post;
  readonly inputs: { readonly followers?: Range };
}
