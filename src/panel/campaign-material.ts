import { listAccounts, myAccounts } from '../database/queries/accounts.ts';
import { notesOf } from '../database/queries/campaigns.ts';
import { postsPublished } from '../database/queries/posts.ts';
import { trafficOfCampaign } from '../database/queries/traffic.ts';
import type { Account } from '../domain/account.ts';
import type { Campaign, PostNote } from '../domain/campaign.ts';
import { type CampaignTag, campaignsOf } from '../domain/campaigns-of.ts';
import type { Traffic } from '../domain/import-record.ts';
import type { Post, PostKey } from '../domain/post.ts';

/** Of one account so many posts are looked through at most, the newest. */
export const mostTaggedPosts = 1000;

/** Accounts that are looked through at most, where the person has none of their own. */
const mostAccounts = 50;

/** A kept post with all that campaigns are told by. */
export interface TaggablePost {
  readonly post: Post;
  readonly note: PostNote | undefined;
  readonly traffic: readonly Traffic[];
}

/** One account's posts of some days. */
export interface TaggableAccount {
  readonly account: Account;
  /** Newest first. */
  readonly posts: readonly TaggablePost[];
  /** Whether there are more than were read: then the oldest are missing. */
  readonly isCut: boolean;
}

/**
 * The posts that campaigns are looked for in, published between two moments: of the person's own accounts; of all that are kept
 * where none is. `utm`: every `utm_campaign` that rules ask for.
 */
export async function readTaggable(
  from: number,
  to: number,
  utm: readonly string[],
): Promise<readonly TaggableAccount[]> {
  const [accounts, traffic] = await Promise.all([searchedAccounts(), readTraffic(utm)]);
  return Promise.all(accounts.map((account) => readAccountPosts(account, from, to, traffic)));
}

/** Reads one account's posts that were published between two moments, with what campaigns are told by. */
export async function readAccountPosts(
  account: Account,
  from: number,
  to: number,
  traffic: readonly Traffic[],
): Promise<TaggableAccount> {
  const posts = await postsPublished(account, from, to, mostTaggedPosts + 1);
  const shown = posts.slice(0, mostTaggedPosts);
  const [notes, rows] = [await notesOf(shown), byPost(traffic)];
  return {
    account,
    isCut: posts.length > mostTaggedPosts,
    posts: shown.map((post, index) => ({
      post,
      note: notes[index],
      traffic: rows.get(nameOfPost(post)) ?? [],
    })),
  };
}

/** The campaigns that a post belongs to; `byRules` as in `campaignsOf`: every post of `readTaggable` is one that rules tag. */
export function tagsOf(
  { post, note, traffic }: TaggablePost,
  campaigns: readonly Campaign[],
  byRules = true,
): readonly CampaignTag[] {
  return campaignsOf(post, note, campaigns, { traffic, byRules });
}

/** Every `utm_campaign` that rules of these ask for. */
export function utmOf(campaigns: readonly Campaign[]): readonly string[] {
  const rules = campaigns.flatMap((campaign) => campaign.rules);
  return [...new Set(rules.flatMap((rule) => (rule.by === 'utm' ? rule.campaign : [])))];
}

/** The rows of web analytics of these campaigns, each once. */
export async function readTraffic(utm: readonly string[]): Promise<readonly Traffic[]> {
  const found = (await Promise.all(utm.map((campaign) => trafficOfCampaign(campaign)))).flat();
  // Two rules may ask for one campaign in different letters.
  return [...new Map(found.map((row) => [`${row.import} ${row.line}`, row])).values()];
}

/** Gives the function that says whether rules tag a post: those of the person's own accounts; of all where none is. */
export async function whoseRules(): Promise<(post: Pick<Post, 'platform' | 'author'>) => boolean> {
  const mine = new Set((await myAccounts()).map(nameOfPost));
  return ({ platform, author }) =>
    mine.size === 0 || (author !== null && mine.has(nameOfPost({ platform, id: author })));
}

/** Rows by the post that they belong to; those that belong to none are not there. */
export function byPost(traffic: readonly Traffic[]): ReadonlyMap<string, readonly Traffic[]> {
  const found = new Map<string, Traffic[]>();
  for (const row of traffic) {
    if (row.post === null) continue;
    const name = nameOfPost(row.post);
    const rows = found.get(name);
    if (rows === undefined) found.set(name, [row]);
    else rows.push(row);
  }
  return found;
}

/** A key as one text. */
export function nameOfPost({ platform, id }: PostKey): string {
  return `${platform} ${id}`;
}

async function searchedAccounts(): Promise<readonly Account[]> {
  const mine = await myAccounts();
  return mine.length > 0 ? mine : (await listAccounts({ limit: mostAccounts })).rows;
}
