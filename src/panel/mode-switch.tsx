import type { JSX } from 'preact';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Mode } from '../domain/settings.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

const modes: readonly Mode[] = ['badges', 'panel', 'off'];

/** What Vigie may do on one platform; a change counts at once. */
export function ModeSwitch({ facts }: { readonly facts: PlatformFacts }): JSX.Element {
  const { texts, settings } = useInterface();
  const ask = useAsk();
  const chosen = settings.modes[facts.id] ?? 'off';
  return (
    <fieldset class="mode-switch">
      <legend>{texts.panel.mode(facts.name)}</legend>
      {modes.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name={`mode-${facts.id}`}
            checked={mode === chosen}
            onChange={() => void ask('changeSettings', { modes: { ...settings.modes, [facts.id]: mode } })}
          />
          <span>{texts.panel.modes[mode]}</span>
        </label>
      ))}
    </fieldset>
  );
}
