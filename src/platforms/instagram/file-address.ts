import { origin, type PostPath, postUrl, readPostPath } from './address.ts';

/** A post as an address found in a file names it. */
export interface FiledPost {
  readonly id: string;
  readonly url: string;
  /** In lower case; null where the address names none. */
  readonly handle: string | null;
  /** What the time of making is read from: a shortcode, or the number of a story. */
  readonly idIs: 'shortcode' | 'number';
}

/**
 * Reads an address of a post or story in whatever form files have it: without a scheme, without "www", with the old short domain or
 * that of the small-screen site, with what shared links carry. Undefined: it is none.
 */
export function readFiledPost(address: string): FiledPost | undefined {
  const [, ofSite, alone] = sitePath.exec(address.trim()) ?? [];
  const path = ofSite ?? alone;
  if (path === undefined) return undefined;
  const [, account, story] = storyPath.exec(path) ?? [];
  if (account !== undefined && story !== undefined) {
    const handle = account.toLowerCase();
    return { id: story, url: `${origin}/stories/${handle}/${story}/`, handle, idIs: 'number' };
  }
  const post: PostPath | undefined = readPostPath(path);
  return post && { id: post.code, url: postUrl(post), handle: post.handle, idIs: 'shortcode' };
}

/** A path alone is taken for one of the site's own. */
const sitePath =
  /^(?:(?:https?:)?\/\/)?(?:(?:(?:www|m)\.)?instagram\.com|(?:www\.)?instagr\.am)(\/[^?#]*)|^(\/(?!\/)[^?#]*)/i;

/** Highlights have numbers of their own, and are no posts. */
const storyPath = /^\/stories\/(?!highlights\/)([\w.]{1,30})\/(\d{15,20})\/?$/;
