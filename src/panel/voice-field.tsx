import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useProblem } from './voice-problems.tsx';

/** A text of a voice with its name, a hint, and what is wrong with it. */
export function VoiceField({
  path,
  label,
  value,
  onChange,
  hint,
  lines = 1,
  placeholder = '',
}: {
  /** In the voice, such as "facts.2.answer". */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** More than one: line breaks are part of the text. */
  readonly lines?: number;
  readonly placeholder?: string;
}): JSX.Element {
  const problem = useProblem(path);
  const id = useId();
  const hintId = useId();
  const described = [problem.id, hint === undefined ? undefined : hintId].filter(
    (each) => each !== undefined,
  );
  const shared = {
    id,
    value,
    placeholder,
    dir: 'auto',
    ...problem.attributes,
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === 1 ? (
        <input type="text" {...shared} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      ) : (
        <textarea rows={lines} {...shared} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
      {problem.line}
      {hint !== undefined && (
        <span class="hint faint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}
