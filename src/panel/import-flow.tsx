import type { ComponentChildren, JSX } from 'preact';
import { RestoreFile } from './import-backup.tsx';
import { ImportKnown, ImportResult, ImportStopped, ImportTroubleStep } from './import-ends.tsx';
import { ImportMapping } from './import-mapping.tsx';
import { ImportPreviewScreen } from './import-preview.tsx';
import { ImportKeeping, ImportReading } from './import-progress.tsx';
import { useInterface } from './interface-context.tsx';
import { type Importing, useImport } from './use-import.ts';

/** The steps of one file: read, seen, imported. `onNext` undefined: it is the last of those that were given. */
export function ImportFlow({
  file,
  place,
  all,
  onNext,
  onClose,
}: {
  readonly file: File;
  readonly place: number;
  readonly all: number;
  readonly onNext: (() => void) | undefined;
  readonly onClose: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const leave = (
    <>
      {onNext !== undefined && (
        <button type="button" class="primary" onClick={onNext}>
          {words.nextFile}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
  return (
    <>
      <p class="import-file">
        <span class="strong" dir="auto">
          {file.name}
        </span>
        {all > 1 && <span class="faint"> · {words.fileOf(place, all)}</span>}
      </p>
      {isBackup(file) ? (
        <section>
          <RestoreFile file={file} />
          <p class="buttons">{leave}</p>
        </section>
      ) : (
        <ImportSteps file={file} leave={leave} onCancel={onNext ?? onClose} />
      )}
    </>
  );
}

function ImportSteps({
  file,
  leave,
  onCancel,
}: {
  readonly file: File;
  readonly leave: ComponentChildren;
  readonly onCancel: () => void;
}): JSX.Element | null {
  const importing = useImport(file);
  if (importing === undefined) return null;
  return <section class="import-step">{stepOf(file, importing, leave, onCancel)}</section>;
}

function stepOf(
  file: File,
  { step, progress, run, reader }: Importing,
  leave: ComponentChildren,
  onCancel: () => void,
): JSX.Element {
  switch (step.at) {
    case 'reading':
      return <ImportReading progress={progress} onCancel={onCancel} />;
    case 'trouble':
      return <ImportTroubleStep trouble={step.trouble} leave={leave} />;
    case 'known':
      return <ImportKnown record={step.record} leave={leave} />;
    case 'mapping':
      return (
        <ImportMapping
          columns={step.columns}
          proposal={step.proposal}
          onMap={(mapping) => run.map(mapping)}
          onCancel={onCancel}
        />
      );
    case 'preview':
      return <ImportPreviewScreen file={file} step={step} reader={reader} run={run} onCancel={onCancel} />;
    case 'keeping':
      return <ImportKeeping rows={step.rows} all={step.all} onStop={() => run.stop()} />;
    case 'stopped':
      return (
        <ImportStopped
          end={step.end}
          record={step.record}
          reader={reader}
          onGoOn={() => run.keep(step.record.asOf)}
          leave={leave}
        />
      );
    case 'result':
      return <ImportResult record={step.record} reader={reader} leave={leave} />;
  }
}

/** By the ending that Vigie gives its backups: all that they hold is checked row by row anyway. */
function isBackup({ name }: File): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(name);
}
