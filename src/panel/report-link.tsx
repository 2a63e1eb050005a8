import type { JSX } from 'preact';
import type { AccountKey } from '../domain/account.ts';
import { useInterface } from './interface-context.tsx';
import { type ReportKind, reportAddress } from './report-choice.ts';

/** Leads to the full-page report, in a tab of its own. */
export function ReportLink({
  kind,
  account,
}: {
  readonly kind: ReportKind;
  /** Null: the first of the person's own. */
  readonly account: AccountKey | null;
}): JSX.Element {
  const { texts } = useInterface();
  return (
    <a href={reportAddress({ kind, account, earlier: 0 })} target="_blank" rel="noopener">
      {texts.report.open} ↗
    </a>
  );
}
