import { pageOfTab, postsOnPage } from '../database/queries/pages.ts';
import { countPostsReadSince } from '../database/queries/posts.ts';
import type { PageRow } from '../database/rows.ts';
import type { AccountKey } from '../domain/account.ts';
import type { AccountDetail } from './account-screen.tsx';
import { judgePosts } from './judge-posts.ts';
import type { JudgedPost } from './judged-post.ts';
import type { Judging } from './judging.ts';
import { readAccount } from './read-account.ts';

/** What is known of the page in a tab. */
export interface TabPage {
  /** Undefined: nothing was read in this tab. */
  readonly row: PageRow | undefined;
  readonly posts: readonly JudgedPost[];
  /** The account the page is about. */
  readonly account: AccountDetail | undefined;
  /** Posts read since midnight, on any page. */
  readonly readToday: number;
}

/** Reads it from the database. */
export async function readTabPage(tab: number, judging: Judging): Promise<TabPage> {
  const [row, found, readToday] = await Promise.all([
    pageOfTab(tab),
    postsOnPage(tab),
    countPostsReadSince(new Date().setHours(0, 0, 0, 0)),
  ]);
  const posts = await judgePosts(found, judging);
  const key = row === undefined ? undefined : accountKeyOf(row);
  return { row, posts, account: key && (await readAccount(key, judging)), readToday };
}

function accountKeyOf({ report: { platform, account } }: PageRow): AccountKey | undefined {
  return account === null ? undefined : { platform, id: account.handle };
}
