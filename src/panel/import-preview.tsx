import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorState, Notice } from '../ui/notice.tsx';
import { FirstRows } from './first-rows.tsx';
import { ImportAccount } from './import-account.tsx';
import { firstAsOf, ImportAsOf } from './import-as-of.tsx';
import { ImportFacts } from './import-facts.tsx';
import type { ImportReader } from './import-reader.ts';
import type { ImportPreviewStep, ImportRun } from './import-run.ts';
import { useInterface } from './interface-context.tsx';
import { RefusedText } from './refused-rows.tsx';
import { StepHeading } from './step-heading.tsx';
import { UndoImport } from './undo-import.tsx';

/** What is in a file, what would become of it, and what the person has to say before it is imported. */
export function ImportPreviewScreen({
  file,
  step: { opened, preview, choices, unfinished, isStale },
  reader,
  run,
  onCancel,
}: {
  readonly file: File;
  readonly step: ImportPreviewStep;
  readonly reader: ImportReader;
  readonly run: ImportRun;
  readonly onCancel: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.imports;
  const [asOf, setAsOf] = useState(() => unfinished?.asOf ?? firstAsOf(file, choices.now));
  const goesOn = unfinished !== null;
  const asked = opened.format.asksAccount ?? preview.platformsWithoutAccount[0];
  const isNeeded = opened.format.asksAccount !== null || (preview.posts === 0 && preview.withoutAccount > 0);
  const rows = preview.posts + preview.accounts + preview.traffic;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const refusedMore = preview.refused - preview.firstRefused.length;
  const needsAccount = asked !== undefined && isNeeded && choices.account === null;
  return (
    <>
      <StepHeading>{words.previewTitle}</StepHeading>
      {goesOn && (
        <Notice>
          <p class="strong">{words.unfinishedTitle}</p>
          <p>{words.unfinishedText(when.format(unfinished.startedAt))}</p>
          <UndoImport record={unfinished} onUndone={() => run.beginAnew()} />
        </Notice>
      )}
      <ImportFacts opened={opened} preview={preview} reader={reader} onRemap={() => run.remap()} />
      {opened.notes.map(({ note, where, line }) => (
        <Notice key={`${note} ${where}`}>
          <p>
            {words.notes[note]}
            {where !== null && <bdi> {words.noteWhere(where)}</bdi>}
            {line !== null && ` (${words.noteLine(line)})`}
          </p>
        </Notice>
      ))}
      {asked !== undefined && !goesOn && (
        <ImportAccount
          platform={asked}
          isNeeded={isNeeded}
          chosen={choices.account}
          onChoose={(account) => run.choose({ account })}
        />
      )}
      {!goesOn && <ImportAsOf value={asOf} now={choices.now} onChange={setAsOf} />}
      {opened.recognition.dateOrder !== null && (
        <label class="field">
          {words.dateOrder}
          <select
            value={choices.dateOrder ?? opened.recognition.dateOrder.order}
            onChange={({ currentTarget: { value } }) =>
              run.choose({ dateOrder: value === 'day first' ? 'day first' : 'month first' })
            }
          >
            {(['day first', 'month first'] as const).map((order) => (
              <option key={order} value={order}>
                {words.dateOrders[order]}
              </option>
            ))}
          </select>
          <span class={opened.recognition.dateOrder.sure ? 'hint faint' : 'hint'}>
            {opened.recognition.dateOrder.sure ? words.dateOrderSure : words.dateOrderUnsure}
          </span>
        </label>
      )}
      <FirstRows rows={preview.first} />
      {preview.refused > 0 && (
        <details class="numbers">
          <summary>{words.refusedTitle(preview.refused)}</summary>
          <ul>
            {preview.firstRefused.map((row, place) => (
              <li key={place}>
                <RefusedText row={row} />
              </li>
            ))}
          </ul>
          {refusedMore > 0 && <p class="faint">{words.refusedMore(refusedMore)}</p>}
        </details>
      )}
      {rows === 0 && !needsAccount && !isStale && <ErrorState>{words.nothing}</ErrorState>}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          disabled={rows === 0 || isStale || needsAccount}
          onClick={() => run.keep(asOf)}
        >
          {goesOn ? words.goOn : words.import}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}
