import type { PlatformFacts, PostAddress } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
import { database } from './database.ts';
import { isReadFromPage } from './post-from-statement.ts';
import type { PostRow } from './rows.ts';

/** What a row of a file tells by which its post is found. */
export interface NamedPost {
  readonly address: PostAddress | undefined;
  /** The post by its address, else by the id that the file gives. */
  readonly key: PostKey;
  readonly author: string | null;
  readonly publishedAt: number | null;
  readonly text: string | null;
}

/** How far apart the moments of the two ids of one post may lie, in milliseconds. */
const apart = 10 * 60_000;

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
  const moment = named.address?.madeAt ?? named.publishedAt;
  const opening = openingOf(named.text ?? '');
  if (kept !== undefined || moment === null || opening.length < fewestShared)
    return { key: named.key, known: kept };
  const near = await database.posts
    .where('[platform+publishedAt]')
    .between([platform, moment - apart], [platform, moment + apart], true, true)
    .limit(500)
    .toArray();
  const alike = near.filter(
    (post) =>
      isReadFromPage(post) &&
      (post.author === null || named.author === null || post.author === named.author) &&
      beginsAlike(opening, openingOf(post.text ?? '')),
  );
  const [only] = alike;
  if (only === undefined || alike.length > 1) return { key: named.key, known: undefined };
  return { key: { platform, id: only.id }, known: only };
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
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\s?(?:…|\.\.\.)$/, ''),
  ].slice(0, mostShared);
}

function beginsAlike(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return shared >= fewestShared && one.slice(0, shared).join('') === other.slice(0, shared).join('');
}
