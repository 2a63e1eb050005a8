import type { JSX } from 'preact';
import type { ReadingProgress } from './import-dialogue.ts';
import { useInterface } from './interface-context.tsx';
import { StepHeading } from './step-heading.tsx';

/** A file is being read; nothing of it is kept yet. */
export function ImportReading({
  progress,
  onCancel,
}: {
  readonly progress: ReadingProgress | null;
  readonly onCancel: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  return (
    <>
      <StepHeading>{words.reading}</StepHeading>
      <ReadingBar progress={progress} />
      <p class="buttons">
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

/** How far a file has been read. */
export function ReadingBar({ progress }: { readonly progress: ReadingProgress | null }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const share = progress?.share ?? null;
  return (
    <>
      <progress aria-label={words.reading} {...(share === null ? {} : { value: share, max: 1 })} />
      <p class="faint figures">
        {progress === null ? words.opening : words.readingRows(progress.rows)}
        {share !== null && ` · ${words.readingPercent(Math.floor(share * 100))}`}
      </p>
    </>
  );
}

/** Rows are being kept. */
export function ImportKeeping({
  rows,
  all,
  onStop,
}: {
  readonly rows: number;
  readonly all: number;
  readonly onStop: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  return (
    <>
      <StepHeading>{words.keeping}</StepHeading>
      <progress aria-label={words.keeping} value={rows} max={Math.max(1, all)} />
      <p class="faint figures">
        {words.keptRows(rows)}
        {all > 0 && ` · ${words.readingPercent(Math.min(100, Math.floor((rows / all) * 100)))}`}
      </p>
      <p class="buttons">
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      </p>
    </>
  );
}
