import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { isReached, type ProposedTargets } from '../domain/goal-targets.ts';
import type { GoalsTexts } from '../locales/texts.ts';
import type { TypedTargets } from './goal-draft.ts';
import { GoalReasons } from './goal-reasons.tsx';
import { GoalStrip } from './goal-strip.tsx';
import { type AimedKpi, isLeftOut } from './goal-targets-step.tsx';
import { sayValue, toField } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';

/** A KPI's goal and stretch goal over the spread that makes them, and where they come from. */
export function GoalTargetFields({
  kpi,
  onTyped,
}: {
  readonly kpi: AimedKpi;
  readonly onTyped: (typed: TypedTargets) => void;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals } = texts;
  const { gauge, baseline, spread, proposed, typed, targets, why } = kpi;
  const problemId = useId();
  const { achievable, stretch } = targets;
  const problem = isLeftOut(kpi) ? undefined : problemOf(kpi, goals);
  const isProposal = proposed !== null && achievable === proposed.achievable && stretch === proposed.stretch;
  const drawn = {
    achievable: achievable ?? proposed?.achievable ?? null,
    stretch: stretch ?? proposed?.stretch ?? null,
  };
  const field = (name: keyof ProposedTargets) => {
    const value = targets[name];
    return (
      <label class="field">
        <span>
          {goals[name]}
          {goals.units[gauge.unit] !== undefined && <span class="faint"> ({goals.units[gauge.unit]})</span>}
        </span>
        <input
          type="text"
          inputMode="decimal"
          value={typed[name] ?? (value === undefined ? '' : toField(value, gauge, language))}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : problemId}
          onInput={({ currentTarget }) => onTyped({ ...typed, [name]: currentTarget.value })}
        />
      </label>
    );
  };
  return (
    <fieldset class="goal-target">
      <legend>{gauge.name[language]}</legend>
      <p class="figures hint">
        {goals.baselineNow(sayValue(spread.median, gauge, language), baseline.known)}
        {gauge.better === 'lower' && ` · ${goals.lowerIsBetter}`}
      </p>
      <GoalStrip gauge={gauge} baseline={baseline} spread={spread} targets={drawn} now={null} />
      {proposed === null && <p class="hint">{goals.noProposal}</p>}
      <div class="goal-fields">
        {field('achievable')}
        {field('stretch')}
      </div>
      {problem !== undefined && (
        <p class="problem hint" id={problemId} role="alert">
          {problem}
        </p>
      )}
      {proposed !== null && !isProposal && (
        <button
          type="button"
          class="quiet"
          onClick={() =>
            onTyped({
              achievable: toField(proposed.achievable, gauge, language),
              stretch: toField(proposed.stretch, gauge, language),
            })
          }
        >
          {goals.useProposal}
        </button>
      )}
      <details class="reasons">
        <summary>{goals.how}</summary>
        <GoalReasons gauge={gauge} baseline={baseline} why={why} />
      </details>
    </fieldset>
  );
}

function problemOf(
  { gauge, targets: { achievable, stretch } }: AimedKpi,
  goals: GoalsTexts,
): string | undefined {
  if (achievable === undefined || stretch === undefined) return goals.notNumber;
  return isReached(stretch, achievable, gauge) ? undefined : goals.wrongOrder;
}
