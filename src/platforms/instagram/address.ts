/** Where the site's pages are. */
export const origin = 'https://www.instagram.com';

/** What the path of a post's address tells. */
export interface PostPath {
  /** The account named in the path, in lower case; null where it names none. */
  readonly handle: string | null;
  readonly kind: 'p' | 'reel';
  readonly code: string;
  /** What follows the code, such as "c/17900/" or "liked_by/"; '' for the post itself. */
  readonly rest: string;
}

/** Reads the address of a post, or of something below it; undefined where it is none. */
export function readPostPath(address: string | null | undefined): PostPath | undefined {
  const [, handle, kind, code, rest] = postPath.exec(pathOf(address)) ?? [];
  if (kind === undefined || code === undefined) return undefined;
  return {
    handle: handle?.toLowerCase() ?? null,
    kind: kind.startsWith('reel') ? 'reel' : 'p',
    code,
    rest: rest ?? '',
  };
}

/** The handle, in lower case, of the address of an account or of its reels; undefined where it is none. */
export function readAccountPath(address: string | null | undefined): string | undefined {
  return accountPath.exec(pathOf(address))?.[1]?.toLowerCase();
}

/** The parts of a path that are not empty. */
export function segmentsOf({ pathname }: URL): string[] {
  return pathname.split('/').filter(Boolean);
}

/** The account, in lower case, whose profile or tab of a profile has this address; undefined on other pages. */
export function accountAt(url: URL): string | undefined {
  return readAccountPath(`/${segmentsOf(url)[0] ?? ''}/`);
}

/** A post's canonical address: without the account, which may be renamed. */
export function postUrl({ kind, code }: PostPath): string {
  return `${origin}/${kind}/${code}/`;
}

export function accountUrl(handle: string): string {
  return `${origin}/${handle}/`;
}

/** The path of an address that may be relative; addresses of other sites give ''. */
function pathOf(address: string | null | undefined): string {
  return sitePath.exec(address ?? '')?.[1] ?? '';
}

const sitePath = /^(?:https:\/\/www\.instagram\.com)?(\/(?!\/)[^?#]*)/;

/** `/reels/audio/1234/` is a piece of music. */
const postPath = /^\/(?:([\w.]{1,30})\/)?(p|reels?|tv)\/(?!audio\/)([\w-]{2,64})(?:\/(.*))?$/;

/** Not the site's own pages; one that is missing here is at worst a profile without posts. */
const accountPath =
  /^\/(?!(?:about|accounts|api|challenge|developer|direct|directory|emails|explore|graphql|legal|n|notifications|oauth|p|popular|privacy|reels?|session|stories|terms|tv|web|your_activity)\/)([\w.]{1,30})\/?(?:reels\/?)?$/i;
