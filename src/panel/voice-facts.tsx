import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HouseFact } from '../domain/voice.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { VoiceFact } from './voice-fact.tsx';
import type { VoicePart } from './voice-part.ts';
import { useProblem } from './voice-problems.tsx';

const mostFacts = 500;
const shownAtOnce = 30;
/** From so many on they are searched. */
const many = 8;

/** The house facts: found, added, changed, and deleted with an undo. */
export function VoiceFacts({ voice, onChange }: VoicePart): JSX.Element {
  const { texts } = useInterface();
  const words = texts.voice;
  const toast = useToast();
  const { line } = useProblem('facts');
  const [sought, seek] = useState('');
  const [limit, setLimit] = useState(shownAtOnce);
  const [open, setOpen] = useState<string>();
  const { facts } = voice;
  const found = facts.map((fact, index) => ({ fact, index })).filter(({ fact }) => fits(fact, sought));
  const add = () => {
    const id = crypto.randomUUID();
    onChange((now) => ({ facts: [...now.facts, { id, question: '', answer: '', address: null }] }));
    seek('');
    setLimit(Math.max(limit, facts.length + 1));
    setOpen(id);
  };
  const remove = (fact: HouseFact, index: number) => {
    onChange((now) => ({ facts: now.facts.filter((_, each) => each !== index) }));
    const undo = () =>
      onChange((now) => ({ facts: [...now.facts.slice(0, index), fact, ...now.facts.slice(index)] }));
    toast({ text: words.factDeleted, action: { label: texts.panel.undo, run: undo } });
  };
  return (
    <fieldset>
      <legend>{words.factsTitle}</legend>
      <p class="faint">{words.factsLead}</p>
      {facts.length === 0 && <p>{words.factsEmpty}</p>}
      {facts.length >= many && (
        <label class="field">
          {words.searchFacts}
          <input type="search" value={sought} onInput={({ currentTarget }) => seek(currentTarget.value)} />
        </label>
      )}
      {facts.length > 0 && found.length === 0 && <p class="faint">{words.noFactFound}</p>}
      <ul class="voice-list">
        {found.slice(0, limit).map(({ fact, index }) => (
          <VoiceFact
            key={`${fact.id} ${index}`}
            fact={fact}
            index={index}
            isOpen={open === fact.id}
            onOpen={(isOpen) => setOpen(isOpen ? fact.id : undefined)}
            onChange={(change) =>
              onChange((now) => ({
                facts: now.facts.map((each, place) => (place === index ? { ...each, ...change } : each)),
              }))
            }
            onDelete={() => remove(fact, index)}
          />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" onClick={() => setLimit(limit + shownAtOnce)}>
          {words.moreFacts}
        </button>
      )}
      {facts.length >= many && <p class="hint faint">{words.factsMany(facts.length, mostFacts)}</p>}
      {facts.length > mostFacts && line}
      <button type="button" disabled={facts.length >= mostFacts} onClick={add}>
        {words.addFact}
      </button>
    </fieldset>
  );
}

function fits({ question, answer, address }: HouseFact, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/);
  const text = `${question} ${answer} ${address ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
