import type { JSX } from 'preact';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Mode } from '../domain/settings.ts';
import { Notice } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';

const modes: readonly Mode[] = ['badges', 'panel', 'off'];

/** The choice of a platform's mode with all that a person should know first. */
export function ModeChoice({
  facts,
  chosen,
  onChoose,
}: {
  readonly facts: PlatformFacts;
  readonly chosen: Mode;
  readonly onChoose: (mode: Mode) => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { welcome, panel } = texts;
  return (
    <fieldset class="mode-choice">
      <legend>{facts.name}</legend>
      {facts.warning !== null && (
        <Notice>
          <p class="strong">{welcome.beforeChoosing}</p>
          <p>{facts.warning[language]}</p>
        </Notice>
      )}
      {modes.map((mode) => (
        <label key={mode} class="check-line">
          <input
            type="radio"
            name={`choice-${facts.id}`}
            checked={mode === chosen}
            onChange={() => onChoose(mode)}
          />
          <span>
            {panel.modes[mode]}
            {mode === 'badges' && <span class="faint"> ({welcome.proposed})</span>}
            <span class="faint hint">{welcome.modeHints[mode]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
