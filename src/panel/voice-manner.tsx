import type { JSX } from 'preact';
import type { Voice } from '../domain/voice.ts';
import { useInterface } from './interface-context.tsx';
import { VoiceField } from './voice-field.tsx';
import type { VoicePart } from './voice-part.ts';

const addresses = ['tu', 'vous'] as const satisfies readonly Voice['address'][];
const tones = ['formal', 'friendly', 'warm'] as const satisfies readonly Voice['tone'][];
const emojis = ['none', 'few', 'many'] as const satisfies readonly Voice['emoji'][];

/** Tu or vous, tone, emoji and signature. */
export function VoiceManner({ voice, onChange }: VoicePart): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  return (
    <fieldset>
      <legend>{words.manner}</legend>
      <div class="voice-row">
        <Choice
          label={words.address}
          options={addresses}
          chosen={voice.address}
          say={words.addresses}
          onChoose={(address) => onChange({ address })}
        />
        <Choice
          label={words.tone}
          options={tones}
          chosen={voice.tone}
          say={words.tones}
          onChoose={(tone) => onChange({ tone })}
        />
        <Choice
          label={words.emoji}
          options={emojis}
          chosen={voice.emoji}
          say={words.emojis}
          onChoose={(emoji) => onChange({ emoji })}
        />
      </div>
      <p class="hint faint">{words.addressHint}</p>
      <VoiceField
        path="signature"
        label={words.signature}
        value={voice.signature}
        hint={words.signatureHint}
        onChange={(signature) => onChange({ signature })}
      />
    </fieldset>
  );
}

function Choice<Option extends string>({
  label,
  options,
  chosen,
  say,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly say: Readonly<Record<Option, string>>;
  readonly onChoose: (option: Option) => void;
}): JSX.Element {
  return (
    <label class="field">
      {label}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const option = options.find((each) => each === currentTarget.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
