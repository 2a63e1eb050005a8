import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Account } from '../domain/account.ts';
import type { CampaignReport as Report } from '../domain/campaign-report.ts';
import { dayOf, startOfDay } from '../domain/weekly-window.ts';
import { EmptyState } from '../ui/notice.tsx';
import { CampaignReport } from './campaign-report.tsx';
import { OfAccount } from './campaign-tagging.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readCampaignReport, readCampaigns } from './read-campaign.ts';
import { ReportTitle } from './report-title.tsx';
import { useLiveQuery } from './use-live-query.ts';

/** Every campaign before, during and after; or the posts of an account by their tags. */
export function ReportCampaigns({
  part,
  account,
  now,
}: {
  readonly part: 'campaigns' | 'tags';
  readonly account: Account;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  // By the day: reports look through all posts.
  const today = startOfDay(dayOf(now));
  return part === 'tags' ? (
    <article>
      <ReportTitle title={texts.campaigns.taggingTitle} account={account} lines={[]} now={now} />
      <p class="faint">{texts.campaigns.taggingLead}</p>
      <OfAccount accounts={[account]} now={now} />
    </article>
  ) : (
    <Campaigns now={now} today={today} />
  );
}

function Campaigns({ now, today }: { readonly now: number; readonly today: number }): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.report;
  const result = useLiveQuery(
    useCallback(async () => {
      const at = Math.max(today, Date.now());
      const { campaigns } = await readCampaigns(at);
      const reports = await Promise.all(
        campaigns.map(({ campaign }) => readCampaignReport(campaign.id, { platforms, now: at })),
      );
      return reports.filter((report): report is Report => report !== undefined);
    }, [platforms, today]),
  );
  return (
    <article>
      <ReportTitle title={words.title} account={undefined} lines={[]} now={now} />
      <h2>{words.kinds.campaigns}</h2>
      <p>{words.campaignsLead}</p>
      <Loaded result={result}>
        {(reports) =>
          reports.length === 0 ? (
            <EmptyState>{words.noCampaignsAtAll}</EmptyState>
          ) : (
            <div>
              {reports.map((report) => (
                <section key={report.campaign.id}>
                  <h3 dir="auto">{report.campaign.name}</h3>
                  <CampaignReport report={report} />
                </section>
              ))}
            </div>
          )
        }
      </Loaded>
    </article>
  );
}
