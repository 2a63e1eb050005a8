import type { ErrorLog, LoggedCheck, LoggedError } from '../domain/error-log.ts';
import type { Settings } from '../domain/settings.ts';

/** What a bug report is made of. */
export interface BugReportMaterial {
  readonly log: ErrorLog;
  readonly version: string;
  /** The browser's own name of itself. */
  readonly browser: string;
  readonly language: string;
  readonly browserLanguage: string;
  readonly modes: Settings['modes'];
}

/** The log as plain text, in English whatever the interface speaks, moments in universal time. */
export function bugReportText({
  log,
  version,
  browser,
  language,
  browserLanguage,
  modes,
}: BugReportMaterial): string {
  const choices = Object.entries(modes).map(([platform, mode]) => `${platform} ${mode}`);
  return [
    `Vigie ${version}`,
    `Browser: ${browser}`,
    `Languages: interface ${language}, browser ${browserLanguage}`,
    `Modes: ${choices.join(', ') || 'none chosen'}`,
    '',
    'Self-checks (the last of each view):',
    ...orNone(log.checks.map(checkLine)),
    '',
    'Errors (newest first):',
    ...orNone(log.errors.flatMap(errorLines)),
  ].join('\n');
}

function checkLine({ at, platform, view, language, trouble, ...counts }: LoggedCheck): string {
  const { seen, read, promoted, withoutId } = counts;
  const missing = Object.entries(counts.missing).flatMap(([metric, posts]) =>
    posts > 0 ? `${metric} ${posts}` : [],
  );
  return [
    `${moment(at)} ${platform}, ${view ?? 'unknown view'} (${language ?? 'unknown language'}): seen ${seen}, read ${read}`,
    `promoted ${promoted}`,
    `without id ${withoutId}`,
    `missing ${missing.join(' ') || 'nothing'}`,
    `trouble: ${trouble ?? 'none'}`,
  ].join(', ');
}

function errorLines({
  lastAt,
  firstAt,
  count,
  from,
  version,
  name,
  message,
  places,
}: LoggedError): readonly string[] {
  const often = count === 1 ? '' : `, ${count} times since ${moment(firstAt)}`;
  return [
    `${moment(lastAt)} ${from} ${version}${often}: ${name}: ${message}`,
    ...places.map((place) => `    at ${place}`),
  ];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['none'] : lines;
}

/** To the minute. */
function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}
