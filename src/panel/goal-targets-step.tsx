import type { JSX } from 'preact';
import { type GoalTarget, mostGoalKpis } from '../domain/goal.ts';
import type { WeekSpread } from '../domain/goal-baseline.ts';
import { goalMeasureById } from '../domain/goal-measure-registry.ts';
import { isReached, type ProposedTargets, proposeTargets } from '../domain/goal-targets.ts';
import { dayOf, mondayAfter } from '../domain/weekly-window.ts';
import { useToast } from '../ui/toasts.tsx';
import { toSend } from './goal-card.tsx';
import {
  chosenOf,
  type GoalDraft,
  lastDayOf,
  type TypedTargets,
  untoldTargets,
  weekChoices,
} from './goal-draft.ts';
import { StepForm } from './goal-step-form.tsx';
import { GoalTargetFields } from './goal-target-fields.tsx';
import { fromField, sayDay } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import type { KpiBaseline } from './read-goal.ts';
import { useAsk } from './use-ask.ts';

/** A KPI whose weeks tell how they spread, with what is aimed at; `targets` undefined: a field holds no number. */
export interface AimedKpi extends KpiBaseline {
  readonly spread: WeekSpread;
  readonly proposed: ProposedTargets | null;
  readonly typed: TypedTargets;
  readonly targets: { readonly [Name in keyof ProposedTargets]: number | undefined };
}

/** Whether it is no part of the goal: nothing better than usual can be proposed for it, and the person has put in nothing. */
export function isLeftOut({ proposed, typed, targets }: AimedKpi): boolean {
  const isEmpty = (name: keyof ProposedTargets) =>
    targets[name] === undefined && (typed[name] ?? '').trim() === '';
  return proposed === null && isEmpty('achievable') && isEmpty('stretch');
}

/** The period, the baseline, and for each KPI a goal and a stretch goal: proposed, and the person's to change. */
export function GoalTargetsStep({
  draft,
  onDraft,
  kpis,
  now,
}: {
  readonly draft: GoalDraft;
  readonly onDraft: (draft: GoalDraft | null) => void;
  readonly kpis: readonly KpiBaseline[];
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals } = texts;
  const ask = useAsk();
  const toast = useToast();
  const told = kpis.filter(({ baseline }) => baseline.spread !== null).map(({ measure }) => measure);
  const chosen = chosenOf(draft, told);
  const aimed = kpis.filter(({ measure }) => chosen.includes(measure)).flatMap((kpi) => aimedOf(kpi, draft));
  const wanted = aimed.filter((kpi) => !isLeftOut(kpi));
  const ofFields = wanted.flatMap((kpi) => targetOf(kpi) ?? []);
  const untold = untoldTargets(draft, told);
  const targets = [...ofFields, ...untold].slice(0, mostGoalKpis);
  const save = async () => {
    const { id, account, objective, from, baselineWeeks } = draft;
    if (account === null || objective === null) return;
    const goal = { id, account, objective, targets, from, to: lastDayOf(draft), baselineWeeks };
    if ((await ask('saveGoal', toSend(goal))) === undefined) return;
    toast({ text: goals.saved });
    onDraft(null);
  };
  return (
    <StepForm
      step="targets"
      draft={draft}
      onDraft={onDraft}
      forward={goals.save}
      canGo={targets.length > 0 && ofFields.length === wanted.length}
      onForward={() => void save()}
    >
      <Period draft={draft} onDraft={onDraft} now={now} />
      {targets.length === 0 && aimed.length === 0 && <p>{goals.kpisNone}</p>}
      {aimed.map((kpi) => (
        <GoalTargetFields
          key={kpi.measure}
          kpi={kpi}
          onTyped={(typed) => onDraft({ ...draft, typed: { ...draft.typed, [kpi.measure]: typed } })}
        />
      ))}
      {untold.map(({ measure }) => (
        <p key={measure} class="faint hint">
          {goals.staysAsIs(goalMeasureById(measure)?.name[language] ?? measure)}
        </p>
      ))}
    </StepForm>
  );
}

/** What is aimed at: what is typed, else what was kept, else what is proposed. */
function aimedOf(kpi: KpiBaseline, { typed: allTyped, changed }: GoalDraft): readonly AimedKpi[] {
  const { spread } = kpi.baseline;
  if (spread === null) return [];
  const proposed = proposeTargets(kpi.gauge, spread);
  const typed = allTyped[kpi.measure] ?? {};
  const kept = changed?.targets.find(({ measure }) => measure === kpi.measure) ?? proposed;
  const of = (name: keyof ProposedTargets) => {
    const text = typed[name];
    return text === undefined ? kept?.[name] : fromField(text, kpi.gauge);
  };
  return [
    { ...kpi, spread, proposed, typed, targets: { achievable: of('achievable'), stretch: of('stretch') } },
  ];
}

function targetOf({ measure, gauge, baseline, spread, targets }: AimedKpi): GoalTarget | undefined {
  const { achievable, stretch } = targets;
  if (achievable === undefined || stretch === undefined || !isReached(stretch, achievable, gauge))
    return undefined;
  return { measure, baseline: spread.median, weeks: baseline.known, achievable, stretch };
}

function Period({
  draft,
  onDraft,
  now,
}: {
  readonly draft: GoalDraft;
  readonly onDraft: (draft: GoalDraft) => void;
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals } = texts;
  const today = dayOf(now);
  const monday = mondayAfter(today);
  const say = (day: string) => sayDay(day, language);
  return (
    <>
      <div class="arrangement goal-period">
        <label>
          {goals.begins}
          <select
            value={draft.from}
            onChange={({ currentTarget }) => onDraft({ ...draft, from: currentTarget.value })}
          >
            <option value={today}>{goals.beginsToday(say(today))}</option>
            <option value={monday}>{goals.beginsMonday(say(monday))}</option>
            {draft.from !== today && draft.from !== monday && (
              <option value={draft.from}>{goals.beginsOn(say(draft.from))}</option>
            )}
          </select>
        </label>
        <label>
          {goals.lasts}
          <select
            value={draft.periodWeeks}
            onChange={({ currentTarget }) => onDraft({ ...draft, periodWeeks: Number(currentTarget.value) })}
          >
            {[...new Set([...weekChoices, draft.periodWeeks])].map((weeks) => (
              <option key={weeks} value={weeks}>
                {goals.weeks(weeks)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {goals.lookBack}
          <select
            value={draft.baselineWeeks}
            onChange={({ currentTarget }) =>
              onDraft({ ...draft, baselineWeeks: Number(currentTarget.value) })
            }
          >
            {weekChoices.map((weeks) => (
              <option key={weeks} value={weeks}>
                {goals.lastWeeks(weeks)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="faint hint">{goals.until(say(draft.from), say(lastDayOf(draft)))}</p>
    </>
  );
}
