import type { JSX } from 'preact';
import type { Campaign } from '../domain/campaign.ts';
import { useToast } from '../ui/toasts.tsx';
import { sayDays } from './campaign-saying.ts';
import { useInterface } from './interface-context.tsx';
import type { ListedCampaign } from './read-campaign.ts';
import { useAsk } from './use-ask.ts';

/** One campaign of the list: its name, days, posts and state, and what can be done with it. */
export function CampaignCard({
  listed: { campaign, state, posts },
  onReport,
  onChange,
  onDeleted,
}: {
  readonly listed: ListedCampaign;
  readonly onReport: () => void;
  readonly onChange: () => void;
  /** The card is about to go; the focus has to be somewhere else. */
  readonly onDeleted: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const remove = useDelete(onDeleted);
  return (
    <div class="campaign-card">
      <h3>
        <bdi>{campaign.name}</bdi>
      </h3>
      <p class="faint hint figures">
        {words.states[state]} · {sayDays(campaign, words, language)} · {words.postsOf(posts)}
      </p>
      <p class="buttons">
        <button type="button" aria-label={words.reportOf(campaign.name)} onClick={onReport}>
          {words.report}
        </button>
        <button type="button" aria-label={words.changeNamed(campaign.name)} onClick={onChange}>
          {words.change}
        </button>
        <button
          type="button"
          aria-label={words.deleteNamed(campaign.name)}
          onClick={() => void remove(campaign)}
        >
          {words.delete}
        </button>
      </p>
    </div>
  );
}

function useDelete(onDeleted: () => void): (campaign: Campaign) => Promise<void> {
  const { texts } = useInterface();
  const ask = useAsk();
  const toast = useToast();
  return async (campaign) => {
    if ((await ask('deleteCampaign', { id: campaign.id })) === undefined) return;
    onDeleted();
    const undo = () => void ask('saveCampaign', { ...campaign, rules: [...campaign.rules] });
    toast({
      text: texts.campaigns.deleted(campaign.name),
      action: { label: texts.panel.undo, run: undo },
    });
  };
}
