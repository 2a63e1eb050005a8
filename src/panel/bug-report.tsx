import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ErrorLog } from '../domain/error-log.ts';
import { readErrorLog, watchErrorLog } from '../messaging/error-log.ts';
import { Notice } from '../ui/notice.tsx';
import { useToast } from '../ui/toasts.tsx';
import { bugReportText } from './bug-report-text.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** What helps whoever mends Vigie, to be read through and copied. */
export function BugReport(): JSX.Element {
  const { texts, language, settings } = useInterface();
  const { options } = texts;
  const ask = useAsk();
  const toast = useToast();
  const log = useErrorLog();
  const text =
    typeof log !== 'object'
      ? ''
      : bugReportText({
          log,
          version: browser.runtime.getManifest().version,
          browser: navigator.userAgent,
          language,
          browserLanguage: browser.i18n.getUILanguage(),
          modes: settings.modes,
        });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      toast({ text: options.bugCopied });
    } catch {
      toast({ text: options.bugCopyFailed });
    }
  };
  const clear = async () => {
    if ((await ask('clearErrorLog', {})) === null) toast({ text: options.bugCleared });
  };
  return (
    <section aria-labelledby="bug-title">
      <h2 id="bug-title">{options.bugTitle}</h2>
      <p id="bug-lead">{options.bugLead}</p>
      {log === 'failed' && <Notice>{options.bugFailed}</Notice>}
      <label class="field">
        {options.bugText}
        <textarea
          class="figures"
          readOnly
          rows={10}
          lang="en"
          spellcheck={false}
          aria-describedby="bug-lead"
          value={text}
        />
      </label>
      <p class="buttons">
        <button type="button" disabled={text === ''} onClick={() => void copy()}>
          {options.bugCopy}
        </button>
        <button type="button" disabled={text === ''} onClick={() => void clear()}>
          {options.bugClear}
        </button>
      </p>
    </section>
  );
}

/** Undefined until it is read. */
function useErrorLog(): ErrorLog | 'failed' | undefined {
  const [log, setLog] = useState<ErrorLog | 'failed'>();
  useEffect(() => {
    const ending = new AbortController();
    watchErrorLog(setLog, ending.signal);
    readErrorLog().then(setLog, () => setLog('failed'));
    return () => ending.abort();
  }, []);
  return log;
}
