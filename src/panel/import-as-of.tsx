import type { JSX } from 'preact';
import { useInterface } from './interface-context.tsx';
import { dayOf } from './preview-rows.ts';

/** The moment up to which a file's figures most likely count: when it was last changed, and never in the future. */
export function firstAsOf(file: File, now: number): number {
  return file.lastModified > 0 ? Math.min(file.lastModified, now) : now;
}

/** The day up to which a file's figures count. A day that is chosen stands for its end, today for now. */
export function ImportAsOf({
  value,
  now,
  onChange,
}: {
  /** Milliseconds since 1970. */
  readonly value: number;
  readonly now: number;
  readonly onChange: (value: number) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  return (
    <label class="field">
      {words.asOf}
      <input
        type="date"
        required
        min="2000-01-01"
        max={dayOf(now)}
        value={dayOf(value)}
        onChange={({ currentTarget }) => {
          const end = new Date(`${currentTarget.value}T23:59:59`).getTime();
          if (currentTarget.validity.valid && !Number.isNaN(end)) onChange(Math.min(end, now));
          else currentTarget.value = dayOf(value);
        }}
      />
      <span class="hint faint">{words.asOfHint}</span>
    </label>
  );
}
