import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isRead } from '../domain/platform-facts.ts';
import { BenchmarkSettings } from './benchmark-choice.tsx';
import { BugReport } from './bug-report.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { DropFile } from './drop-file.tsx';
import { ExportProgress } from './export-menu.tsx';
import { ImportBackup } from './import-backup.tsx';
import { ImportsSection } from './imports-section.tsx';
import { useInterface } from './interface-context.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { MyAccounts } from './my-accounts.tsx';
import { OpenTroubleNotice } from './open-trouble-notice.tsx';
import { NotReady } from './readiness.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { RetentionChoice } from './retention-choice.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useAsk } from './use-ask.ts';
import { useExport } from './use-export.ts';
import { useOpenTrouble } from './use-open-trouble.ts';
import { VoiceSection } from './voice-section.tsx';
import { WindowSettings } from './window-choice.tsx';
import { WithdrawButton } from './withdraw-button.tsx';
import { WriterSection } from './writer-section.tsx';

/** The settings. */
export function OptionsScreen(): JSX.Element {
  const { texts, settings, platforms } = useInterface();
  const { options } = texts;
  const ask = useAsk();
  const trouble = useOpenTrouble();
  useEffect(() => {
    document.title = `Vigie – ${options.title}`;
  }, [options]);
  return (
    <DropFile frame="wide-page">
      <main class="wide-page">
        <h1>{options.title}</h1>
        <StorageNotice />
        {trouble !== null && <OpenTroubleNotice trouble={trouble} />}
        <section aria-labelledby="modes-title">
          <h2 id="modes-title">{options.modesTitle}</h2>
          {settings.consentedAt === null && <NotReady />}
          {platforms.filter(isRead).map((facts) => (
            <ModeChoice
              key={facts.id}
              facts={facts}
              chosen={settings.modes[facts.id] ?? 'off'}
              onChoose={(mode) => void ask('changeSettings', { modes: { [facts.id]: mode } })}
            />
          ))}
          {settings.consentedAt !== null && <WithdrawButton />}
        </section>
        <section aria-labelledby="language-title">
          <h2 id="language-title">{options.languageTitle}</h2>
          <LanguageChoice />
        </section>
        {trouble === null && (
          <>
            <MyAccounts />
            <VoiceSection />
            <WriterSection />
            <ImportsSection />
          </>
        )}
        <WindowSettings />
        <BenchmarkSettings />
        <ReminderChoice />
        <RetentionChoice />
        {trouble === null && (
          <>
            <ExportEverything />
            <ImportBackup />
          </>
        )}
        <DeleteEverything />
        <BugReport />
        <Licences />
      </main>
    </DropFile>
  );
}

/** Licences of what others wrote and Vigie is built of: the build writes the file. */
function Licences(): JSX.Element {
  const { texts } = useInterface();
  const { options } = texts;
  return (
    <section aria-labelledby="licences-title">
      <h2 id="licences-title">{options.licencesTitle}</h2>
      <p>
        <a href="/licences.txt" hrefLang="en" target="_blank" rel="noreferrer">
          {options.licences}
        </a>
      </p>
    </section>
  );
}

function ExportEverything(): JSX.Element {
  const { texts } = useInterface();
  const { options } = texts;
  const { rows, start } = useExport();
  const scope = { of: 'everything' } as const;
  const busy = rows !== undefined;
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{options.exportTitle}</h2>
      <p>{options.exportLead}</p>
      <p class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={() => start({ what: 'backup' })}>
          {options.backup}
        </button>
        <button type="button" disabled={busy} onClick={() => start({ what: 'posts', scope, format: 'csv' })}>
          {options.postsCsv}
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => start({ what: 'readings', scope, format: 'csv' })}
        >
          {options.readingsCsv}
        </button>
      </p>
      <p class="faint">{options.backupHint}</p>
      {rows !== undefined && <ExportProgress rows={rows} />}
    </section>
  );
}
