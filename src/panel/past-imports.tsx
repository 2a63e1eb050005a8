import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { keptImports } from '../database/queries/imports.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportsTexts } from '../locales/texts.ts';
import { EmptyState } from '../ui/notice.tsx';
import type { FormatWords } from './import-dialogue.ts';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { UndoImport } from './undo-import.tsx';
import { useLiveQuery } from './use-live-query.ts';

const piece = 20;

/** What was imported, newest first, each to be undone. */
export function PastImports({ formats }: { readonly formats: readonly FormatWords[] }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const [limit, setLimit] = useState(piece);
  const result = useLiveQuery(keptImports);
  return (
    <Loaded result={result}>
      {(records) =>
        records.length === 0 ? (
          <EmptyState>{words.pastEmpty}</EmptyState>
        ) : (
          <>
            {[...records]
              .sort((one, other) => other.startedAt - one.startedAt)
              .slice(0, limit)
              .map((record) => (
                <PastImport key={record.id} record={record} formats={formats} />
              ))}
            {records.length > limit && (
              <button type="button" onClick={() => setLimit(limit + piece)}>
                {words.more}
              </button>
            )}
          </>
        )
      }
    </Loaded>
  );
}

function PastImport({
  record,
  formats,
}: {
  readonly record: ImportRecord;
  readonly formats: readonly FormatWords[];
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.imports;
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const heading = useRef<HTMLHeadingElement>(null);
  const state = record.undoneAt !== null ? 'undone' : record.finishedAt === null ? 'unfinished' : 'finished';
  const format = formats.find(({ id }) => id === record.format)?.name[language];
  return (
    <article class="import-card">
      <h4 tabIndex={-1} ref={heading}>
        <bdi>{record.fileName}</bdi>
      </h4>
      <p class="hint faint">
        {format !== undefined && `${format} · `}
        {record.account !== null && (
          <>
            <bdi>{record.account.id}</bdi>
            {' · '}
          </>
        )}
        {words.pastWhen} {moment.format(record.startedAt)} · {words.pastAsOf} {day.format(record.asOf)}
      </p>
      <p>
        <span class="strong">{words.states[state]}</span>
        {' · '}
        {sayCounts(record, words)}
      </p>
      {state !== 'undone' && (
        <p>
          <UndoImport record={record} onUndone={() => heading.current?.focus()} />
        </p>
      )}
    </article>
  );
}

function sayCounts({ counts }: ImportRecord, words: ImportsTexts): string {
  const parts = [
    counts.joined > 0 ? words.countJoined(counts.joined) : '',
    counts.created > 0 ? words.countCreated(counts.created) : '',
    counts.accounts > 0 ? words.countAccounts(counts.accounts) : '',
    counts.traffic > 0 ? words.countTraffic(counts.traffic) : '',
    counts.refused > 0 ? words.countRefused(counts.refused) : '',
  ];
  // Of an import of nothing, that is what is said.
  return parts.filter((part) => part !== '').join(', ') || words.countJoined(0);
}
