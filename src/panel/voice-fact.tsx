import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { HouseFact } from '../domain/voice.ts';
import { useInterface } from './interface-context.tsx';
import { VoiceField } from './voice-field.tsx';
import { useProblem } from './voice-problems.tsx';

/** One house fact: read, or opened to be changed. What is wrong with it keeps it open. */
export function VoiceFact({
  fact,
  index,
  isOpen,
  onOpen,
  onChange,
  onDelete,
}: {
  readonly fact: HouseFact;
  /** Its place in the voice. */
  readonly index: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (change: Partial<HouseFact>) => void;
  readonly onDelete: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const { line } = useProblem(`facts.${index}`);
  const place = useRef<HTMLLIElement>(null);
  const named = fact.question.trim() === '' ? words.unnamedFact : fact.question;
  // What was pressed to open it is gone: whoever goes by keyboard or ear goes on at the question.
  useEffect(() => {
    if (isOpen) place.current?.querySelector('input')?.focus();
  }, [isOpen]);
  return (
    <li ref={place} class="voice-fact">
      {isOpen || line !== null ? (
        <FactFields fact={fact} index={index} onChange={onChange} />
      ) : (
        <dl>
          <dt class="strong" dir="auto">
            {named}
          </dt>
          <dd dir="auto">{fact.answer}</dd>
          {fact.address !== null && (
            <dd class="faint hint">
              <bdi>{fact.address}</bdi>
            </dd>
          )}
        </dl>
      )}
      <p class="buttons">
        {isOpen || line !== null ? (
          <button type="button" onClick={() => onOpen(false)}>
            {words.done}
          </button>
        ) : (
          <button type="button" class="quiet" aria-label={words.editFact(named)} onClick={() => onOpen(true)}>
            {words.edit}
          </button>
        )}
        <button type="button" class="quiet" aria-label={words.deleteFact(named)} onClick={onDelete}>
          {words.delete}
        </button>
      </p>
    </li>
  );
}

function FactFields({
  fact,
  index,
  onChange,
}: {
  readonly fact: HouseFact;
  readonly index: number;
  readonly onChange: (change: Partial<HouseFact>) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  return (
    <>
      <VoiceField
        path={`facts.${index}.question`}
        label={words.question}
        placeholder={words.questionPlaceholder}
        value={fact.question}
        onChange={(question) => onChange({ question })}
      />
      <VoiceField
        path={`facts.${index}.answer`}
        label={words.answer}
        placeholder={words.answerPlaceholder}
        lines={3}
        value={fact.answer}
        onChange={(answer) => onChange({ answer })}
      />
      <VoiceField
        path={`facts.${index}.address`}
        label={words.link}
        hint={words.linkHint}
        value={fact.address ?? ''}
        onChange={(address) => onChange({ address: address === '' ? null : address })}
      />
    </>
  );
}
