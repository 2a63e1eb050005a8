import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Account, AccountKey } from '../domain/account.ts';
import type { Campaign } from '../domain/campaign.ts';
import { measuredPosts } from '../domain/campaign-figures.ts';
import { type CampaignMeasure, campaignMeasures } from '../domain/campaign-measures.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { type TaggedPost, taggingReport } from '../domain/tagging-report.ts';
import { EmptyState } from '../ui/notice.tsx';
import { AccountChoice } from './account-choice.tsx';
import { sayMeasure } from './campaign-figure-words.ts';
import { CampaignTagLines } from './campaign-tag-lines.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readAccounts } from './read-accounts.ts';
import { readTaggedPosts } from './read-campaign.ts';
import { useLiveQuery } from './use-live-query.ts';

const periods = [90, 180, 365] as const;

/** How one account's posts did by tag: the account, the figure and the days are chosen. */
export function CampaignTagging({
  now,
  onBack,
}: {
  readonly now: number;
  readonly onBack: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(now).current;
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the heading.
  useEffect(() => heading.current?.focus(), []);
  const result = useLiveQuery(useCallback(() => readAccounts(null), []));
  return (
    <>
      <button type="button" class="quiet" onClick={onBack}>
        ‹ {words.back}
      </button>
      <h3 tabIndex={-1} ref={heading}>
        {words.taggingTitle}
      </h3>
      <p class="hint faint">{words.taggingLead}</p>
      <Loaded result={result}>
        {(accounts) =>
          accounts.length === 0 ? (
            <EmptyState>{words.taggingNoAccount}</EmptyState>
          ) : (
            <OfAccount accounts={accounts} now={opened} />
          )
        }
      </Loaded>
    </>
  );
}

/** The tags of one of these accounts: the account, where there are several, the figure and the days are chosen. */
export function OfAccount({
  accounts,
  now,
}: {
  readonly accounts: readonly Account[];
  readonly now: number;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.campaigns;
  const [chosen, choose] = useState<AccountKey>();
  const [days, setDays] = useState<number>(180);
  const account =
    accounts.find((each) => each.platform === chosen?.platform && each.id === chosen.id) ?? accounts[0];
  const { platform = '', id = '' } = account ?? {};
  const result = useLiveQuery(
    useCallback(() => readTaggedPosts({ platform, id }, days, now), [platform, id, days, now]),
  );
  const facts = platforms.find((each) => each.id === platform);
  return (
    <>
      <div class="campaign-row">
        {account !== undefined && accounts.length > 1 && (
          <AccountChoice accounts={accounts} chosen={account} onChoose={choose} />
        )}
        <label class="field">
          {words.taggingDays}
          <select value={days} onChange={({ currentTarget }) => setDays(Number(currentTarget.value))}>
            {periods.map((each) => (
              <option key={each} value={each}>
                {words.taggingDaysOf(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Loaded result={result}>
        {(found) =>
          found === undefined || facts === undefined || found.posts.length === 0 ? (
            <EmptyState>{words.taggingNoPosts}</EmptyState>
          ) : (
            <>
              {found.isCut && <p class="hint faint">{words.cut}</p>}
              <ByMeasure posts={found.posts} campaigns={found.campaigns} facts={facts} now={now} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function ByMeasure({
  posts,
  campaigns,
  facts,
  now,
}: {
  readonly posts: readonly TaggedPost[];
  readonly campaigns: readonly Campaign[];
  readonly facts: PlatformFacts;
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const [wanted, want] = useState<string>();
  const { settlesAfterHours, definitionChanges } = facts;
  const at = { settlesAfterHours, definitionChanges, now };
  const told = campaignMeasures
    .map((measure) => ({ measure, n: measuredPosts(posts, measure, at).posts.length }))
    .filter(({ n }) => n > 0);
  const measure: CampaignMeasure | undefined = (
    told.find((each) => each.measure.id === wanted) ?? told.toSorted((one, other) => other.n - one.n)[0]
  )?.measure;
  if (measure === undefined) return <EmptyState>{words.noFigures}</EmptyState>;
  return (
    <>
      <label class="field">
        {words.taggingMeasure}
        <select value={measure.id} onChange={({ currentTarget }) => want(currentTarget.value)}>
          {told.map((each) => (
            <option key={each.measure.id} value={each.measure.id}>
              {sayMeasure(each.measure, facts, texts, language)}
            </option>
          ))}
        </select>
      </label>
      <CampaignTagLines report={taggingReport(posts, campaigns, measure, at)} measure={measure} />
    </>
  );
}
