import type { JSX } from 'preact';
import { campaignOf } from '../database/queries/campaigns.ts';
import type { Campaign } from '../domain/campaign.ts';
import { useToast } from '../ui/toasts.tsx';
import { sayDay } from './campaign-saying.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** Proposes to look back on a campaign that ended two weeks ago or more. */
export function CampaignReview({
  campaign,
  onReport,
}: {
  readonly campaign: Campaign;
  readonly onReport: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const review = useReviewed();
  return (
    <div class="campaign-card campaign-due">
      <h3>{words.reviewTitle}</h3>
      <p>{words.reviewLead(campaign.name, sayDay(campaign.to ?? '', language))}</p>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          aria-label={words.reviewOpenNamed(campaign.name)}
          onClick={onReport}
        >
          {words.reviewOpen}
        </button>
        <button
          type="button"
          aria-label={words.reviewDoneNamed(campaign.name)}
          onClick={() => review(campaign)}
        >
          {words.reviewDone}
        </button>
      </p>
    </div>
  );
}

/** Gives the function that notes a campaign as reviewed, with an undo. */
export function useReviewed(): (campaign: Campaign) => void {
  const { texts } = useInterface();
  const ask = useAsk();
  const toast = useToast();
  return (campaign) => {
    const save = async (reviewedAt: number | null) => {
      // It may have been changed since, here or in another window.
      const { rules, ...current } = (await campaignOf(campaign.id)) ?? campaign;
      return (await ask('saveCampaign', { ...current, rules: [...rules], reviewedAt })) !== undefined;
    };
    const run = async () => {
      if (!(await save(Date.now()))) return;
      toast({
        text: texts.campaigns.reviewNoted(campaign.name),
        action: { label: texts.panel.undo, run: () => void save(campaign.reviewedAt) },
      });
    };
    void run();
  };
}
