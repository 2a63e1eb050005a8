import type { PlatformFacts } from '../domain/platform-facts.ts';
import { collapsedText } from './collapsed-text.ts';
import type { Cell } from './import-format.ts';
import type { PostTable } from './read-post-table.ts';

/** A post as a row of a table tells which it is. */
export interface WhichPost {
  /** Null: the table names no addresses, and the row no id of the post: its account and moment tell. */
  readonly key: string | null;
  /** When the post was made, by the id in its address. */
  readonly madeAt: number | null;
  readonly id: string | null;
  readonly url: string | null;
  readonly author: string | null;
}

/** Which post a row is about; or why that cannot be known. The file's own id goes before that in the address. */
export function whichPost(
  address: Cell,
  idCell: Cell,
  kind: Pick<PostTable, 'idOf'>,
  facts: PlatformFacts | undefined,
  now: number,
  hasAddresses: boolean,
): WhichPost | 'no post' | 'other site' {
  const url = collapsedText(address, longestAddress);
  const given = collapsedText(idCell, longestAddress);
  const post = url === null ? undefined : facts?.postAt(url, now);
  const id = given === null ? null : kind.idOf(given, post?.id ?? null);
  if (post === undefined && url !== null && isElsewhere(url, facts)) return 'other site';
  const key = id ?? post?.id ?? null;
  if (key === null && hasAddresses) return 'no post';
  return { key, id, url: post ? url : null, author: post?.author ?? null, madeAt: post?.madeAt ?? null };
}

/** Whether an address is one, but not on the platform's site. */
function isElsewhere(url: string, facts: PlatformFacts | undefined): boolean {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || facts === undefined) return false;
  const site = new URL(facts.origin).hostname.replace(/^www\./, '');
  const { hostname } = new URL(url);
  return hostname !== site && !hostname.endsWith(`.${site}`);
}

/** As of the texts of posts; no address or id that leads to one is longer. */
const longestAddress = 500;
