import type { Campaign, CampaignRule } from '../domain/campaign.ts';
import type { TagReason } from '../domain/campaigns-of.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/localised.ts';
import { startOfDay } from '../domain/weekly-window.ts';
import type { CampaignsTexts } from '../locales/texts.ts';

/** A day as people write it: "3 April 2026". */
export function sayDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(startOfDay(day));
}

/** A campaign's days, as far as it has any. */
export function sayDays(
  { from, to }: Pick<Campaign, 'from' | 'to'>,
  words: CampaignsTexts,
  language: Language,
): string {
  if (from !== null && to !== null) return words.days(sayDay(from, language), sayDay(to, language));
  if (from !== null) return words.daysFrom(sayDay(from, language));
  return to === null ? words.noDays : words.daysTo(sayDay(to, language));
}

/** What a rule asks of a post. */
export function sayRule(rule: CampaignRule, words: CampaignsTexts, language: Language): string {
  switch (rule.by) {
    case 'text':
      return words.ruleText(rule.words);
    case 'hashtag':
      return words.ruleHashtag(rule.tag);
    case 'dates':
      return words.ruleDates(sayDay(rule.from, language), sayDay(rule.to, language));
    case 'utm':
      return words.ruleUtmCampaign(rule.campaign);
  }
}

/** Why a post has a tag. */
export function sayReason(reason: TagReason, words: CampaignsTexts, language: Language): string {
  if (reason.by === 'hand') return words.byHand;
  const { rule, metIn } = reason;
  return rule.by === 'utm' && metIn !== 'publication'
    ? words.reasonUtm[metIn](rule.campaign)
    : sayRule(rule, words, language);
}
