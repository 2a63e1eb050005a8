import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Account } from '../domain/account.ts';
import { EmptyState } from '../ui/notice.tsx';
import { loadPictures } from '../ui/plot-picture.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { OpenTroubleNotice } from './open-trouble-notice.tsx';
import { readAccounts } from './read-accounts.ts';
import { ReportAccount } from './report-account.tsx';
import { ReportCampaigns } from './report-campaigns.tsx';
import { type ReportChoice, useReportChoice } from './report-choice.ts';
import { ReportControls } from './report-controls.tsx';
import { ReportReview } from './report-review.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useLiveQuery } from './use-live-query.ts';
import { useNow } from './use-now.ts';
import { useOpenTrouble } from './use-open-trouble.ts';
import '../ui/report.css';

/** The full-page report: a week, a month, an account, campaigns or tags; made to be printed. */
export function ReportScreen(): JSX.Element {
  const { texts } = useInterface();
  const [choice, choose] = useReportChoice();
  const { platform, id } = choice.account ?? {};
  const result = useLiveQuery(
    useCallback(
      () => readAccounts(platform === undefined || id === undefined ? null : { platform, id }),
      [platform, id],
    ),
  );
  // While the choice is looked up again what it is made with stays, and the focus in it.
  const last = useRef(result);
  if (result.state !== 'loading') last.current = result;
  useEffect(() => {
    document.title = `Vigie – ${texts.report.title}`;
  }, [texts]);
  useOpenInPrint();
  const trouble = useOpenTrouble();
  if (trouble !== null) {
    return (
      <main class="report">
        <OpenTroubleNotice trouble={trouble} />
      </main>
    );
  }
  return (
    <main class="report">
      <StorageNotice />
      <Loaded result={last.current}>
        {(accounts) => {
          const account = chosenOf(accounts, choice);
          return (
            <>
              <ReportControls accounts={accounts} account={account} choice={choice} onChoose={choose} />
              {account === undefined ? (
                <EmptyState>{texts.report.noAccount}</EmptyState>
              ) : (
                <Chosen
                  key={`${choice.kind} ${account.platform} ${account.id}`}
                  account={account}
                  choice={choice}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </main>
  );
}

/** On paper nothing can be opened: what stands behind a figure is open while it is printed, its pictures drawn. */
function useOpenInPrint(): void {
  useEffect(() => {
    void loadPictures();
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.report details.kpi:not([open])')];
      for (const each of opened) each.open = true;
    };
    const close = () => {
      for (const each of opened) each.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

function Chosen({
  account,
  choice: { kind, earlier },
}: {
  readonly account: Account;
  readonly choice: ReportChoice;
}): JSX.Element {
  const now = useNow();
  switch (kind) {
    case 'week':
      return <ReportReview kind="weekly" account={account} earlier={earlier} now={now} />;
    case 'month':
      return <ReportReview kind="monthly" account={account} earlier={earlier} now={now} />;
    case 'account':
      return <ReportAccount account={account} now={now} />;
    case 'campaigns':
    case 'tags':
      return <ReportCampaigns part={kind} account={account} now={now} />;
  }
}

function chosenOf(accounts: readonly Account[], { account }: ReportChoice): Account | undefined {
  return (
    accounts.find(({ platform, id }) => platform === account?.platform && id === account.id) ?? accounts[0]
  );
}
