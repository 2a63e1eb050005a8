import type { Campaign } from './campaign.ts';
import {
  type CampaignFigure,
  campaignFigure,
  compareMeasured,
  type MeasuredAt,
  measuredPosts,
  type NotMeasured,
} from './campaign-figures.ts';
import type { CampaignMeasure } from './campaign-measures.ts';
import type { GroupDifference } from './compare-groups.ts';
import type { FollowedPost } from './followed-post.ts';

/** A post with the ids of the campaigns it belongs to. */
export interface TaggedPost extends FollowedPost {
  readonly tags: readonly string[];
}

/** How an account's posts did by tag. */
export interface TaggingReport {
  readonly posts: number;
  /** Posts with two tags or more: each counts with every one of its tags. */
  readonly inSeveral: number;
  /** Tags that a post has, most posts first. */
  readonly tags: readonly (TagLine & { readonly campaign: Campaign })[];
  readonly untagged: TagLine;
  /** Posts of which the measure is not told, and why. */
  readonly leftOut: Readonly<Partial<Record<NotMeasured, number>>>;
}

/** The posts of one tag, or those without any. */
export interface TagLine {
  readonly posts: number;
  /** Of all posts: 0–1. With posts in several tags the shares come to more than a whole. */
  readonly share: number;
  readonly figure: CampaignFigure;
  /** Against all posts that do not have it. */
  readonly difference: GroupDifference;
}

/** The report over one account's posts, by one measure. */
export function taggingReport(
  posts: readonly TaggedPost[],
  campaigns: readonly Campaign[],
  measure: CampaignMeasure,
  at: MeasuredAt,
): TaggingReport {
  const measured = measuredPosts(posts, measure, at);
  const line = (has: (post: TaggedPost) => boolean): TagLine => {
    const values = (having: boolean) =>
      measured.posts.filter(({ of }) => has(of) === having).map(({ value }) => value);
    const having = posts.filter(has).length;
    return {
      posts: having,
      share: posts.length === 0 ? 0 : having / posts.length,
      figure: campaignFigure(values(true), measure),
      difference: compareMeasured(values(true), values(false), measure),
    };
  };
  return {
    posts: posts.length,
    inSeveral: posts.filter(({ tags }) => tags.length > 1).length,
    tags: campaigns
      .map((campaign) => ({ campaign, ...line(({ tags }) => tags.includes(campaign.id)) }))
      .filter((tag) => tag.posts > 0)
      .sort((one, other) => other.posts - one.posts),
    untagged: line(({ tags }) => tags.length === 0),
    leftOut: measured.leftOut,
  };
}
