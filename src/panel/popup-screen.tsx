import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { isRead } from '../domain/platform-facts.ts';
import { formatCount } from '../locales/format-range.ts';
import { EmptyState } from '../ui/notice.tsx';
import { ScoreChip } from '../ui/score-chip.tsx';
import { useToast } from '../ui/toasts.tsx';
import { Usual } from './account-screen.tsx';
import { CommentsWaiting } from './comments-waiting.tsx';
import { useInterface } from './interface-context.tsx';
import { type JudgedPost, verdictOf } from './judged-post.ts';
import { Loaded } from './loaded.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import { openSidePanel } from './open-side-panel.ts';
import { OpenTroubleNotice } from './open-trouble-notice.tsx';
import { type PageGlance, readPageGlance } from './read-tab-page.ts';
import { NoPage, NotReady, useReady } from './readiness.tsx';
import { SelfCheck } from './self-check.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { useOpenTrouble } from './use-open-trouble.ts';
import { useTab } from './use-tab.ts';
import { useTabPage } from './use-tab-page.ts';

/** The toolbar's popup: the page one is on, at a glance. */
export function PopupScreen(): JSX.Element {
  const ready = useReady();
  const place = useTab();
  const { platforms } = useInterface();
  const result = useTabPage(place?.tab, readPageGlance);
  const trouble = useOpenTrouble();
  if (trouble !== null) {
    return (
      <main class="popup">
        <Head />
        <OpenTroubleNotice trouble={trouble} savesHere={false} />
      </main>
    );
  }
  return (
    <main class="popup">
      <Head />
      <StorageNotice />
      {ready ? (
        <Loaded result={result}>
          {(page) =>
            page.row === undefined ? (
              <>
                <NoPage />
                {platforms.filter(isRead).map((facts) => (
                  <ModeSwitch key={facts.id} facts={facts} />
                ))}
              </>
            ) : (
              <Glance page={page} />
            )
          }
        </Loaded>
      ) : (
        <NotReady />
      )}
      {ready && place !== undefined && (
        <>
          <CommentsWaiting window={place.window} />
          <OpenButton window={place.window} />
        </>
      )}
    </main>
  );
}

function Head(): JSX.Element {
  const { texts } = useInterface();
  return (
    <header class="bar">
      <h1>Vigie</h1>
      <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
        {texts.panel.settings}
      </button>
    </header>
  );
}

function Glance({ page }: { readonly page: PageGlance }): JSX.Element {
  const { texts, platforms, settings, language } = useInterface();
  const { panel } = texts;
  const { row, posts, usual, readToday } = page;
  const facts = platforms.find(({ id }) => id === row?.report.platform);
  if (row === undefined || facts === undefined) return <NoPage />;
  const { report } = row;
  const off = (settings.modes[facts.id] ?? 'off') === 'off';
  return (
    <>
      <p class="account-line">
        <span class="faint">{facts.name}</span>{' '}
        {report.account === null ? (
          <span>{panel.noAccount}</span>
        ) : (
          <>
            <bdi class="strong">{report.account.name ?? report.account.handle}</bdi>
            {report.account.followers !== null && (
              <span class="faint figures">
                {' · '}
                {formatCount(report.account.followers, language)} {panel.followers}
              </span>
            )}
          </>
        )}
      </p>
      {off && <p>{panel.platformOff(facts.name)}</p>}
      {report.trouble === null ? (
        <>
          <dl class="glance figures" aria-live="polite">
            <dt>{panel.readHere}</dt>
            <dd>{report.read}</dd>
            <dt>{panel.readToday}</dt>
            <dd>{readToday}</dd>
          </dl>
          {report.read === 0 && <EmptyState>{panel.emptyPage}</EmptyState>}
          {report.read > 0 && <BestAndWorst posts={posts} />}
          {report.verified === false && (
            <section aria-label={panel.selfCheck}>
              <SelfCheck report={report} />
            </section>
          )}
          {usual !== undefined && (
            <section aria-labelledby="usual-title">
              <h2 id="usual-title">{panel.usual}</h2>
              <Usual usual={usual} />
            </section>
          )}
        </>
      ) : (
        <section aria-label={panel.selfCheck}>
          <SelfCheck report={report} />
        </section>
      )}
      <ModeSwitch facts={facts} />
    </>
  );
}

function BestAndWorst({ posts }: { readonly posts: readonly JudgedPost[] }): JSX.Element {
  const { texts } = useInterface();
  const { panel } = texts;
  const judged = posts
    .flatMap((post) => {
      const verdict = verdictOf(post);
      return verdict === undefined ? [] : [{ post, score: verdict.score.place }];
    })
    .sort((a, b) => b.score - a.score);
  const best = judged[0]?.post;
  const worst = judged.length > 1 ? judged.at(-1)?.post : undefined;
  if (best === undefined) return <p class="faint">{panel.noneJudged}</p>;
  return (
    <dl class="extremes">
      <Extreme label={panel.best} judged={best} />
      {worst !== undefined && <Extreme label={panel.worst} judged={worst} />}
    </dl>
  );
}

function Extreme({ label, judged }: { readonly label: string; readonly judged: JudgedPost }): JSX.Element {
  const { texts } = useInterface();
  return (
    <div>
      <dt class="faint">{label}</dt>
      <dd>
        <ScoreChip standing={judged.assessment.standing} texts={texts.badge} />{' '}
        <span class="post-text" dir="auto">
          {judged.post.text ?? texts.panel.noText}
        </span>
      </dd>
    </div>
  );
}

function OpenButton({ window: windowId }: { readonly window: number }): JSX.Element {
  const { texts } = useInterface();
  const toast = useToast();
  const open = () => {
    openSidePanel(windowId).then(
      () => window.close(),
      (error: unknown) => toast({ text: texts.panel.refused(String(error)) }),
    );
  };
  return (
    <button type="button" class="primary wide" onClick={open}>
      {texts.panel.openSidePanel}
    </button>
  );
}
