import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Campaign } from '../domain/campaign.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { CampaignCard } from './campaign-card.tsx';
import { type CampaignDraft, CampaignEditor } from './campaign-editor.tsx';
import { CampaignReportSection } from './campaign-report-section.tsx';
import { CampaignReview } from './campaign-review.tsx';
import { CampaignTagging } from './campaign-tagging.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readCampaigns } from './read-campaign.ts';
import { useLiveQuery } from './use-live-query.ts';

type View = { readonly show: 'list' | 'tagging' } | { readonly show: 'report'; readonly id: string };

/**
 * Campaigns and themes: to be made, changed, deleted and looked back on. The one that is being changed, `draft`, whoever shows this
 * keeps, so that going elsewhere loses nothing.
 */
export function CampaignsSection({
  draft,
  onDraft,
  now,
  onPost,
}: {
  readonly draft: CampaignDraft | null;
  readonly onDraft: (draft: CampaignDraft | null) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  const [view, setView] = useState<View>({ show: 'list' });
  const heading = useRef<HTMLHeadingElement>(null);
  const toList = () => setView({ show: 'list' });
  const isList = draft === null && view.show === 'list';
  const wasList = useRef(isList);
  // What was pressed to come back is gone: whoever goes by keyboard or ear goes on at the heading.
  useEffect(() => {
    if (isList && !wasList.current) heading.current?.focus();
    wasList.current = isList;
  }, [isList]);
  return (
    <section aria-labelledby="campaigns-title" class="campaigns">
      <h2 id="campaigns-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {isList && (
        <CampaignList
          now={now}
          onView={setView}
          onEdit={(campaign) => onDraft({ opened: campaign, campaign })}
          onDeleted={() => heading.current?.focus()}
        />
      )}
      {draft !== null && <CampaignEditor key={draft.campaign.id} draft={draft} onDraft={onDraft} now={now} />}
      {draft === null && view.show === 'report' && (
        <CampaignReportSection id={view.id} now={now} onBack={toList} onPost={onPost} />
      )}
      {draft === null && view.show === 'tagging' && <CampaignTagging now={now} onBack={toList} />}
    </section>
  );
}

const minutes = 10 * 60_000;

function CampaignList({
  now,
  onView,
  onEdit,
  onDeleted,
}: {
  readonly now: number;
  readonly onView: (view: View) => void;
  readonly onEdit: (campaign: Campaign) => void;
  readonly onDeleted: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.campaigns;
  // States change by the day: not every tick of the clock is worth a look through all posts.
  const about = Math.floor(now / minutes) * minutes + minutes;
  const result = useLiveQuery(useCallback(() => readCampaigns(about), [about]));
  const last = useRef(result);
  if (result.state !== 'loading') last.current = result;
  return (
    <>
      <p class="faint">{words.lead}</p>
      <Loaded result={last.current}>
        {({ campaigns }) => (
          <>
            {campaigns.length === 0 && <EmptyState>{words.empty}</EmptyState>}
            {campaigns
              .filter(({ state }) => state === 'review due')
              .map(({ campaign }) => (
                <CampaignReview
                  key={campaign.id}
                  campaign={campaign}
                  onReport={() => onView({ show: 'report', id: campaign.id })}
                />
              ))}
            {campaigns.map((listed) => (
              <CampaignCard
                key={listed.campaign.id}
                listed={listed}
                onReport={() => onView({ show: 'report', id: listed.campaign.id })}
                onChange={() => onEdit(listed.campaign)}
                onDeleted={onDeleted}
              />
            ))}
            <p class="buttons">
              <button
                type="button"
                class={campaigns.length === 0 ? 'primary' : ''}
                onClick={() => onEdit(newCampaign())}
              >
                {words.make}
              </button>
              {campaigns.length > 0 && (
                <button type="button" onClick={() => onView({ show: 'tagging' })}>
                  {words.tagging}
                </button>
              )}
            </p>
          </>
        )}
      </Loaded>
    </>
  );
}

function newCampaign(): Campaign {
  return { id: crypto.randomUUID(), name: '', from: null, to: null, rules: [], reviewedAt: null };
}
