import type { Campaign, CampaignRule, PostNote } from './campaign.ts';
import { type MetIn, rulesOf } from './campaign-rule.ts';
import type { Traffic } from './import-record.ts';
import type { Post } from './post.ts';

/** Why a post has a tag: the person gave it, or it meets a rule, and where it does. */
export type TagReason =
  | { readonly by: 'hand' }
  | { readonly by: 'rule'; readonly rule: CampaignRule; readonly metIn: MetIn };

/** A campaign that a post belongs to. */
export interface CampaignTag {
  readonly campaign: Campaign;
  /** One at least: by hand first, then the rules it meets, in their order. */
  readonly reasons: readonly TagReason[];
}

/** What else campaigns are told by. */
export interface TaggedBy {
  /** Rows of web analytics that belong to this post; none: none are known. */
  readonly traffic?: readonly Pick<Traffic, 'campaign'>[];
  /**
   * Whether rules tag it: not where it is somebody else's, for a campaign's days are no reason to take in everybody's posts.
   * Not there: they do. Tags by hand are for any post.
   */
  readonly byRules?: boolean;
}

/**
 * The campaigns that a post belongs to, in the order given, each with why. One that the person took it out of is never among
 * them, whatever else holds.
 */
export function campaignsOf(
  post: Pick<Post, 'text' | 'publishedAt'>,
  note: PostNote | undefined,
  campaigns: readonly Campaign[],
  { traffic = [], byRules = true }: TaggedBy = {},
): readonly CampaignTag[] {
  const meets = rulesOf({ post, note, traffic });
  return campaigns.flatMap((campaign) => {
    if (note?.notCampaigns.includes(campaign.id) === true) return [];
    const byHand: readonly TagReason[] =
      note?.campaigns.includes(campaign.id) === true ? [{ by: 'hand' }] : [];
    const reasons = [...byHand, ...(byRules ? reasonsByRule(campaign) : [])];
    return reasons.length === 0 ? [] : [{ campaign, reasons }];
  });

  function reasonsByRule({ rules }: Campaign): readonly TagReason[] {
    return rules.flatMap((rule): readonly TagReason[] => {
      const metIn = meets(rule);
      return metIn === null ? [] : [{ by: 'rule', rule, metIn }];
    });
  }
}
