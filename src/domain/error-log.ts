import type { MetricName } from './metrics.ts';
import type { PageTrouble } from './page-report.ts';
import type { ReducedError } from './reduce-error.ts';

/** Where something went wrong: a script on a platform's page, one of the extension's own pages, or the background. */
export type ErrorSource = 'page' | 'panel' | 'background';

/** An error as it is kept for a bug report: without any text of people. */
export interface LoggedError extends ReducedError {
  readonly from: ErrorSource;
  /** The extension's version at the last time. */
  readonly version: string;
  /** How often it came, the rate of notes being limited: at least so often. */
  readonly count: number;
  /** First and last time, in milliseconds since 1970. */
  readonly firstAt: number;
  readonly lastAt: number;
}

/** What the self-check of a view found the last time that it was looked at: names of our own, and numbers. */
export interface LoggedCheck {
  readonly platform: string;
  /** The view's name as its reader gives it; null: no reader knew the page. */
  readonly view: string | null;
  /** The page's language such as "pt" or "pt-BR"; null where what the page declares is nothing of the kind. */
  readonly language: string | null;
  readonly trouble: PageTrouble | null;
  readonly seen: number;
  readonly read: number;
  readonly promoted: number;
  readonly withoutId: number;
  readonly missing: Readonly<Partial<Record<MetricName, number>>>;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** What is kept for a bug report; both lists newest first. */
export interface ErrorLog {
  readonly errors: readonly LoggedError[];
  readonly checks: readonly LoggedCheck[];
}

export const emptyLog: ErrorLog = { errors: [], checks: [] };

/** Of each so many are kept; then the oldest go. */
export const mostErrors = 100;
export const mostChecks = 30;

/** The log with one error more; one that is there already, from the same place, is counted. */
export function withError(
  log: ErrorLog,
  error: ReducedError & Pick<LoggedError, 'from' | 'version'>,
  now: number,
): ErrorLog {
  const isSame = (other: LoggedError) =>
    other.from === error.from &&
    other.name === error.name &&
    other.message === error.message &&
    other.places.join() === error.places.join();
  const known = log.errors.find(isSame);
  const counted = {
    ...error,
    count: (known?.count ?? 0) + 1,
    firstAt: known?.firstAt ?? now,
    lastAt: now,
  };
  const errors = [counted, ...log.errors.filter((other) => other !== known)].slice(0, mostErrors);
  return { ...log, errors };
}

/** The log with these self-checks in place of earlier ones of the same views. */
export function withChecks(log: ErrorLog, fresh: readonly LoggedCheck[]): ErrorLog {
  const isReplaced = (old: LoggedCheck) =>
    fresh.some(({ platform, view }) => platform === old.platform && view === old.view);
  const checks = [...fresh, ...log.checks.filter((old) => !isReplaced(old))];
  return { ...log, checks: checks.sort((one, other) => other.at - one.at).slice(0, mostChecks) };
}
