import { audiencesOfAccount, findAccount } from '../database/queries/accounts.ts';
import { keptCampaigns } from '../database/queries/campaigns.ts';
import { keptImports } from '../database/queries/imports.ts';
import type { AccountKey } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign.ts';
import { campaignPeriods } from '../domain/campaign-periods.ts';
import { type AccountMaterial, type CampaignReport, campaignReport } from '../domain/campaign-report.ts';
import { type CampaignState, campaignState } from '../domain/campaign-state.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import { followersFrom } from '../domain/nearest-audience.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { TaggedPost } from '../domain/tagging-report.ts';
import { dayAfter, dayOf, startOfDay } from '../domain/weekly-window.ts';
import {
  readAccountPosts,
  readTaggable,
  readTraffic,
  type TaggableAccount,
  type TaggablePost,
  tagsOf,
  utmOf,
  whoseRules,
} from './campaign-material.ts';

/** Posts published longer ago are not looked through for campaigns that have no days of their own. */
export const taggedDays = 400;

/** What a list of campaigns shows of each. */
export interface ListedCampaign {
  readonly campaign: Campaign;
  readonly state: CampaignState;
  /** Its posts among those looked through. */
  readonly posts: number;
}

/** All campaigns with their state, what is due for review first, then the newest; and what they were looked for in. */
export interface ListedCampaigns {
  readonly campaigns: readonly ListedCampaign[];
  readonly accounts: readonly TaggableAccount[];
}

/** Reads the campaigns and counts their posts, as of `now` (milliseconds since 1970). */
export async function readCampaigns(now: number): Promise<ListedCampaigns> {
  const campaigns = await keptCampaigns();
  const accounts = await readTaggable(firstMoment(campaigns, now), now, utmOf(campaigns));
  return { campaigns: listed(campaigns, accounts, now), accounts };
}

/** Of `readCampaigns` the campaigns that are wanted; where none is, no post is read. */
export async function readWantedCampaigns(
  now: number,
  isWanted: (campaign: Campaign) => boolean,
): Promise<readonly ListedCampaign[]> {
  const all = await keptCampaigns();
  const wanted = all.filter(isWanted);
  if (wanted.length === 0) return [];
  // Looked for as far back as all are, so that each counts the same posts as in the list of all.
  return listed(wanted, await readTaggable(firstMoment(all, now), now, utmOf(wanted)), now);
}

function listed(
  campaigns: readonly Campaign[],
  accounts: readonly TaggableAccount[],
  now: number,
): readonly ListedCampaign[] {
  const today = dayOf(now);
  const found = new Map<string, number>();
  for (const each of accounts.flatMap(({ posts }) => posts)) {
    for (const { campaign } of tagsOf(each, campaigns)) {
      found.set(campaign.id, (found.get(campaign.id) ?? 0) + 1);
    }
  }
  return campaigns
    .map((campaign) => {
      const posts = found.get(campaign.id) ?? 0;
      return { campaign, posts, state: campaignState(campaign, today, posts) };
    })
    .toSorted(byUrgency);
}

/** The report of a campaign as of `now`; undefined where it is not kept any more. */
export async function readCampaignReport(
  id: string,
  { platforms, now }: { readonly platforms: readonly PlatformFacts[]; readonly now: number },
): Promise<CampaignReport | undefined> {
  const campaign = (await keptCampaigns()).find((each) => each.id === id);
  if (campaign === undefined) return undefined;
  const utm = utmOf([campaign]);
  const periods = campaignPeriods(campaign, dayOf(now));
  const from = periods?.before.start ?? startOfDay(dayAfter(dayOf(now), -taggedDays));
  const to = periods === undefined ? now : (periods.after ?? periods.during).end - 1;
  const [found, rows, imports] = await Promise.all([
    readTaggable(from, to, utm),
    readTraffic(utm),
    keptImports(),
  ]);
  const accounts = await Promise.all(
    found.map(async ({ account, posts, isCut }): Promise<AccountMaterial[]> => {
      const facts = platforms.find((each) => each.id === account.platform);
      if (facts === undefined) return [];
      const followed = await withFollowers(account, posts);
      const material = followed.map(({ of, ...each }) => ({
        ...each,
        tagged: tagsOf(of, [campaign]).length > 0,
      }));
      const { settlesAfterHours, definitionChanges } = facts;
      return [{ account, posts: material, isCut, settlesAfterHours, definitionChanges }];
    }),
  );
  const newestFirst = imports.toSorted((one, other) => other.asOf - one.asOf).map((each) => each.id);
  return campaignReport(campaign, accounts.flat(), { rows, imports: newestFirst }, now);
}

/** One account's posts of the last days, with their campaigns, as the tagging report wants them. */
export async function readTaggedPosts(
  key: AccountKey,
  days: number,
  now: number,
): Promise<
  | {
      readonly campaigns: readonly Campaign[];
      readonly posts: readonly TaggedPost[];
      readonly isCut: boolean;
    }
  | undefined
> {
  const [campaigns, account] = await Promise.all([keptCampaigns(), findAccount(key)]);
  if (account === undefined) return undefined;
  const [traffic, isForRules] = await Promise.all([readTraffic(utmOf(campaigns)), whoseRules()]);
  const from = startOfDay(dayAfter(dayOf(now), -days));
  const { posts, isCut } = await readAccountPosts(account, from, now, traffic);
  const followed = await withFollowers(account, posts);
  return {
    campaigns,
    isCut,
    posts: followed.map(({ of, ...each }) => ({
      ...each,
      tags: tagsOf(of, campaigns, isForRules(of.post)).map(({ campaign }) => campaign.id),
    })),
  };
}

const urgency: readonly CampaignState[] = ['review due', 'running', 'coming', 'ended', 'reviewed', 'theme'];

function byUrgency(one: ListedCampaign, other: ListedCampaign): number {
  return (
    urgency.indexOf(one.state) - urgency.indexOf(other.state) ||
    (other.campaign.from ?? '').localeCompare(one.campaign.from ?? '') ||
    one.campaign.name.localeCompare(other.campaign.name)
  );
}

/** From when on posts are looked for: the last days, and those of every campaign. */
export function firstMoment(campaigns: readonly Campaign[], now: number): number {
  const usual = startOfDay(dayAfter(dayOf(now), -taggedDays));
  const starts = campaigns.flatMap(({ from }) => (from === null ? [] : startOfDay(from)));
  return Math.min(usual, ...starts);
}

async function withFollowers(
  account: AccountKey,
  posts: readonly TaggablePost[],
): Promise<readonly (FollowedPost & { readonly of: TaggablePost })[]> {
  const followersAt = followersFrom(await audiencesOfAccount(account));
  return posts.map((of) => {
    const followers = followersAt(of.post)?.followers;
    return { of, post: of.post, inputs: followers === undefined ? {} : { followers } };
  });
}
