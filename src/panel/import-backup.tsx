import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type BackupLine, readBackup } from '../exports/read-backup.ts';
import type { OptionsTexts } from '../locales/texts.ts';
import { send } from '../messaging/send.ts';
import { ErrorState } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';
import { StepHeading } from './step-heading.tsx';

interface RefusedLine {
  readonly line: number;
  readonly reason: string;
}

interface Progress {
  readonly read: number;
  readonly size: number;
  readonly kept: number;
  readonly refused: readonly RefusedLine[];
  /** Undefined while it runs. */
  readonly end: 'done' | { readonly stopped: string } | undefined;
}

const rowsAPiece = 500;
const refusedShown = 50;

/** Takes in a backup's file, piece by piece; says how far it is and which lines were refused, with the reason. */
export function ImportBackup(): JSX.Element {
  const { texts } = useInterface();
  const { options } = texts;
  const [progress, setProgress] = useState<Progress>();
  const running = progress !== undefined && progress.end === undefined;
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{options.importTitle}</h2>
      <p>{options.importLead}</p>
      <label class="file">
        {options.importFile}
        <input
          type="file"
          accept=".jsonl,.ndjson,application/x-ndjson"
          disabled={running}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void takeIn(file, options, setProgress);
          }}
        />
      </label>
      {progress !== undefined && <ImportProgress progress={progress} />}
    </section>
  );
}

/** Takes in a backup's file that was chosen elsewhere, at once. */
export function RestoreFile({ file }: { readonly file: File }): JSX.Element {
  const { texts } = useInterface();
  const { options } = texts;
  const [progress, setProgress] = useState<Progress>();
  // Another language of the texts is no reason to take it in again.
  const words = useRef(options);
  useEffect(() => void takeIn(file, words.current, setProgress), [file]);
  return (
    <>
      <StepHeading>{options.importTitle}</StepHeading>
      <p>{options.importLead}</p>
      {progress !== undefined && <ImportProgress progress={progress} />}
    </>
  );
}

function ImportProgress({ progress }: { readonly progress: Progress }): JSX.Element {
  const { texts } = useInterface();
  const { options } = texts;
  const { read, size, kept, refused, end } = progress;
  return (
    <>
      {end === undefined && (
        <progress aria-label={options.importTitle} value={read} max={Math.max(1, size)} />
      )}
      <p role="status">{options.importDone(kept)}</p>
      {typeof end === 'object' && <ErrorState>{options.importStopped(end.stopped)}</ErrorState>}
      {refused.length > 0 && (
        <>
          <p>{options.importRefused(refused.length)}</p>
          <ul>
            {refused.slice(0, refusedShown).map(({ line, reason }) => (
              <li key={line}>{options.importRefusedLine(line, reason)}</li>
            ))}
            {refused.length > refusedShown && <li>{options.importMore(refused.length - refusedShown)}</li>}
          </ul>
        </>
      )}
    </>
  );
}

async function takeIn(file: File, options: OptionsTexts, tell: (progress: Progress) => void): Promise<void> {
  let progress: Progress = { read: 0, size: file.size, kept: 0, refused: [], end: undefined };
  const change = (part: Partial<Progress>) => {
    progress = { ...progress, ...part };
    tell(progress);
  };
  change({});
  try {
    let waiting: Extract<BackupLine, { row: unknown }>[] = [];
    const keep = async () => {
      if (waiting.length === 0) return;
      const sent = waiting;
      waiting = [];
      const answer = await send('restoreRows', { rows: sent.map(({ row }) => row) });
      if (answer.trouble !== null) throw new Error(options.importTroubles[answer.trouble]);
      const refused = answer.refused.map(({ index, reason }) => ({ line: sent[index]?.line ?? 0, reason }));
      change({ kept: progress.kept + answer.kept, refused: [...progress.refused, ...refused] });
    };
    const pieces = textOf(file, (read) => change({ read }));
    for await (const line of readBackup(pieces)) {
      if ('row' in line) waiting.push(line);
      else
        change({
          refused: [...progress.refused, { line: line.line, reason: options.importFaults[line.fault] }],
        });
      if (waiting.length >= rowsAPiece) await keep();
    }
    await keep();
    change({ end: 'done' });
  } catch (error) {
    change({ end: { stopped: error instanceof Error ? error.message : String(error) } });
  }
}

async function* textOf(file: File, onRead: (bytes: number) => void): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  const step = 1_000_000;
  // By slices: a stream cannot be walked through in every browser.
  for (let from = 0; from < file.size; from += step) {
    const bytes = await file.slice(from, from + step).arrayBuffer();
    yield decoder.decode(bytes, { stream: true });
    onRead(Math.min(file.size, from + step));
  }
  yield decoder.decode();
}
