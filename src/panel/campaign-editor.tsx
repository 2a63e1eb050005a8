import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Campaign, CampaignRule } from '../domain/campaign.ts';
import { useToast } from '../ui/toasts.tsx';
import { CampaignPreview } from './campaign-preview.tsx';
import { CampaignRules } from './campaign-rules.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const longestName = 200;

/** All of a campaign, to be changed and saved, with the posts that it would tag. */
export function CampaignEditor({
  campaign: kept,
  now,
  onDone,
}: {
  /** As it is kept; a new one has no name yet. */
  readonly campaign: Campaign;
  readonly now: number;
  readonly onDone: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const ask = useAsk();
  const toast = useToast();
  const [campaign, setCampaign] = useState(kept);
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  // A rule that is written but not added yet is meant all the same.
  const written = useRef<CampaignRule | undefined>(undefined);
  const change = (part: Partial<Campaign>) => setCampaign((before) => ({ ...before, ...part }));
  useEffect(() => first.current?.focus(), []);
  const { from, to } = campaign;
  const isWrong = from !== null && to !== null && to < from;
  useEffect(() => last.current?.setCustomValidity(isWrong ? words.wrongDays : ''), [isWrong, words]);
  const save = async () => {
    const rules = written.current === undefined ? campaign.rules : [...campaign.rules, written.current];
    const saved = { ...campaign, name: campaign.name.trim(), rules: [...rules] };
    if ((await ask('saveCampaign', saved)) === undefined) return;
    toast({ text: words.saved(saved.name) });
    onDone();
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
        {kept.name === '' ? words.newTitle : <bdi>{words.editTitle(kept.name)}</bdi>}
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
        <button type="button" onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
