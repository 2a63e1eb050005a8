import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Campaign, CampaignRule } from '../domain/campaign.ts';
import { sayRule } from './campaign-saying.ts';
import { useInterface } from './interface-context.tsx';

const mostRules = 50;
const longestWords = 300;

type Kind = CampaignRule['by'];
const kinds = ['text', 'hashtag', 'dates', 'utm'] as const satisfies readonly Kind[];

/** A campaign's rules: taken away, and new ones added. */
export function CampaignRules({
  rules,
  days,
  onChange,
  onWritten,
}: {
  readonly rules: readonly CampaignRule[];
  /** The campaign's own: what a rule on days begins with. */
  readonly days: Pick<Campaign, 'from' | 'to'>;
  readonly onChange: (rules: readonly CampaignRule[]) => void;
  /** Told of the rule that is written but not added; undefined: there is none. */
  readonly onWritten: (rule: CampaignRule | undefined) => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const legend = useRef<HTMLLegendElement>(null);
  return (
    <fieldset>
      <legend tabIndex={-1} ref={legend}>
        {words.rules}
      </legend>
      <p class="hint faint">{rules.length === 0 ? words.noRules : words.rulesLead}</p>
      <ul class="campaign-rules">
        {rules.map((rule, index) => (
          // A rule has no identity of its own and is never moved.
          <li key={index} class="campaign-line">
            <span dir="auto">{sayRule(rule, words, language)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={words.removeRule(sayRule(rule, words, language))}
              onClick={() => {
                // The button goes with its rule.
                legend.current?.focus();
                onChange(rules.filter((_, each) => each !== index));
              }}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {rules.length < mostRules && (
        <NewRule days={days} onWritten={onWritten} onAdd={(rule) => onChange([...rules, rule])} />
      )}
    </fieldset>
  );
}

function NewRule({
  days,
  onWritten,
  onAdd,
}: {
  readonly days: Pick<Campaign, 'from' | 'to'>;
  readonly onWritten: (rule: CampaignRule | undefined) => void;
  readonly onAdd: (rule: CampaignRule) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const [kind, setKind] = useState<Kind>('text');
  const [text, setText] = useState('');
  const [span, setSpan] = useState<{ readonly from: string; readonly to: string }>();
  const { from, to } = span ?? { from: days.from ?? '', to: days.to ?? '' };
  const rule = ruleOf(kind, text, from, to);
  const isMeant = rule !== undefined && (kind !== 'dates' || span !== undefined);
  useEffect(() => onWritten(isMeant ? rule : undefined));
  const add = () => {
    if (rule === undefined) return;
    onAdd(rule);
    setText('');
    setSpan(undefined);
  };
  const day = (value: string, label: string, set: (value: string) => void) => (
    <label class="field">
      {label}
      <input
        type="date"
        min="2000-01-01"
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="campaign-new-rule">
      <label class="field">
        {words.ruleKind}
        <select
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(kinds.find((each) => each === currentTarget.value) ?? 'text')
          }
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.ruleKinds[each]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'dates' ? (
        <div class="campaign-row">
          {day(from, words.ruleFrom, (value) => setSpan({ from: value, to }))}
          {day(to, words.ruleTo, (value) => setSpan({ from, to: value }))}
        </div>
      ) : (
        <label class="field">
          {{ text: words.ruleWords, hashtag: words.ruleTag, utm: words.ruleUtm }[kind]}
          <input
            type="text"
            dir="auto"
            maxLength={longestWords}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              // Enter adds the rule that is being written, and does not save the campaign without it.
              if (event.key !== 'Enter' || event.isComposing || text.trim() === '') return;
              event.preventDefault();
              add();
            }}
          />
          <span class="hint faint">
            {{ text: words.ruleWordsHint, hashtag: words.ruleTagHint, utm: words.ruleUtmHint }[kind]}
          </span>
        </label>
      )}
      <button type="button" disabled={rule === undefined} onClick={add}>
        {words.addRule}
      </button>
    </div>
  );
}

/** The rule as it is written; undefined while it is none. */
function ruleOf(by: Kind, text: string, from: string, to: string): CampaignRule | undefined {
  const written = text.trim();
  if (by === 'dates') return from !== '' && to !== '' && from <= to ? { by, from, to } : undefined;
  if (by === 'hashtag') {
    const tag = written.replace(/^[#＃]+/u, '');
    return tag === '' ? undefined : { by, tag };
  }
  if (written === '') return undefined;
  return by === 'text' ? { by, words: written } : { by, campaign: written };
}
