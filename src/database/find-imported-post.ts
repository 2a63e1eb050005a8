import type { PlatformFacts, PlatformId, PostAddress } from '../domain/platform-facts.ts';
import type { Format, PostKey } from '../domain/post.ts';
import { database } from './database.ts';
import { isReadFromPage } from './post-from-statement.ts';
import type { PostRow } from './rows.ts';
import { asPagesTold } from './work-out-posts.ts';

/** What a row of a file tells by which its post is found. */
export interface NamedPost {
  readonly address: PostAddress | undefined;
  /** The post by its address, else by the id that the file gives. */
  readonly key: PostKey;
  readonly author: string | null;
  readonly publishedAt: number | null;
  readonly text: string | null;
}

/** What a row tells that names its post neither by an address nor by an id. */
export interface UnnamedPost {
  readonly platform: PlatformId;
  /** Whose it is; null: not told, then it may be nobody's. */
  readonly author: string | null;
  readonly publishedAt: number | null;
  readonly text: string | null;
  readonly format: Format | null;
}

/** How far apart the moments of the two ids of one post may lie, in milliseconds. */
const apart = 10 * 60_000;

/** How far a day that a file gives may lie from the moment, wherever on Earth it was written, in milliseconds. */
const aboutDay = 40 * 3_600_000;

/** Code points that two texts must have in common at least, and are compared at most. */
const fewestShared = 30;
const mostShared = 200;

/**
 * The post that a row is about: the kept one of this id; else, where a platform names a post otherwise in its files than on its
 * pages, the one read from a page that begins with the same words at nearly the same time and is not somebody else's, if it is
 * exactly one; else the row's own, which is not known yet.
 */
export async function findImportedPost(
  named: NamedPost,
): Promise<{ key: PostKey; known: PostRow | undefined }> {
  const { platform, id } = named.key;
  const kept = await database.posts.get([platform, id]);
  const publishedAt = named.address?.madeAt ?? named.publishedAt;
  if (kept !== undefined) return { key: named.key, known: kept };
  const { author, text } = named;
  const [only, second] = await alikeOnPages({ platform, author, publishedAt, text });
  if (only === undefined || second !== undefined) return { key: named.key, known: undefined };
  return { key: { platform, id: only.id }, known: only };
}

/** The posts of pages that begin with the same words at nearly the same time as one of a file, and are not somebody else's. */
export async function alikeOnPages({
  platform,
  author,
  publishedAt,
  text,
}: Omit<UnnamedPost, 'format'>): Promise<readonly PostRow[]> {
  const opening = openingOf(text ?? '');
  if (publishedAt === null || opening.length < fewestShared) return [];
  const near = await postsAbout(platform, publishedAt);
  return near.filter(
    (post) =>
      (post.author === null || author === null || post.author === author) &&
      beginsAlike(opening, openingOf(post.text ?? '')),
  );
}

/**
 * The posts that files alone know and that begin with the same words as one of a page, of the same account and about its day: files
 * often date to the day.
 */
export async function alikeInFiles(post: PostRow): Promise<readonly PostRow[]> {
  const { platform, author, publishedAt, text } = asPagesTold(post) ?? post;
  const opening = openingOf(text ?? '');
  if (author === null || publishedAt === null || opening.length < fewestShared) return [];
  const near = await database.posts
    .where('[platform+author+publishedAt]')
    .between([platform, author, publishedAt - aboutDay], [platform, author, publishedAt + aboutDay])
    .limit(500)
    .toArray();
  return near.filter((other) => !isReadFromPage(other) && beginsAlike(opening, openingOf(other.text ?? '')));
}

/** Whether two moments may be those of two ids of one post. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= apart;
}

/**
 * The post that an unnamed row is about: the one of its account that was read from a page and was published at the same moment (within two
 * minutes of the page's, ten of an id's that was made some time before), and begins with the same words where both have some.
 * A story's row is of a story alone, and no other row is: posts are often shown in stories in the minute of their publication.
 * Undefined where none is, or several are.
 */
export async function findUnnamedPost({
  platform,
  author,
  publishedAt,
  text,
  format,
}: UnnamedPost): Promise<PostRow | undefined> {
  if (author === null || publishedAt === null) return undefined;
  const near = await postsAbout(platform, publishedAt);
  const opening = openingOf(text ?? '');
  const [only, second] = near.filter(
    (post) =>
      post.author === author &&
      (post.format === 'story') === (format === 'story') &&
      Math.abs((post.publishedAt ?? 0) - publishedAt) <= leewayOf(post) &&
      saysTheSame(opening, openingOf(post.text ?? '')),
  );
  return second === undefined ? only : undefined;
}

/** How far from a file's moment that of a post may lie, by what it is known from. */
function leewayOf({ publishedAtFrom }: PostRow): number {
  if (publishedAtFrom === 'id creation') return apart;
  return publishedAtFrom === 'time element' || publishedAtFrom === 'post id' ? 2 * 60_000 : -1;
}

/** Short texts are the same as a whole; where one has none, nothing speaks against it. */
function saysTheSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return beginsAlike(one, other) || one.join('') === other.join('');
}

/** The posts that pages date about then, as pages told them: what a file said is taken back with it, and nothing may hang on it. */
async function postsAbout(platform: PlatformId, moment: number): Promise<readonly PostRow[]> {
  const near = await database.posts
    .where('[platform+publishedAt]')
    .between([platform, moment - apart], [platform, moment + apart], true, true)
    .limit(500)
    .toArray();
  return near.flatMap((post) => asPagesTold(post) ?? []).filter(({ publishedAt }) => publishedAt !== null);
}

/** Reads a row's address, and its id as one. */
export function addressOf(
  { url, id }: { readonly url: string | null; readonly id: string | null },
  facts: PlatformFacts,
  now: number,
): PostAddress | undefined {
  return (
    (url === null ? undefined : facts.postAt(url, now)) ?? (id === null ? undefined : facts.postAt(id, now))
  );
}

function openingOf(text: string): readonly string[] {
  return [
    ...text
      .normalize()
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\s?(?:…|\.\.\.)$/, ''),
  ].slice(0, mostShared);
}

function beginsAlike(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return shared >= fewestShared && one.slice(0, shared).join('') === other.slice(0, shared).join('');
}
