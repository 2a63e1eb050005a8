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

/** Reads the address of a story that is open; undefined where it is none. Highlights have numbers of their own. */
export function readStoryPath({ pathname }: URL): { handle: string; number: string } | undefined {
  const [, handle, number] =
    /^\/stories\/(?!highlights\/)([\w.]{1,30})\/(\d{15,20})\/?$/.exec(pathname) ?? [];
  return handle && number ? { handle: handle.toLowerCase(), number } : undefined;
}

/** The number of the post or story whose insights have this address. Those from before 2015 had no insights. */
export function readInsightsPath({ pathname }: URL): string | undefined {
  return /^\/insights\/media\/(\d{19})\/?$/.exec(pathname)?.[1];
}

/** The shortcode of a post by its number: the same in base64url. */
export function codeOfNumber(digits: string): string {
  let code = '';
  for (let id = BigInt(digits); id > 0n; id >>= 6n) code = (alphabet[Number(id & 63n)] ?? '') + code;
  return code;
}

/** What shortcodes are written in: the digits of a media id in base64url. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function storyUrl(handle: string, number: string): string {
  return `${origin}/stories/${handle}/${number}/`;
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
