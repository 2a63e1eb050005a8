import type { JSX } from 'preact';
import { metricNames } from '../domain/metrics.ts';
import { dayOf } from '../domain/weekly-window.ts';
import { GoalCard } from './goal-card.tsx';
import { sayDay } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import { verdictOf } from './judged-post.ts';
import { metricWord } from './metric-words.ts';
import type { ReviewDetail } from './read-report.ts';

/** The goals that run in the period, and the campaigns that have a day in it. */
export function ReportGoals({
  detail: { goals, campaigns },
  now,
}: {
  readonly detail: ReviewDetail;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.report;
  return (
    <>
      <section aria-labelledby="goals-title">
        <h2 id="goals-title">{words.goals}</h2>
        {goals.length === 0 && <p class="faint">{words.noGoals}</p>}
        {goals.map((detail) => (
          <GoalCard key={detail.goal.id} detail={detail} now={now} />
        ))}
      </section>
      <section aria-labelledby="campaigns-title">
        <h2 id="campaigns-title">{words.campaigns}</h2>
        {campaigns.length === 0 && <p class="faint">{words.noCampaigns}</p>}
        <ul>
          {campaigns.map(({ campaign, posts }) => (
            <li key={campaign.id} dir="auto">
              {words.campaignPosts(campaign.name, posts)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Where the figures come from, and what is missing from them. */
export function ReportSources({
  detail: { review, judged, files },
}: {
  readonly detail: ReviewDetail;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const words = texts.report;
  const own = review.posts.filter(({ promoted }) => !promoted);
  const facts = platforms.find(({ id }) => id === own[0]?.platform);
  const onPages = own.filter(({ metrics }) =>
    Object.values(metrics).some(({ source }) => source === 'page' || source === 'owner page'),
  );
  const typed = own.filter(({ metrics }) => Object.values(metrics).some(({ source }) => source === 'typed'));
  const gaps = metricNames.flatMap((metric) => {
    const without = own.filter(({ metrics }) => metrics[metric] === undefined).length;
    // What no post tells is listed with the figures that need it.
    return without === 0 || without === own.length ? [] : [{ metric, without }];
  });
  const notJudged = judged.filter((post) => !post.post.promoted && verdictOf(post) === undefined).length;
  const ads = review.posts.length - own.length;
  return (
    <section aria-labelledby="sources-title">
      <h2 id="sources-title">{words.sources}</h2>
      <ul>
        {onPages.length > 0 && <li>{words.pages(onPages.length)}</li>}
        {typed.length > 0 && <li>{words.typed(typed.length)}</li>}
        {files.map(({ id, fileName, asOf }) => (
          <li key={id} dir="auto">
            {words.file(fileName, sayDay(dayOf(asOf), language))}
          </li>
        ))}
        {gaps.map(({ metric, without }) => (
          <li key={metric}>{words.gap(metricWord(metric, facts, texts, language), without, own.length)}</li>
        ))}
        {notJudged > 0 && <li>{words.notJudged(notJudged)}</li>}
        {ads > 0 && <li>{words.ads(ads)}</li>}
      </ul>
      {review.unknown.length > 0 && (
        <p>
          {words.unknownMeasures}
          {texts.panel.colon}
          {review.unknown.map(({ name }) => name[language]).join(', ')}.
        </p>
      )}
      <p class="faint">{words.onlySeen}</p>
    </section>
  );
}
