import type { JSX } from 'preact';
import type { Verdict } from '../domain/assessment.ts';
import type { LeftOut } from '../domain/cohort.ts';
import type { Explanation } from '../domain/explain.ts';
import type { Post } from '../domain/post.ts';
import type { BadgeTexts } from '../locales/badge-texts.ts';
import { formatKpi, formatMultiple } from '../locales/format-range.ts';
import { standingWords } from '../locales/standing-words.ts';
import { ScoreChip } from '../ui/score-chip.tsx';
import { CohortPicture } from './cohort-picture.tsx';
import { useInterface } from './interface-context.tsx';
import { verdictOf } from './judged-post.ts';
import { metricWord } from './metric-words.ts';

/** A post's standing with all its reasons: what it was judged by, among which posts, and which were left out. */
export function ScoreSection({
  post,
  explanation,
}: {
  readonly post: Post;
  readonly explanation: Explanation;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { panel, badge } = texts;
  const { assessment, cohort } = explanation;
  const verdict = verdictOf({ assessment });
  return (
    <section aria-labelledby="score-title">
      <h3 id="score-title" class="score-title">
        {panel.score} <ScoreChip standing={assessment.standing} texts={badge} />
        {verdict !== undefined && (
          <span class="faint">
            {sampleOf(verdict, badge)}, {isFirm(explanation) ? panel.firm : panel.notFirm}
          </span>
        )}
      </h3>
      <p>{standingWords(assessment.standing, badge).long}.</p>
      {verdict?.multiple !== undefined && (
        <p class="figures">
          {badge.timesUsual(formatMultiple(verdict.multiple, language))} ·{' '}
          {badge.rank(verdict.rank, verdict.benchmark.size + 1)}
        </p>
      )}
      {verdict !== undefined && cohort !== undefined && <CohortPicture cohort={cohort} verdict={verdict} />}
      <Reasons post={post} explanation={explanation} verdict={verdict} />
    </section>
  );
}

function Reasons({
  post,
  explanation: { cohort },
  verdict,
}: {
  readonly post: Post;
  readonly explanation: Explanation;
  readonly verdict: Verdict | undefined;
}): JSX.Element | null {
  const { texts, language, platforms } = useInterface();
  const { panel, badge } = texts;
  const facts = platforms.find(({ id }) => id === post.platform);
  if (cohort === undefined) return null;
  const leftOut = Object.entries(cohort.leftOut) as [LeftOut, number][];
  return (
    <details class="reasons">
      <summary>{panel.why}</summary>
      {verdict !== undefined && (
        <>
          <p>
            {panel.judgedBy} <strong>{verdict.basis.name[language]}</strong> ({panel.engagements}
            {'\u00a0= '}
            {panel.engagementsFormula(
              verdict.basis.counted.map((name) => metricWord(name, facts, texts, language)).join(' + '),
            )}
            ).
          </p>
          <p>
            {panel.verdict(
              formatKpi(verdict.basis.value, verdict.basis.unit, language),
              write(verdict.benchmark.lowerQuartile, verdict),
              write(verdict.benchmark.upperQuartile, verdict),
            )}
          </p>
          <p>
            {panel.comparedWith(sampleOf(verdict, badge))} {panel.scoreMeaning}
          </p>
        </>
      )}
      <p>{panel.cohortRule(cohort.window.days)}</p>
      {leftOut.length > 0 && (
        <>
          <p>{panel.leftOutTitle}</p>
          <ul>
            {leftOut.map(([reason, posts]) => (
              <li key={reason}>
                {panel.leftOut[reason]}
                {panel.colon}
                {posts}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );

  function write(value: number, { basis }: Verdict): string {
    return formatKpi({ low: value, high: value }, basis.unit, language);
  }
}

function sampleOf({ benchmark }: Verdict, badge: BadgeTexts): string {
  return badge.sample(benchmark.size, benchmark.family, benchmark.days);
}

function isFirm({ assessment: { standing } }: Explanation): boolean {
  return standing.state === 'score' && standing.firm;
}
