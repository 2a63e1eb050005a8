/**
 * The kind of page at an address: that of one post, of one account, of one post's analytics, of the posts of a page as its
 * administrators see them, or any other.
 */
export type PageKind = 'post' | 'account' | 'analytics' | 'admin' | 'feed';

/** Tells the kind from the address alone; an account's administration is none of the account's public pages. */
export function pageKind({ pathname }: URL): PageKind {
  if (/^\/(feed\/update|posts)\/[^/]/.test(pathname)) return 'post';
  if (/^\/(analytics\/post-summary|company\/[^/]+\/admin\/post-analytics)\/[^/]/.test(pathname))
    return 'analytics';
  if (/^\/(company|school|showcase)\/[^/]+(\/.*)?\/admin(\/|$)/.test(pathname)) return 'admin';
  return /^\/(company|school|showcase|in)\/[^/]+/.test(pathname) ? 'account' : 'feed';
}
