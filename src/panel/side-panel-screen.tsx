import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AccountKey } from '../domain/account.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AccountSection } from './account-section.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { PageScreen } from './page-screen.tsx';
import { PostSection } from './post-section.tsx';
import type { TabPage } from './read-tab-page.ts';
import { NoPage, NotReady, useReady } from './readiness.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useAsk } from './use-ask.ts';
import { useNow } from './use-now.ts';
import { useTab } from './use-tab.ts';
import { useTabPage } from './use-tab-page.ts';

/** The side panel: follows the tab. */
export function SidePanelScreen(): JSX.Element {
  const { texts } = useInterface();
  const ready = useReady();
  const tab = useTab()?.tab;
  const result = useTabPage(tab);
  return (
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
      {tab !== undefined && (
        <Loaded result={result}>{(page) => <Sections key={tab} tab={tab} page={page} />}</Loaded>
      )}
    </main>
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

type Section = 'page' | 'post' | 'account';

function Sections({ tab, page }: { readonly tab: number; readonly page: TabPage }): JSX.Element {
  const { texts } = useInterface();
  const { panel } = texts;
  const ask = useAsk();
  const now = useNow();
  const focus = page.row?.focus ?? null;
  const [section, show] = useState<Section>(focus === null ? 'page' : 'post');
  const [post, setPost] = useState<PostKey | null>(focus);
  const [chosenAccount, setAccount] = useState<AccountKey | null>(null);
  const account = chosenAccount ?? accountOf(page);

  // A badge on the page asked for a post.
  const wanted = focus === null ? undefined : `${focus.platform} ${focus.id}`;
  useEffect(() => {
    if (wanted === undefined) return;
    const [platform = '', ...id] = wanted.split(' ');
    setPost({ platform, id: id.join(' ') });
    show('post');
  }, [wanted]);

  const choose = (key: PostKey | null) => {
    setPost(key);
    show(key === null ? 'page' : 'post');
    scrollTo(0, 0);
    if (key === null) document.getElementById('tab-page')?.focus();
    if (page.row !== undefined) void ask('focusPost', { tab, post: key });
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
        ]}
        chosen={section}
        onChoose={show}
      >
        {section === 'page' &&
          (page.row === undefined ? (
            <NoPage />
          ) : (
            <PageScreen report={page.row.report} posts={page.posts} now={now} onChoose={choose} />
          ))}
        {section === 'post' &&
          (post === null ? (
            <EmptyState>{panel.emptyPost}</EmptyState>
          ) : (
            <PostSection
              post={post}
              now={now}
              onBack={() => choose(null)}
              onPost={choose}
              onAccount={(key) => {
                setAccount(key);
                show('account');
              }}
            />
          ))}
        {section === 'account' &&
          (account === null ? (
            <EmptyState>{panel.emptyAccount}</EmptyState>
          ) : (
            <AccountSection account={account} now={now} onChoose={choose} />
          ))}
      </Tabs>
    </>
  );
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
