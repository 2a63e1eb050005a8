import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { campaignOf } from '../database/queries/campaigns.ts';
import type { Campaign, CampaignRule } from '../domain/campaign.ts';
import { useToast } from '../ui/toasts.tsx';
import { CampaignPreview } from './campaign-preview.tsx';
import { CampaignRules } from './campaign-rules.tsx';
import { focusUnlessOnTab } from './focus-unless-on-tab.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const longestName = 200;

/** A campaign that is being changed. */
export interface CampaignDraft {
  /** As it was kept when it was opened; a new one has no name yet. */
  readonly opened: Campaign;
  readonly campaign: Campaign;
}

/** All of a campaign, to be changed and saved, with the posts that it would tag. `onDraft` null: saved, or not wanted. */
export function CampaignEditor({
  draft: { opened, campaign },
  onDraft,
  now,
}: {
  readonly draft: CampaignDraft;
  readonly onDraft: (draft: CampaignDraft | null) => void;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const ask = useAsk();
  const toast = useToast();
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  // A rule that is written but not added yet is meant all the same.
  const written = useRef<CampaignRule | undefined>(undefined);
  const change = (part: Partial<Campaign>) => onDraft({ opened, campaign: { ...campaign, ...part } });
  useEffect(() => focusUnlessOnTab(first.current), []);
  const { from, to } = campaign;
  const isWrong = from !== null && to !== null && to < from;
  useEffect(() => last.current?.setCustomValidity(isWrong ? words.wrongDays : ''), [isWrong, words]);
  const save = async () => {
    const rules = written.current === undefined ? campaign.rules : [...campaign.rules, written.current];
    // Whether it was reviewed is not said here, and may have been said meanwhile.
    const { reviewedAt } = (await campaignOf(campaign.id)) ?? opened;
    const saved = { ...campaign, name: campaign.name.trim(), rules: [...rules], reviewedAt };
    if ((await ask('saveCampaign', saved)) === undefined) return;
    toast({ text: words.saved(saved.name) });
    onDraft(null);
  };
  return (
    <form
      class="campaign-editor"
      aria-labelledby="campaign-editor-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id="campaign-editor-title">
        {opened.name === '' ? words.newTitle : <bdi>{words.editTitle(opened.name)}</bdi>}
      </h3>
      <label class="field">
        {words.name}
        <input
          ref={first}
          type="text"
          required
          pattern=".*\S.*"
          title={words.noName}
          maxLength={longestName}
          dir="auto"
          placeholder={words.namePlaceholder}
          value={campaign.name}
          onInput={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      <div class="campaign-row">
        <label class="field">
          {words.from}
          <input
            type="date"
            min="2000-01-01"
            value={from ?? ''}
            onInput={({ currentTarget }) => change({ from: currentTarget.value || null })}
          />
        </label>
        <label class="field">
          {words.to}
          <input
            ref={last}
            type="date"
            min="2000-01-01"
            value={to ?? ''}
            aria-invalid={isWrong || undefined}
            onInput={({ currentTarget }) => change({ to: currentTarget.value || null })}
          />
        </label>
      </div>
      <p class={isWrong ? 'problem' : 'hint faint'} role="status">
        {isWrong ? words.wrongDays : words.daysHint}
      </p>
      <CampaignRules
        rules={campaign.rules}
        days={{ from, to }}
        onChange={(rules) => change({ rules })}
        onWritten={(rule) => {
          written.current = rule;
        }}
      />
      <CampaignPreview campaign={campaign} now={now} />
      <p class="buttons">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" onClick={() => onDraft(null)}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
