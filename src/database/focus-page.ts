import type { PostKey } from '../domain/post.ts';
import { database } from './database.ts';

/** Says which post the panel of a tab shows; null: the list. Does nothing for a tab in which nothing was read. */
export async function focusPage(tab: number, post: PostKey | null): Promise<void> {
  await database.pages.update(tab, { focus: post });
}
