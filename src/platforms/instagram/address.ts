import facts from './facts.ts';

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
export function readPostPath(address: string): PostPath | undefined {
  const match = postPath.exec(pathOf(address));
  const { handle, kind, code, rest } = match?.groups ?? {};
  // `/reels/audio/1234/` is a piece of music.
  if (kind === undefined || code === undefined || code === 'audio') return undefined;
  return {
    handle: handle?.toLowerCase() ?? null,
    kind: kind.startsWith('reel') ? 'reel' : 'p',
    code,
    rest: rest ?? '',
  };
}

/** The handle, in lower case, of an account's address; undefined where it is none. */
export function readAccountPath(address: string): string | undefined {
  const handle = /^\/([\w.]{1,30})\/?$/.exec(pathOf(address))?.[1]?.toLowerCase();
  return handle === undefined || reserved.has(handle) ? undefined : handle;
}

/** The parts of a path that are not empty. */
export function segmentsOf(url: URL): string[] {
  return url.pathname.split('/').filter((segment) => segment !== '');
}

/** The account, in lower case, whose profile or tab of a profile has this address; undefined on other pages. */
export function accountAt(url: URL): string | undefined {
  return readAccountPath(`/${segmentsOf(url)[0] ?? ''}/`);
}

/** A post's canonical address: without the account, which may be renamed. */
export function postUrl({ kind, code }: PostPath): string {
  return `${facts.origin}/${kind}/${code}/`;
}

export function accountUrl(handle: string): string {
  return `${facts.origin}/${handle}/`;
}

/** The path of an address that may be relative; addresses of other sites give ''. */
function pathOf(address: string): string {
  const path = address.startsWith(`${facts.origin}/`) ? address.slice(facts.origin.length) : address;
  return path.startsWith('/') && !path.startsWith('//') ? (path.split(/[?#]/, 1)[0] ?? '') : '';
}

const postPath =
  /^\/(?:(?<handle>[\w.]{1,30})\/)?(?<kind>p|reels?|tv)\/(?<code>[\w-]{2,64})\/?(?<rest>(?<=\/).*)?$/;

/** Pages of the site itself; a name that is missing here is at worst a profile without posts. */
const reserved = new Set([
  ...[
    'about',
    'accounts',
    'api',
    'challenge',
    'developer',
    'direct',
    'directory',
    'emails',
    'explore',
    'graphql',
  ],
  ...[
    'legal',
    'n',
    'notifications',
    'oauth',
    'p',
    'popular',
    'privacy',
    'reel',
    'reels',
    'session',
    'stories',
  ],
  ...['terms', 'tv', 'web', 'your_activity'],
]);
