import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useInterface } from './interface-context.tsx';
import { useProblem } from './voice-problems.tsx';

/** A list of words as chips that can be taken away; several are added at once, parted by commas or line breaks. */
export function VoiceWords({
  path,
  label,
  hint,
  words,
  onChange,
}: {
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  readonly words: readonly string[];
  readonly onChange: (change: (words: readonly string[]) => readonly string[]) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { voice } = texts;
  const problem = useProblem(path);
  const id = useId();
  const hintId = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    onChange((before) => withWords(before, text));
    setTyped('');
  };
  return (
    <div>
      <div class="field">
        <label for={id}>{label}</label>
        <span class="voice-add">
          <input
            ref={field}
            id={id}
            type="text"
            dir="auto"
            value={typed}
            {...problem.attributes}
            aria-describedby={[problem.id, hintId].filter((each) => each !== undefined).join(' ')}
            onInput={({ currentTarget }) => {
              if (currentTarget.value.includes(',')) add(currentTarget.value);
              else setTyped(currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.isComposing) return;
              // Enter adds the word; it is not meant to save the voice.
              event.preventDefault();
              add(typed);
            }}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text') ?? '';
              // A field of one line would join the lines.
              if (!/[\n,]/.test(text)) return;
              event.preventDefault();
              add(`${typed}\n${text}`);
            }}
            // Whoever types a word and goes on to save means it.
            onBlur={() => add(typed)}
          />
          <button type="button" onClick={() => add(typed)}>
            {voice.add}
          </button>
        </span>
        {problem.line}
        <span class="hint faint" id={hintId}>
          {hint}
        </span>
      </div>
      {words.length > 0 && (
        <ul class="voice-chips" aria-label={label}>
          {words.map((word) => (
            <li key={word} class="chip">
              <bdi>{word}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={voice.removeWord(word)}
                onClick={() => {
                  onChange((before) => before.filter((each) => each !== word));
                  field.current?.focus();
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** With the words of a text, each once whatever its case. */
function withWords(before: readonly string[], text: string): readonly string[] {
  const words = new Map(before.map((word) => [word.toLowerCase(), word]));
  for (const word of text.split(/[\n\r,]+/)) {
    const bare = word.replace(/\s+/g, ' ').trim();
    if (bare !== '' && !words.has(bare.toLowerCase())) words.set(bare.toLowerCase(), bare);
  }
  return words.size === before.length ? before : [...words.values()];
}
