import { type LoggedCheck, withChecks } from '../domain/error-log.ts';
import type { PageReport } from '../domain/page-report.ts';
import { readSettings } from '../messaging/settings.ts';
import { noteError, updateErrorLog } from './note-error.ts';

/** What was noted waits so long for more, in milliseconds: a page that is scrolled reports several times a second. */
const delay = 5000;

const waiting = new Map<string, LoggedCheck>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes what the self-check of a page found, for a bug report. A worker that is stopped meanwhile loses the last seconds. */
export function noteCheck(report: PageReport, now: number): void {
  const check = checkOf(report, now);
  waiting.set(`${check.platform} ${check.view}`, check);
  timer ??= setTimeout(() => void keepChecks().catch(noteError), delay);
}

/** Keeps what waits now. */
export async function keepChecks(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  const fresh = [...waiting.values()];
  waiting.clear();
  // Everything may have been deleted meanwhile.
  if (fresh.length === 0 || (await readSettings()).consentedAt === null) return;
  await updateErrorLog((log) => withChecks(log, fresh));
}

/** Field by field: what a report gains later is not noted until somebody has thought about it. */
function checkOf(
  { platform, view, language, trouble, seen, read, promoted, withoutId, missing }: PageReport,
  at: number,
): LoggedCheck {
  return {
    platform,
    view: view !== null && viewName.test(view) ? view : null,
    language: languageTag.test(language) ? language : null,
    trouble,
    seen,
    read,
    promoted,
    withoutId,
    missing,
    at,
  };
}

/** As readers name their views. */
const viewName = /^[A-Za-z]{1,20}(?:[ -][A-Za-z]{1,20}){0,4}$/;

/** The tag is the page's own word: only what looks like language and region is taken. */
const languageTag = /^[a-z]{2}(?:-[A-Z]{2})?$/;
