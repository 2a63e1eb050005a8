import { keptCampaigns, noteOf, notesOf } from '../database/queries/campaigns.ts';
import { findPost } from '../database/queries/posts.ts';
import type { Campaign, PostNote } from '../domain/campaign.ts';
import { type CampaignTag, campaignsOf } from '../domain/campaigns-of.ts';
import type { Post, PostKey } from '../domain/post.ts';
import { byPost, nameOfPost, readTraffic, utmOf, whoseRules } from './campaign-material.ts';

/** What a post is tagged with and what the person noted of it. */
export interface NotedPost {
  readonly tags: readonly CampaignTag[];
  /** All that there are, by name. */
  readonly campaigns: readonly Campaign[];
  /** Nothing noted yet: an empty note. */
  readonly note: PostNote;
}

/** Reads it; the post itself need not be kept. */
export async function readNotedPost({ platform, id }: PostKey): Promise<NotedPost> {
  const key = { platform, id };
  const [campaigns, kept, post] = await Promise.all([keptCampaigns(), noteOf(key), findPost(key)]);
  const { campaigns: byHand = [], notCampaigns = [], note = '', link = null } = kept ?? {};
  const noted: PostNote = { ...key, campaigns: byHand, notCampaigns, note, link };
  if (post === undefined) return { tags: [], campaigns, note: noted };
  const [rows, isForRules] = await Promise.all([readTraffic(utmOf(campaigns)), whoseRules()]);
  const traffic = byPost(rows).get(nameOfPost(key)) ?? [];
  return {
    tags: campaignsOf(post, noted, campaigns, { traffic, byRules: isForRules(post) }),
    campaigns,
    note: noted,
  };
}

/** The campaigns that some posts belong to. */
export interface TagsOfPosts {
  /** Those that one of them belongs to, by name. */
  readonly campaigns: readonly Campaign[];
  /** Ids of campaigns by `nameOfPost`. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** Reads them. */
export async function readTagsOfPosts(posts: readonly Post[]): Promise<TagsOfPosts> {
  const campaigns = await keptCampaigns();
  if (campaigns.length === 0 || posts.length === 0) return { campaigns: [], tags: new Map() };
  const [notes, traffic, isForRules] = await Promise.all([
    notesOf(posts),
    readTraffic(utmOf(campaigns)),
    whoseRules(),
  ]);
  const rows = byPost(traffic);
  const tags = new Map(
    posts.map((post, index): readonly [string, readonly string[]] => {
      const name = nameOfPost(post);
      const found = campaignsOf(post, notes[index], campaigns, {
        traffic: rows.get(name) ?? [],
        byRules: isForRules(post),
      });
      return [name, found.map(({ campaign }) => campaign.id)];
    }),
  );
  const met = new Set([...tags.values()].flat());
  return { campaigns: campaigns.filter(({ id }) => met.has(id)), tags };
}
