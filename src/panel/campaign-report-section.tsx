import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { CampaignReport as Report } from '../domain/campaign-report.ts';
import { campaignState } from '../domain/campaign-state.ts';
import type { PostKey } from '../domain/post.ts';
import { dayOf } from '../domain/weekly-window.ts';
import { EmptyState } from '../ui/notice.tsx';
import { CampaignReport } from './campaign-report.tsx';
import { useReviewed } from './campaign-review.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readCampaignReport } from './read-campaign.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The report of one campaign as of the moment it was opened, with the way back. */
export function CampaignReportSection({
  id,
  now,
  onBack,
  onPost,
}: {
  readonly id: string;
  readonly now: number;
  readonly onBack: () => void;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.campaigns;
  const opened = useRef(now).current;
  const result = useLiveQuery(
    useCallback(() => readCampaignReport(id, { platforms, now: opened }), [id, platforms, opened]),
  );
  return (
    <>
      <button type="button" class="quiet" onClick={onBack}>
        ‹ {words.back}
      </button>
      <Loaded result={result}>
        {(report) =>
          report === undefined ? (
            <EmptyState>{words.reportGone}</EmptyState>
          ) : (
            <Opened report={report} now={now} onPost={onPost} />
          )
        }
      </Loaded>
    </>
  );
}

function Opened({
  report,
  now,
  onPost,
}: {
  readonly report: Report;
  readonly now: number;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const heading = useRef<HTMLHeadingElement>(null);
  const review = useReviewed();
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the heading.
  useEffect(() => heading.current?.focus(), []);
  const posts = report.accounts.reduce((sum, { tagged }) => sum + tagged.all, 0);
  const isDue = campaignState(report.campaign, dayOf(now), posts) === 'review due';
  return (
    <>
      <h3 tabIndex={-1} ref={heading} dir="auto">
        {words.reportTitle(report.campaign.name)}
      </h3>
      {isDue && (
        <p class="buttons">
          <button type="button" onClick={() => review(report.campaign)}>
            {words.reviewDone}
          </button>
          <span class="faint">{words.reviewTitle}</span>
        </p>
      )}
      <CampaignReport report={report} onPost={onPost} />
    </>
  );
}
