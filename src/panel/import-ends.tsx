import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportRecord } from '../domain/import-record.ts';
import { ErrorState } from '../ui/notice.tsx';
import type { ImportReader } from './import-reader.ts';
import type { ImportTrouble } from './import-run.ts';
import { useInterface } from './interface-context.tsx';
import type { ImportEnd } from './keep-import.ts';
import { RefusedRows } from './refused-rows.tsx';
import { StepHeading } from './step-heading.tsx';
import { UndoImport } from './undo-import.tsx';

/** Nothing of a file can be imported. */
export function ImportTroubleStep({
  trouble,
  leave,
}: {
  readonly trouble: ImportTrouble;
  readonly leave: ComponentChildren;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  return (
    <>
      <StepHeading>{words.troubleTitle}</StepHeading>
      <ErrorState>
        <p>{words.troubles[trouble]}</p>
        <p>{words.troubleNothing}</p>
      </ErrorState>
      <p class="buttons">{leave}</p>
    </>
  );
}

/** The same file was imported before. */
export function ImportKnown({
  record,
  leave,
}: {
  readonly record: ImportRecord;
  readonly leave: ComponentChildren;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.imports;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const [isUndone, setUndone] = useState(false);
  return (
    <>
      <EndHeading isUndone={isUndone}>{words.knownTitle}</EndHeading>
      <p role="status">
        {isUndone
          ? words.undone(record.fileName)
          : words.knownText(record.fileName, when.format(record.finishedAt ?? record.startedAt))}
      </p>
      <p class="buttons">
        {leave}
        {!isUndone && <UndoImport record={record} onUndone={() => setUndone(true)} />}
      </p>
    </>
  );
}

/** An import came to its end. */
export function ImportResult({
  record,
  reader,
  leave,
}: {
  readonly record: ImportRecord;
  readonly reader: ImportReader;
  readonly leave: ComponentChildren;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.imports;
  const { counts } = record;
  const [isUndone, setUndone] = useState(false);
  const numbers = new Intl.NumberFormat(language);
  const lines: readonly (readonly [string, number])[] = [
    [words.resultJoined, counts.joined],
    [words.resultCreated, counts.created],
    [words.resultAccounts, counts.accounts],
    [words.resultTraffic, counts.traffic],
    [words.resultTrafficJoined, counts.trafficJoined],
    [words.resultRefused, counts.refused],
  ];
  const isShown = ([label, value]: readonly [string, number]) =>
    value > 0 || label === words.resultJoined || (label === words.resultTrafficJoined && counts.traffic > 0);
  return (
    <>
      <EndHeading isUndone={isUndone}>{words.doneTitle}</EndHeading>
      {isUndone ? (
        <p role="status">{words.undone(record.fileName)}</p>
      ) : (
        <div role="status">
          <dl class="check figures">
            {lines.filter(isShown).map(([label, value]) => (
              <div key={label} class="import-line">
                <dt>{label}</dt>
                <dd>{numbers.format(value)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {!isUndone && counts.traffic > counts.trafficJoined && (
        <p class="hint faint">{words.resultTrafficHint}</p>
      )}
      <p class="buttons">
        {leave}
        {!isUndone && <UndoImport record={record} onUndone={() => setUndone(true)} />}
      </p>
      <RefusedRows reader={reader} count={counts.refused} fileName={record.fileName} />
    </>
  );
}

/** An import has stopped before its end: what was kept is there. */
export function ImportStopped({
  end,
  record,
  reader,
  onGoOn,
  leave,
}: {
  readonly end: ImportEnd;
  readonly record: ImportRecord;
  readonly reader: ImportReader;
  readonly onGoOn: () => void;
  readonly leave: ComponentChildren;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const [isUndone, setUndone] = useState(false);
  const why = words.stopped[end.stopped ?? 'cancelled'];
  return (
    <>
      <EndHeading isUndone={isUndone}>{words.stoppedTitle}</EndHeading>
      {isUndone ? (
        <p role="status">{words.undone(record.fileName)}</p>
      ) : (
        <ErrorState>
          <p>{why}</p>
          <p>{words.stoppedKept(end.kept)}</p>
        </ErrorState>
      )}
      <p class="buttons">
        {!isUndone && end.stopped !== 'unreadable' && (
          <button type="button" class="primary" onClick={onGoOn}>
            {words.goOn}
          </button>
        )}
        {!isUndone && <UndoImport record={record} onUndone={() => setUndone(true)} />}
        {leave}
      </p>
      <RefusedRows reader={reader} count={end.refused} fileName={record.fileName} />
    </>
  );
}

/** Takes the focus again once the import is undone: the button that did it is gone. */
function EndHeading({
  isUndone,
  children,
}: {
  readonly isUndone: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { texts } = useInterface();
  return <StepHeading key={String(isUndone)}>{isUndone ? texts.imports.undoneTitle : children}</StepHeading>;
}
