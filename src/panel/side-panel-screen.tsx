import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { countWaiting } from '../database/queries/comments.ts';
import type { AccountKey } from '../domain/account.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AccountSection } from './account-section.tsx';
import type { CampaignDraft } from './campaign-editor.tsx';
import { CampaignsSection } from './campaigns-section.tsx';
import { DropFile } from './drop-file.tsx';
import { ExportMenu } from './export-menu.tsx';
import type { GoalDraft } from './goal-draft.ts';
import { GoalsSection } from './goals-section.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { OpenTroubleNotice } from './open-trouble-notice.tsx';
import { PageScreen } from './page-screen.tsx';
import { PostSection } from './post-section.tsx';
import { readTabPage, type TabPage } from './read-tab-page.ts';
import { NoPage, NotReady, useReady } from './readiness.tsx';
import { firstRepliesView, RepliesSection, type RepliesView } from './replies-section.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useAsk } from './use-ask.ts';
import { type QueryResult, useLiveQuery } from './use-live-query.ts';
import { useNow } from './use-now.ts';
import { useOpenTrouble } from './use-open-trouble.ts';
import { useTab } from './use-tab.ts';
import { useTabPage } from './use-tab-page.ts';
import { useWantedReplies } from './wanted-section.ts';

/** The side panel: follows the tab. */
export function SidePanelScreen(): JSX.Element {
  const { texts } = useInterface();
  const ready = useReady();
  const tab = useTab()?.tab;
  const result = useTabPage(tab, readTabPage);
  const trouble = useOpenTrouble();
  return (
    <DropFile frame="side-panel">
      <main class="side-panel">
        <header class="bar">
          <h1>Vigie</h1>
          {result.state === 'ready' && <Where page={result.value} />}
          <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
            {texts.panel.settings}
          </button>
        </header>
        <StorageNotice />
        {!ready && <NotReady />}
        {trouble !== null ? (
          <OpenTroubleNotice trouble={trouble} />
        ) : (
          tab !== undefined && <Sections tab={tab} result={result} />
        )}
      </main>
    </DropFile>
  );
}

function Where({ page: { row } }: { readonly page: TabPage }): JSX.Element | null {
  if (row === undefined) return null;
  const { host, pathname } = new URL(row.report.url);
  return (
    <span class="where faint" title={row.report.url}>
      <span class={`dot ${row.report.trouble === null ? 'dot-well' : 'dot-trouble'}`} aria-hidden="true" />
      <bdi>
        {host.replace(/^www\./, '')}
        {pathname === '/' ? '' : pathname}
      </bdi>
    </span>
  );
}

type Section = 'page' | 'post' | 'account' | 'replies' | 'goals';

/** What belongs to all accounts, not to the tab's page. */
type OverAll = 'replies' | 'goals';

/** What of a tab's page is shown. */
interface Place {
  readonly section: Exclude<Section, OverAll>;
  readonly post: PostKey | null;
  /** Null: that of the page. */
  readonly account: AccountKey | null;
}

const firstPlace: Place = { section: 'page', post: null, account: null };

/**
 * The sections over the tab. What of the page is shown belongs to the tab; replies and goals belong to all accounts, so they
 * stay as they are when the person goes to another tab.
 */
function Sections({
  tab,
  result,
}: {
  readonly tab: number;
  readonly result: QueryResult<TabPage>;
}): JSX.Element {
  const { texts } = useInterface();
  const { panel, replies, goals } = texts;
  const ask = useAsk();
  const now = useNow();
  const [overAll, showOverAll] = useState<OverAll | null>(null);
  const [goalDraft, setGoalDraft] = useState<GoalDraft | null>(null);
  const [campaignDraft, setCampaignDraft] = useState<CampaignDraft | null>(null);
  const [repliesView, setRepliesView] = useState<RepliesView>(firstRepliesView);
  const [places, setPlaces] = useState<Readonly<Record<number, Place>>>({});
  const place = places[tab] ?? firstPlace;
  const go = useCallback(
    (change: Partial<Place>) =>
      setPlaces((before) => ({ ...before, [tab]: { ...(before[tab] ?? firstPlace), ...change } })),
    [tab],
  );
  const waiting = useLiveQuery(countWaiting);
  const page = result.state === 'ready' ? result.value : undefined;
  const account = place.account ?? (page === undefined ? null : accountOf(page));
  const section: Section = overAll ?? place.section;
  const show = (chosen: Section) => {
    const isOverAll = chosen === 'replies' || chosen === 'goals';
    showOverAll(isOverAll ? chosen : null);
    if (!isOverAll) go({ section: chosen });
  };

  useWantedReplies(() => {
    setRepliesView((before) => ({ ...before, opened: null }));
    showOverAll('replies');
  });
  useWantedPost(tab, page, (post, isAskedNow) => {
    go({ post, section: 'post' });
    if (isAskedNow) showOverAll(null);
  });

  const choose = (key: PostKey | null) => {
    showOverAll(null);
    go({ post: key, section: key === null ? 'page' : 'post' });
    scrollTo(0, 0);
    if (key === null) document.getElementById('tab-page')?.focus();
    if (page?.row !== undefined) void ask('focusPost', { tab, post: key });
  };

  const openPost = (post: PostKey) => {
    go({ post, section: 'post' });
    showOverAll(null);
    scrollTo(0, 0);
  };

  return (
    <>
      <ExportMenu tab={tab} account={account} />
      <Tabs
        label={panel.sections}
        tabs={[
          { id: 'page', label: panel.thisPage },
          { id: 'post', label: panel.post },
          { id: 'account', label: panel.account },
          { id: 'replies', label: replies.tab(waiting.state === 'ready' ? waiting.value : 0) },
          { id: 'goals', label: goals.tab },
        ]}
        chosen={section}
        onChoose={show}
      >
        {section === 'replies' ? (
          <RepliesSection view={repliesView} tab={tab} onView={setRepliesView} onPost={openPost} />
        ) : section === 'goals' ? (
          <>
            <GoalsSection draft={goalDraft} onDraft={setGoalDraft} now={now} />
            <CampaignsSection draft={campaignDraft} onDraft={setCampaignDraft} now={now} onPost={openPost} />
          </>
        ) : (
          <Loaded result={result}>
            {({ row, posts }) => (
              <>
                {section === 'page' &&
                  (row === undefined ? (
                    <NoPage />
                  ) : (
                    <PageScreen report={row.report} posts={posts} now={now} onChoose={choose} />
                  ))}
                {section === 'post' &&
                  (place.post === null ? (
                    <EmptyState>{panel.emptyPost}</EmptyState>
                  ) : (
                    <PostSection
                      post={place.post}
                      tab={tab}
                      now={now}
                      onBack={() => choose(null)}
                      onPost={choose}
                      onAccount={(key) => go({ account: key, section: 'account' })}
                    />
                  ))}
                {section === 'account' &&
                  (account === null ? (
                    <EmptyState>{panel.emptyAccount}</EmptyState>
                  ) : (
                    <AccountSection account={account} now={now} onChoose={choose} />
                  ))}
              </>
            )}
          </Loaded>
        )}
      </Tabs>
    </>
  );
}

/**
 * Calls back when a badge on the tab's page asks for a post (`isAskedNow`), and once for the one that was asked for before the
 * panel came to this tab. That one takes nobody away from the replies: people go to a tab in order to answer.
 */
function useWantedPost(
  tab: number,
  page: TabPage | undefined,
  onWanted: (post: PostKey, isAskedNow: boolean) => void,
): void {
  const callback = useRef(onWanted);
  callback.current = onWanted;
  const met = useRef(new Map<number, string>());
  const focus = page?.row?.tab === tab ? page.row.focus : null;
  const wanted = focus === null ? '' : `${focus.platform} ${focus.id}`;
  const known = page !== undefined;
  useEffect(() => {
    if (!known || met.current.get(tab) === wanted) return;
    const isAskedNow = met.current.has(tab);
    met.current.set(tab, wanted);
    if (wanted === '') return;
    const [platform = '', ...id] = wanted.split(' ');
    callback.current({ platform, id: id.join(' ') }, isAskedNow);
  }, [tab, wanted, known]);
}

function accountOf({ row, posts }: TabPage): AccountKey | null {
  if (row === undefined) return null;
  const { platform, account } = row.report;
  if (account !== null) return { platform, id: account.handle };
  // A single post's page names no account of its own, but its post does.
  const authors = new Set(posts.map(({ post }) => post.author));
  const [author] = authors;
  return authors.size === 1 && author !== null && author !== undefined ? { platform, id: author } : null;
}
