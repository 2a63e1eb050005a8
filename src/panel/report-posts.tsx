import type { JSX } from 'preact';
import { useCallback, useMemo } from 'preact/hooks';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { type DayWindow, dayAfter, daysFrom, startOfDay } from '../domain/weekly-window.ts';
import { formatMetric, formatPlace } from '../locales/format-range.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { addressOn, PlatformLink } from '../ui/platform-link.tsx';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { useInterface } from './interface-context.tsx';
import { type JudgedPost, verdictOf } from './judged-post.ts';
import { metricWord } from './metric-words.ts';
import type { ReviewDetail } from './read-report.ts';

/** Posts that are shown at either end. */
const mostShown = 3;

/** The period's posts: a picture of their scores, the best and the weakest. */
export function ReportPosts({
  detail: { judged, review },
}: {
  readonly detail: ReviewDetail;
}): JSX.Element | null {
  const { texts } = useInterface();
  const words = texts.report;
  const placed = useMemo(() => judged.filter((post) => verdictOf(post) !== undefined), [judged]);
  if (judged.length === 0) return null;
  // Of few posts the same would be best and weakest.
  const shown = Math.min(mostShown, Math.floor(placed.length / 2) || placed.length);
  return (
    <section aria-labelledby="posts-title">
      <h2 id="posts-title">{words.best}</h2>
      <p class="faint hint">{placed.length === 0 ? words.noneJudged : words.placeNote}</p>
      <PostCards posts={placed.slice(0, shown)} />
      {placed.length > shown && (
        <>
          <h2>{words.worst}</h2>
          <PostCards posts={placed.slice(-shown).toReversed()} />
        </>
      )}
      {placed.length > 1 && <ScorePicture posts={placed} period={review.windows.now} />}
    </section>
  );
}

function PostCards({ posts }: { readonly posts: readonly JudgedPost[] }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, report } = texts;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const sayCounts = ({ metrics }: Post, facts: PlatformFacts | undefined) =>
    metricNames
      .flatMap((name) => {
        const count = metrics[name];
        const word = metricWord(name, facts, texts, language);
        return count === undefined ? [] : [`${word}${panel.colon}${formatMetric(name, count, language)}`];
      })
      .join(' · ');
  return (
    <ol class="report-posts">
      {posts.map((judged) => {
        const { post } = judged;
        const verdict = verdictOf(judged);
        const facts = platforms.find(({ id }) => id === post.platform);
        return (
          <li key={post.id}>
            <p dir="auto" class="clamp">
              {post.text ?? panel.noText}
            </p>
            <p class="faint figures">
              {post.format === null ? panel.unknownFormat : panel.formats[post.format]}
              {post.publishedAt !== null && ` · ${days.format(post.publishedAt)}`}
              {verdict !== undefined &&
                ` · ${report.place(
                  formatPlace(verdict.score.place),
                  formatPlace(verdict.score.almostSure.low),
                  formatPlace(verdict.score.almostSure.high),
                )}`}{' '}
              {addressOn(post.url, facts?.origin) !== undefined && (
                <PlatformLink href={post.url} origin={facts?.origin} title={panel.openHint}>
                  {panel.open} ↗
                </PlatformLink>
              )}
            </p>
            <p class="figures">{sayCounts(post, facts)}</p>
          </li>
        );
      })}
    </ol>
  );
}

function ScorePicture({
  posts,
  period,
}: {
  readonly posts: readonly JudgedPost[];
  readonly period: DayWindow;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { report, panel } = texts;
  const points = useMemo(
    () =>
      posts.flatMap((judged) => {
        const verdict = verdictOf(judged);
        const { publishedAt, text } = judged.post;
        if (verdict === undefined || publishedAt === null) return [];
        const { place, almostSure } = verdict.score;
        return { at: new Date(publishedAt), place, low: almostSure.low, high: almostSure.high, text };
      }),
    [posts],
  );
  const days = useMemo(
    () => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }),
    [language],
  );
  const draw = useCallback<Draw>(
    (plot, width) => {
      const domain = [new Date(period.start), new Date(period.end)];
      const ticks = ticksIn(period);
      return plot.plot({
        width,
        height: 160,
        marginLeft: 36,
        marginRight: 16,
        x: { label: null, type: 'time', domain, ticks, tickFormat: (at: Date) => days.format(at) },
        y: { label: null, domain: [0, 100], ticks: [0, 50, 100] },
        marks: [
          plot.ruleY([50], { stroke: 'var(--line)' }),
          plot.ruleX(points, {
            x: 'at',
            y1: 'low',
            y2: 'high',
            stroke: 'var(--accent)',
            strokeOpacity: 0.35,
          }),
          plot.dot(points, { x: 'at', y: 'place', r: 4, fill: 'var(--accent)' }),
        ],
      });
    },
    [points, days, period],
  );
  return (
    <>
      <h3>{report.scores}</h3>
      <PlotPicture name={report.scoresPicture(points.length)} draw={draw} />
      <NumbersTable
        summary={panel.showNumbers}
        caption={report.scores}
        heads={[panel.time, panel.score, panel.post]}
        rows={points.map(({ at, place, low, high, text }) => [
          days.format(at),
          report.place(formatPlace(place), formatPlace(low), formatPlace(high)),
          text ?? panel.noText,
        ])}
      />
    </>
  );
}

/** The first of the period's days and every so many after it: few, and none of them twice. */
function ticksIn({ from, to }: DayWindow): Date[] {
  const days = daysFrom(from, to) + 1;
  const step = Math.max(1, Math.round(days / 5));
  return Array.from(
    { length: Math.ceil(days / step) },
    (_, place) => new Date(startOfDay(dayAfter(from, place * step))),
  );
}
