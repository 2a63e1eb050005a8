import type { JSX } from 'preact';
import { type Standing, type Verdict, verdictIn } from '../domain/assessment.ts';
import type { Explanation } from '../domain/explain.ts';
import type { Post, PostKey } from '../domain/post.ts';
import { formatMultiple, formatPlace } from '../locales/format-range.ts';
import type { ScoreTexts } from '../locales/score-texts.ts';
import { standingWords } from '../locales/standing-words.ts';
import { ScoreChip } from '../ui/score-chip.tsx';
import { CohortPicture } from './cohort-picture.tsx';
import { CohortTable, LeftOutByPerson } from './cohort-table.tsx';
import { useInterface } from './interface-context.tsx';
import { ScoreReasons } from './score-reasons.tsx';
import { useLeaveOut } from './use-leave-out.ts';
import { WindowChoice } from './window-choice.tsx';

/** A post's standing with all its reasons: what it was judged by, among which posts, and which were left out. */
export function ScoreSection({
  post,
  explanation,
  now,
  onPost,
}: {
  readonly post: Post;
  readonly explanation: Explanation;
  readonly now: number;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { panel, badge, score } = texts;
  const { assessment, placement, cohort } = explanation;
  const verdict = verdictIn(assessment.standing);
  return (
    <section aria-labelledby="score-title">
      <h3 id="score-title" class="score-title">
        {panel.score} <ScoreChip standing={assessment.standing} texts={badge} />
        {verdict !== undefined && <span class="faint">{stateWord(assessment.standing, score)}</span>}
      </h3>
      {verdict === undefined ? (
        <p>{standingWords(assessment.standing, badge).long}.</p>
      ) : (
        <Figures verdict={verdict} />
      )}
      {post.leftOut === true && <SelfLeftOut post={post} />}
      {verdict !== undefined && placement !== undefined && (
        <>
          <CohortPicture placement={placement} verdict={verdict} />
          <CohortTable post={post} placement={placement} verdict={verdict} onPost={onPost} />
        </>
      )}
      <LeftOutByPerson posts={explanation.leftOutByPerson} />
      {cohort !== undefined && <WindowChoice />}
      <ScoreReasons post={post} explanation={explanation} verdict={verdict} now={now} />
    </section>
  );
}

function stateWord(standing: Standing, score: ScoreTexts): string {
  switch (standing.state) {
    case 'provisional':
      return score.provisional(standing.hoursLeft);
    case 'indicative':
      return score.indicative;
    default:
      return standing.state === 'score' && standing.firm ? score.firm : score.notFirm;
  }
}

function Figures({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const { texts, language } = useInterface();
  const { badge, score } = texts;
  const { multiple, rank, benchmark, breakout, modifiedZ, rating } = verdict;
  const { place, likely } = verdict.score;
  const facts = [
    score.place(formatPlace(place), formatPlace(likely.low), formatPlace(likely.high)),
    badge.ratings[rating],
    ...(multiple === undefined ? [] : [badge.timesUsual(formatMultiple(multiple, language))]),
    badge.rank(rank, benchmark.size + 1),
    badge.sample(benchmark.size, benchmark.family, benchmark.days),
  ];
  return (
    <>
      <p class="figures">{facts.join(' · ')}</p>
      {breakout && modifiedZ !== undefined && (
        <p class="strong">
          <span aria-hidden="true">★ </span>
          {score.breakout(new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(modifiedZ))}
        </p>
      )}
    </>
  );
}

function SelfLeftOut({ post }: { readonly post: Post }): JSX.Element {
  const { texts } = useInterface();
  const { score } = texts;
  const leaveOut = useLeaveOut();
  return (
    <p>
      {score.selfLeftOut}{' '}
      <button type="button" onClick={() => leaveOut(post, false)}>
        {score.takeBack}
      </button>
    </p>
  );
}
