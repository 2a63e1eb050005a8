import type { CampaignRule, PostNote } from './campaign.ts';
import { holdsHashtag, holdsWords } from './campaign-words.ts';
import type { Traffic } from './import-record.ts';
import { longestText, type Post } from './post.ts';
import { isSameCampaign, utmCampaignIn, utmCampaignsIn } from './utm.ts';
import { dayOf } from './weekly-window.ts';

/** What a rule is asked of. */
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
 * Where a post meets a rule; null where it does not, or where what the rule asks for is not known of it. A post whose moment of
 * publication is not known is on no day.
 */
export function meetsRule({ post, note, traffic }: RuledPost, rule: CampaignRule): MetIn | null {
  const text = post.text ?? '';
  switch (rule.by) {
    case 'text':
      return holdsWords(text, rule.words) ? 'text' : null;
    case 'hashtag':
      return holdsHashtag(text, rule.tag) ? 'text' : null;
    case 'dates': {
      if (post.publishedAt === null) return null;
      const day = dayOf(post.publishedAt);
      return rule.from <= day && day <= rule.to ? 'publication' : null;
    }
    case 'utm': {
      const isIt = (campaign: string | null | undefined) =>
        typeof campaign === 'string' && isSameCampaign(campaign, rule.campaign);
      if (utmCampaignsIn(text, isCut(text)).some(isIt)) return 'text';
      if (isIt(note?.link === null || note === undefined ? null : utmCampaignIn(note.link))) return 'link';
      return traffic.some(({ campaign }) => isIt(campaign)) ? 'web analytics' : null;
    }
  }
}

/** Texts are kept up to a length: one of that length may have gone on. */
function isCut(text: string): boolean {
  return [...text].length >= longestText;
}
