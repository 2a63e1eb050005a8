import type { CampaignRule, PostNote } from './campaign.ts';
import { type SearchedText, searchText } from './campaign-words.ts';
import type { Day } from './day.ts';
import type { Traffic } from './import-record.ts';
import { longestText, type Post } from './post.ts';
import { isSameCampaign, utmCampaignIn, utmCampaignsIn } from './utm.ts';
import { dayOf } from './weekly-window.ts';

/** What rules are asked of. */
export interface RuledPost {
  readonly post: Pick<Post, 'text' | 'publishedAt'>;
  /** Undefined: the person noted nothing. */
  readonly note: Pick<PostNote, 'link'> | undefined;
  /** Rows of web analytics that belong to this post. */
  readonly traffic: readonly Pick<Traffic, 'campaign'>[];
}

/** Where a post meets a rule. */
export type MetIn = 'text' | 'link' | 'publication' | 'web analytics';

/**
 * Gives the function that says where a post meets a rule; null where it does not, or where what the rule asks for is not known of
 * it. A post whose moment of publication is not known is on no day. What is asked of all rules is read once.
 */
export function rulesOf({ post, note, traffic }: RuledPost): (rule: CampaignRule) => MetIn | null {
  const text = post.text ?? '';
  let searched: SearchedText | undefined;
  let day: Day | undefined;
  let utm: readonly string[] | undefined;
  return (rule) => {
    switch (rule.by) {
      case 'text':
        searched ??= searchText(text);
        return searched.holdsWords(rule.words) ? 'text' : null;
      case 'hashtag':
        searched ??= searchText(text);
        return searched.holdsHashtag(rule.tag) ? 'text' : null;
      case 'dates':
        if (post.publishedAt === null) return null;
        day ??= dayOf(post.publishedAt);
        return rule.from <= day && day <= rule.to ? 'publication' : null;
      case 'utm':
        utm ??= utmCampaignsIn(text, isCut(text));
        return metByCampaign(rule.campaign, utm, note?.link ?? null, traffic);
    }
  };
}

function metByCampaign(
  wanted: string,
  inText: readonly string[],
  link: string | null,
  traffic: RuledPost['traffic'],
): MetIn | null {
  const isIt = (campaign: string | null | undefined) =>
    typeof campaign === 'string' && isSameCampaign(campaign, wanted);
  if (inText.some(isIt)) return 'text';
  if (link !== null && isIt(utmCampaignIn(link))) return 'link';
  return traffic.some(({ campaign }) => isIt(campaign)) ? 'web analytics' : null;
}

/** Texts are kept up to a length: one of that length may have gone on. */
function isCut(text: string): boolean {
  return text.length >= longestText && [...text].length >= longestText;
}
