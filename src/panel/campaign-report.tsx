import type { JSX } from 'preact';
import { campaignPeriodNames } from '../domain/campaign-periods.ts';
import type { CampaignReport as Report } from '../domain/campaign-report.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { CampaignAccountReport } from './campaign-account-report.tsx';
import { sayDay, sayDays } from './campaign-saying.ts';
import { CampaignTrafficReport } from './campaign-traffic-report.tsx';
import { useInterface } from './interface-context.tsx';

/** How a campaign went, account by account, with the visits that it brought. Headings within begin at the fourth level. */
export function CampaignReport({
  report: { campaign, periods, accounts, traffic },
  onPost,
}: {
  readonly report: Report;
  /** Not there: posts are named, not opened. */
  readonly onPost?: ((post: PostKey) => void) | undefined;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const isTheme = campaign.from === null;
  return (
    <div class="campaign-report">
      <p class="faint figures">{sayDays(campaign, words, language)}</p>
      {isTheme && <p class="hint faint">{words.ofTheme}</p>}
      {!isTheme && periods === undefined && <EmptyState>{words.notBegun}</EmptyState>}
      {periods !== undefined && (
        <ul class="campaign-counts hint faint figures">
          {campaignPeriodNames.map((name) => {
            const days = periods[name];
            return (
              <li key={name}>
                {days === null
                  ? words.noAfter
                  : words.periodDays(
                      words.periods[name],
                      sayDay(days.from, language),
                      sayDay(days.to, language),
                    )}
              </li>
            );
          })}
          {periods.isRunning && <li>{words.running}</li>}
          {periods.daysToCome > 0 && <li>{words.afterToCome(periods.daysToCome)}</li>}
        </ul>
      )}
      {accounts.length === 0 && (isTheme || periods !== undefined) && (
        <EmptyState>{words.noPosts}</EmptyState>
      )}
      {accounts.map((account) => (
        <CampaignAccountReport
          key={`${account.account.platform} ${account.account.id}`}
          report={account}
          onPost={onPost}
        />
      ))}
      <CampaignTrafficReport traffic={traffic} hasRule={campaign.rules.some(({ by }) => by === 'utm')} />
    </div>
  );
}
