import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Account } from '../domain/account.ts';
import { reviewWindows } from '../domain/review/review-windows.ts';
import type { ReviewKind } from '../domain/review-due.ts';
import { dayOf, startOfDay } from '../domain/weekly-window.ts';
import { EmptyState } from '../ui/notice.tsx';
import { sayDay } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import { useJudging } from './judging.ts';
import { Loaded } from './loaded.tsx';
import { type ReviewDetail, readReview } from './read-report.ts';
import { ReportExport } from './report-export.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportInShort } from './report-in-short.tsx';
import { ReportPosts } from './report-posts.tsx';
import { ReportGoals, ReportSources } from './report-sources.tsx';
import { ReportTitle } from './report-title.tsx';
import { useLiveQuery } from './use-live-query.ts';

/** A week or a month of one account: figures, what changed and how sure, posts, goals, campaigns, sources and gaps. */
export function ReportReview({
  kind,
  account,
  earlier,
  now,
}: {
  readonly kind: ReviewKind;
  readonly account: Account;
  readonly earlier: number;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  const judging = useJudging();
  const { platform, id } = account;
  // By the day, so that nothing is read anew with each minute.
  const today = startOfDay(dayOf(now));
  const result = useLiveQuery(
    useCallback(
      () => readReview({ platform, id }, reviewWindows(kind, today, earlier), judging, Date.now()),
      [platform, id, kind, today, earlier, judging],
    ),
  );
  return (
    <Loaded result={result}>
      {(detail) =>
        detail === undefined ? (
          <EmptyState>{texts.report.noPosts}</EmptyState>
        ) : (
          <Review kind={kind} account={account} detail={detail} now={now} />
        )
      }
    </Loaded>
  );
}

function Review({
  kind,
  account,
  detail,
  now,
}: {
  readonly kind: ReviewKind;
  readonly account: Account;
  readonly detail: ReviewDetail;
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.report;
  const { windows, posts } = detail.review;
  const day = (text: string) => sayDay(text, language);
  return (
    <article>
      <ReportTitle
        title={words.reviews[kind]}
        account={account}
        lines={[
          words.period(day(windows.now.from), day(windows.now.to)),
          words.against(day(windows.before.from), day(windows.before.to)),
        ]}
        now={now}
      />
      <ReportExport account={account} detail={detail} />
      {posts.length === 0 ? <EmptyState>{words.noPosts}</EmptyState> : <ReportInShort detail={detail} />}
      <ReportFigures review={detail.review} account={account} />
      <ReportPosts detail={detail} />
      <ReportGoals detail={detail} now={now} />
      <ReportSources detail={detail} />
    </article>
  );
}
