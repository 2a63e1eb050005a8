import type { Author } from '../../domain/post.ts';
import type { Page } from '../platform.ts';
import { countIn } from './counts.ts';

/** An account as a link or an address names it. */
export interface LinkedAccount {
  /** The account's part of its address. */
  readonly handle: string;
  /** The address of the account's page. */
  readonly url: string;
  /** Only these show their followers on each post. */
  readonly isPage: boolean;
}

/** The member, company, school or showcase that an address or a part of one points to. */
export function accountIn(address: string | null | undefined): LinkedAccount | undefined {
  const [, kind, slug] =
    address?.match(/^(?:https:\/\/\w+\.linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)/) ?? [];
  if (slug === undefined) return undefined;
  const handle = unescaped(slug);
  return {
    handle,
    url: `https://www.linkedin.com/${kind}/${encodeURIComponent(handle)}/`,
    isPage: kind !== 'in',
  };
}

/** An author by name and link; `followers` is a page's line about them, since a member's headline may hold any number. */
export function authorOf(
  name: string,
  link: Element | null | undefined,
  followers: string | null | undefined,
  page: Page,
): Author {
  const account = accountIn(link?.getAttribute('href'));
  return {
    handle: account?.handle ?? null,
    name,
    url: account?.url ?? null,
    followers: (account?.isPage && countIn(followers, page)) || null,
  };
}

function unescaped(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
