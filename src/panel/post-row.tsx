import type { JSX } from 'preact';
import type { Verdict } from '../domain/assessment.ts';
import { metricNames } from '../domain/metrics.ts';
import { middleOf } from '../domain/range-arithmetic.ts';
import { countedMetric } from '../locales/counted-metric.ts';
import { formatAge, formatKpi } from '../locales/format-range.ts';
import { QuartileBar } from '../ui/quartile-bar.tsx';
import { ScoreChip } from '../ui/score-chip.tsx';
import { useInterface } from './interface-context.tsx';
import { type JudgedPost, verdictOf } from './judged-post.ts';
import { metricWord } from './metric-words.ts';

/** One post in a list: its standing, its words, its figures; a press shows it whole. */
export function PostRow({
  judged,
  now,
  onChoose,
}: {
  readonly judged: JudgedPost;
  readonly now: number;
  readonly onChoose: () => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { post, assessment } = judged;
  const verdict = verdictOf(judged);
  return (
    <button type="button" class="post-row" onClick={onChoose}>
      <span class="post-row-head">
        <ScoreChip standing={assessment.standing} texts={texts.badge} />
        <span class="post-text" dir="auto">
          {post.text ?? texts.panel.noText}
        </span>
        {post.publishedAt !== null && (
          <span class="faint">{formatAge(now - post.publishedAt, language)}</span>
        )}
      </span>
      <span class="faint figures">
        <Figures judged={judged} />
      </span>
      {verdict !== undefined && (
        <span class="post-row-basis figures">
          <span class="post-text">{verdict.basis.name[language]}</span>
          <span>{formatKpi(verdict.basis.value, verdict.basis.unit, language)}</span>
          <VerdictBar verdict={verdict} />
        </span>
      )}
    </button>
  );
}

function VerdictBar({
  verdict: { basis, benchmark, rating, multiple },
}: {
  readonly verdict: Verdict;
}): JSX.Element {
  // The value as it was compared, age and trend taken out: what the bar's quartiles are of.
  const value = multiple === undefined ? middleOf(basis.value) : middleOf(multiple) * benchmark.median;
  const most = Math.max(value, benchmark.upperQuartile) * 1.1;
  return <QuartileBar benchmark={benchmark} most={most} value={value} rating={rating} />;
}

function Figures({ judged: { post } }: { readonly judged: JudgedPost }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const facts = platforms.find(({ id }) => id === post.platform);
  const words = metricNames.flatMap((name) => {
    const count = post.metrics[name];
    if (count !== undefined) return [countedMetric(name, count, facts, texts.badge, language)];
    return post.hidden.includes(name)
      ? [`${metricWord(name, facts, texts, language)}${texts.panel.colon}${texts.badge.hidden}`]
      : [];
  });
  const format = post.format === null ? texts.panel.unknownFormat : texts.panel.formats[post.format];
  return <>{[format, ...words].join(' · ')}</>;
}
