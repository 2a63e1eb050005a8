import type { JSX } from 'preact';
import { draftLanguages } from '../replies/drafts/languages.ts';
import { useInterface } from './interface-context.tsx';
import { languageName } from './language-name.ts';
import type { VoicePart } from './voice-part.ts';
import { useProblem } from './voice-problems.tsx';

/** The languages of replies in their order: the first one is for comments in any other. */
export function VoiceLanguages({ voice, onChange }: VoicePart): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.voice;
  const { attributes, line } = useProblem('languages');
  const { languages } = voice;
  const others = draftLanguages.filter((code) => !languages.includes(code));
  const name = (code: string) => languageName(code, language);
  return (
    <fieldset>
      <legend>{words.languages}</legend>
      <ol class="voice-list">
        {languages.map((code, index) => (
          <li key={code} class="voice-line">
            <span>
              {name(code)}
              {index === 0 && <span class="faint"> ({words.first})</span>}
            </span>
            {index > 0 && (
              <button
                type="button"
                class="quiet"
                aria-label={words.moveUp(name(code))}
                onClick={() => onChange({ languages: movedUp(languages, index) })}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={words.remove(name(code))}
              onClick={() => onChange({ languages: languages.filter((each) => each !== code) })}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      {(others.length > 0 || line !== null) && (
        <label class="field">
          {words.addLanguage}
          <select
            value=""
            {...attributes}
            onChange={({ currentTarget }) => {
              const added = others.find((code) => code === currentTarget.value);
              if (added !== undefined) onChange({ languages: [...languages, added] });
              currentTarget.value = '';
            }}
          >
            <option value="">{words.chooseLanguage}</option>
            {others.map((code) => (
              <option key={code} value={code}>
                {name(code)}
              </option>
            ))}
          </select>
        </label>
      )}
      {line}
      <p class="hint faint">{words.languagesHint}</p>
    </fieldset>
  );
}

function movedUp(languages: readonly string[], index: number): readonly string[] {
  const moved = languages.slice(index, index + 1);
  return [
    ...languages.slice(0, index - 1),
    ...moved,
    ...languages.slice(index - 1, index),
    ...languages.slice(index + 1),
  ];
}
