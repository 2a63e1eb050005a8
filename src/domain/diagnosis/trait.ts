import type { Localised } from '../localised.ts';
import type { Post } from '../post.ts';

/** Something that posts have or have not, and by which they are compared. One file each in `traits/`; nothing else is needed. */
export interface Trait {
  /** Lasting id, in camel case. */
  readonly id: string;
  readonly name: Localised;
  /** What a post can be by this trait, in the order in which it is shown. */
  readonly groups: readonly { readonly id: string; readonly name: Localised }[];
  /** The id of the post's group; null where what is kept of the post does not tell. */
  groupOf(post: Pick<Post, 'format' | 'text'>): string | null;
}
