import type { JSX } from 'preact';
import { type Baseline, fewestBaselineWeeks } from '../domain/goal-baseline.ts';
import { type GoalMeasure, goalLeftOuts, type WindowReading } from '../domain/goal-measure.ts';
import { proposeTargets } from '../domain/goal-targets.ts';
import type { Localised } from '../domain/localised.ts';
import { sayValue } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';

/** Formula, baseline, spread and rule: all that a goal's numbers come from. */
export function GoalReasons({
  gauge,
  baseline,
  why,
}: {
  readonly gauge: GoalMeasure;
  readonly baseline: Baseline;
  readonly why?: Localised | undefined;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals, panel } = texts;
  const { spread, known, weeks } = baseline;
  const say = (value: number) => sayValue(value, gauge, language);
  return (
    <dl>
      {why !== undefined && (
        <>
          <dt>{goals.why}</dt>
          <dd>{why[language]}</dd>
        </>
      )}
      <dt>{panel.formula}</dt>
      <dd>
        {gauge.formula[language]}. {gauge.metrics.length > 0 && goals.abbreviated}
      </dd>
      <dt>{goals.baseline}</dt>
      <dd class="figures">
        {spread === null
          ? goals.tooFewWeeks(known, fewestBaselineWeeks)
          : `${goals.baselineIs(say(spread.median), known, weeks.length)}.`}{' '}
        {goals.minimum(gauge.fewest, gauge.sample)}
        <NotCounted readings={weeks} />
      </dd>
      {spread !== null && (
        <>
          <dt>{goals.middleHalf}</dt>
          <dd class="figures">{goals.between(say(spread.lowerQuartile), say(spread.upperQuartile))}</dd>
          <dt>{goals.deviation}</dt>
          <dd class="figures">
            {gauge.unit === 'duration'
              ? goals.deviationRatio(
                  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(
                    Math.exp(spread.deviation),
                  ),
                )
              : goals.deviationIs(say(spread.deviation))}
          </dd>
          <dt>{goals.proposal}</dt>
          <dd>
            {proposeTargets(gauge, spread) === null
              ? goals.noProposal
              : goals.targetsRule(gauge.better === 'higher')}
          </dd>
        </>
      )}
    </dl>
  );
}

/** How many posts of these windows do not count, by reason. */
export function NotCounted({
  readings,
}: {
  readonly readings: readonly WindowReading[];
}): JSX.Element | null {
  const { texts } = useInterface();
  const counted = goalLeftOuts
    .map((why) => [why, readings.reduce((sum, { leftOut }) => sum + (leftOut[why] ?? 0), 0)] as const)
    .filter(([, posts]) => posts > 0);
  if (counted.length === 0) return null;
  return (
    <ul class="faint hint">
      {counted.map(([why, posts]) => (
        <li key={why}>{texts.goals.notCounted(posts, why)}</li>
      ))}
    </ul>
  );
}
