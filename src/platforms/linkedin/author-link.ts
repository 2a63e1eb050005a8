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
  const match = address?.match(
    /^(?:https?:\/\/[a-z]{2,3}\.linkedin\.com)?\/(in|company|school|showcase)\/([^/?#]+)/,
  );
  const [, kind, slug] = match ?? [];
  if (kind === undefined || slug === undefined) return undefined;
  const handle = unescaped(slug);
  return {
    handle,
    url: `https://www.linkedin.com/${kind}/${encodeURIComponent(handle)}/`,
    isPage: kind !== 'in',
  };
}

function unescaped(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
