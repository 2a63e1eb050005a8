import type { JSX } from 'preact';
import type { Account } from '../domain/account.ts';
import { AccountChoice } from './account-choice.tsx';
import { useInterface } from './interface-context.tsx';
import { mostEarlier, type ReportChoice, reportKinds } from './report-choice.ts';

/** What is reported, of which account, for which period; not printed. */
export function ReportControls({
  accounts,
  account,
  choice,
  onChoose,
}: {
  readonly accounts: readonly Account[];
  readonly account: Account | undefined;
  readonly choice: ReportChoice;
  readonly onChoose: (change: Partial<ReportChoice>) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.report;
  const isPeriod = choice.kind === 'week' || choice.kind === 'month';
  const hasPeriods = account !== undefined && isPeriod;
  return (
    <header class="report-controls">
      <nav aria-label={words.choose}>
        {reportKinds.map((kind) => (
          <a
            key={kind}
            href={`#${kind}`}
            aria-current={kind === choice.kind ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose({ kind, earlier: 0 });
            }}
          >
            {words.kinds[kind]}
          </a>
        ))}
      </nav>
      {account !== undefined && choice.kind !== 'campaigns' && (
        <AccountChoice
          accounts={accounts}
          chosen={account}
          onChoose={(chosen) => onChoose({ account: chosen, earlier: 0 })}
        />
      )}
      <p class="buttons">
        {hasPeriods && (
          <>
            <button
              type="button"
              disabled={choice.earlier >= mostEarlier}
              onClick={() => onChoose({ earlier: choice.earlier + 1 })}
            >
              {words.earlier}
            </button>
            <button
              type="button"
              disabled={choice.earlier === 0}
              onClick={() => onChoose({ earlier: choice.earlier - 1 })}
            >
              {words.later}
            </button>
          </>
        )}
        <button type="button" class="primary" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </header>
  );
}
