import type { JSX } from 'preact';
import type { Settings } from '../domain/settings.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const choices: readonly Settings['language'][] = ['browser', 'en', 'fr'];

/** The language of the interface; a change counts at once. */
export function LanguageChoice(): JSX.Element {
  const { texts, settings } = useInterface();
  const ask = useAsk();
  return (
    <label>
      {texts.welcome.language}
      <select
        value={settings.language}
        onChange={({ currentTarget }) => {
          const language = choices.find((choice) => choice === currentTarget.value);
          if (language !== undefined) void ask('changeSettings', { language });
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts.welcome.languages[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
