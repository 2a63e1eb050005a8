/** What an address leads to, as far as web analytics tell the same. */
export interface Landing {
  /** Without its last slash, in lower case; null: the home page, which tells nothing, or not told. */
  readonly path: string | null;
  /** `utm_campaign`, `utm_content` and `utm_medium`, in lower case; null: none. */
  readonly campaign: string | null;
  readonly content: string | null;
  readonly medium: string | null;
}

const none: Landing = { path: null, campaign: null, content: null, medium: null };

/** Where the addresses of a post lead: what the person noted, else every https address that its text holds. */
export function landingsOfPost({
  link,
  text,
}: {
  readonly link: string | null;
  readonly text: string | null;
}): readonly Landing[] {
  const addresses = link === null ? ((text ?? '').match(/https:\/\/[^\s<>"'）)]+/g) ?? []) : [link];
  return addresses.map(landingOf).filter(({ path, campaign }) => path !== null || campaign !== null);
}

/** What an address tells; it may be a path with a query alone, as web analytics write it. */
export function landingOf(address: string): Landing {
  if (!URL.canParse(address, 'https://landing.invalid')) return none;
  const url = new URL(address, 'https://landing.invalid');
  return {
    path: url.pathname.replace(/\/+$/, '').toLowerCase() || null,
    campaign: labelOf(url.searchParams.get('utm_campaign')),
    content: labelOf(url.searchParams.get('utm_content')),
    medium: labelOf(url.searchParams.get('utm_medium')),
  };
}

/** A label as it is compared: whatever its case; null where it says nothing. */
export function labelOf(text: string | null): string | null {
  return text?.trim().toLowerCase() || null;
}
