import { pageOfTab, postsOnPage } from '../database/queries/pages.ts';
import { countPostsReadSince } from '../database/queries/posts.ts';
import type { PageRow } from '../database/rows.ts';
import type { AccountKey } from '../domain/account.ts';
import type { AccountUsual } from '../domain/account-usual.ts';
import { judgePosts } from './judge-posts.ts';
import type { JudgedPost } from './judged-post.ts';
import type { Judging } from './judging.ts';
import { readUsual } from './read-usual.ts';

/** What is known of the page in a tab. */
export interface TabPage {
  /** Undefined: nothing was read in this tab. */
  readonly row: PageRow | undefined;
  readonly posts: readonly JudgedPost[];
}

/** The same with what is seen at a glance. */
export interface PageGlance extends TabPage {
  /** Of the account that the page is about. */
  readonly usual: AccountUsual | undefined;
  /** Posts read since midnight, on any page. */
  readonly readToday: number;
}

/** Reads it from the database. */
export async function readTabPage(tab: number, judging: Judging): Promise<TabPage> {
  const [row, found] = await Promise.all([pageOfTab(tab), postsOnPage(tab)]);
  return { row, posts: await judgePosts(found, judging) };
}

/** Reads that too. */
export async function readPageGlance(tab: number, judging: Judging): Promise<PageGlance> {
  const [page, usual, readToday] = await Promise.all([
    readTabPage(tab, judging),
    pageOfTab(tab).then((row) => {
      const key = row && accountKeyOf(row);
      return key && readUsual(key, judging);
    }),
    countPostsReadSince(new Date().setHours(0, 0, 0, 0)),
  ]);
  return { ...page, usual, readToday };
}

function accountKeyOf({ report: { platform, account } }: PageRow): AccountKey | undefined {
  return account === null ? undefined : { platform, id: account.handle };
}
