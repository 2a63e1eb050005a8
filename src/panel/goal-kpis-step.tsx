import type { JSX } from 'preact';
import { mostGoalKpis } from '../domain/goal.ts';
import { fewestBaselineWeeks } from '../domain/goal-baseline.ts';
import { chosenOf, type GoalDraft, untoldTargets } from './goal-draft.ts';
import { StepForm } from './goal-step-form.tsx';
import { sayValue } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';
import type { KpiBaseline } from './read-goal.ts';

/** The KPIs of the objective, each with why: those that the account's weeks tell can be ticked, the others say what they lack. */
export function GoalKpisStep({
  draft,
  onDraft,
  kpis,
}: {
  readonly draft: GoalDraft;
  readonly onDraft: (draft: GoalDraft | null) => void;
  readonly kpis: readonly KpiBaseline[];
}): JSX.Element {
  const { texts } = useInterface();
  const { goals } = texts;
  const told = kpis.filter(({ baseline }) => baseline.spread !== null).map(({ measure }) => measure);
  const chosen = chosenOf(draft, told);
  return (
    <StepForm
      step="kpis"
      draft={draft}
      onDraft={onDraft}
      canGo={chosen.length + untoldTargets(draft, told).length > 0}
      onForward={() => onDraft({ ...draft, chosen, step: 'targets' })}
    >
      <p>{told.length === 0 ? goals.kpisNone : goals.kpisLead(mostGoalKpis)}</p>
      {kpis.map((kpi) => (
        <KpiTick
          key={kpi.measure}
          kpi={kpi}
          platform={draft.account?.platform ?? ''}
          ticked={chosen.includes(kpi.measure)}
          onTick={(on) =>
            onDraft({
              ...draft,
              // In the objective's order, whatever was ticked first.
              chosen: told.filter((id) => (id === kpi.measure ? on : chosen.includes(id))),
            })
          }
        />
      ))}
      {told.length > 0 && chosen.length === 0 && (
        <p class="problem" role="alert">
          {goals.kpisChoose}
        </p>
      )}
    </StepForm>
  );
}

function KpiTick({
  kpi: { gauge, baseline, why },
  platform,
  ticked,
  onTick,
}: {
  readonly kpi: KpiBaseline;
  readonly platform: string;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { goals } = texts;
  const { spread, known } = baseline;
  const facts = platforms.find(({ id }) => id === platform);
  // Metrics that stand at the same place are named together.
  const places = new Map<string, string[]>();
  for (const name of gauge.metrics) {
    const where = facts?.ownerOnly[name]?.[language];
    if (where === undefined) continue;
    places.set(where, [...(places.get(where) ?? []), metricWord(name, facts, texts, language)]);
  }
  const ownerOnly = [...places].map(([where, metrics]) => goals.ownerSees(metrics.join(', '), where));
  return (
    <label class="check-line">
      <input
        type="checkbox"
        checked={ticked}
        disabled={spread === null}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      <span>
        {gauge.name[language]}
        {spread !== null && (
          <span class="faint figures">
            {' '}
            · {goals.baselineNow(sayValue(spread.median, gauge, language), known)}
          </span>
        )}
        <span class="hint">{why[language]}</span>
        {spread === null && (
          <span class="faint hint">
            {known > 0 && `${goals.tooFewWeeks(known, fewestBaselineWeeks)} `}
            {known === 0 && `${goals.sources[gauge.origin]} ${ownerOnly.join(' ')} `}
            {goals.minimum(gauge.fewest, gauge.sample)}
          </span>
        )}
      </span>
    </label>
  );
}
