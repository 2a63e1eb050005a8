/** The kind of page at an address: that of one post, that of one account, or any other. */
export type PageKind = 'post' | 'account' | 'feed';

/** Tells the kind from the address alone; an account's administration is none of the account's public pages. */
export function pageKind({ pathname }: URL): PageKind {
  if (/^\/(feed\/update|posts)\/[^/]/.test(pathname)) return 'post';
  if (/^\/(company|school|showcase)\/[^/]+(?!.*\/admin(\/|$))/.test(pathname)) return 'account';
  return /^\/in\/[^/]+/.test(pathname) ? 'account' : 'feed';
}
