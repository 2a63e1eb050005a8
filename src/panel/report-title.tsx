import type { JSX } from 'preact';
import type { Account } from '../domain/account.ts';
import { useInterface } from './interface-context.tsx';

/** What a printed page must say by itself: what it is, of whom, of when, and what was known when. */
export function ReportTitle({
  title,
  account,
  lines,
  now,
}: {
  readonly title: string;
  readonly account: Account | undefined;
  readonly lines: readonly string[];
  readonly now: number;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <header class="report-title">
      <h1>
        {title}
        {account !== undefined && (
          <>
            {' · '}
            <bdi>{account.name ?? account.id}</bdi>
          </>
        )}
      </h1>
      {account !== undefined && (
        <p class="faint">
          {platforms.find(({ id }) => id === account.platform)?.name ?? account.platform} ·{' '}
          <bdi>{account.id}</bdi>
        </p>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="faint">{texts.report.asOf(times.format(now))}</p>
    </header>
  );
}
