import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Goal } from '../domain/goal.ts';
import { type GoalTime, type ProgressState, timeOf } from '../domain/goal-progress.ts';
import { planOf } from '../domain/objective-registry.ts';
import { useToast } from '../ui/toasts.tsx';
import { GoalReasons, NotCounted } from './goal-reasons.tsx';
import { GoalStrip, saySums, WeeksTable } from './goal-strip.tsx';
import { sayDay, sayValue } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import type { GoalDetail, KpiProgress } from './read-goal.ts';
import { useAsk } from './use-ask.ts';

/** A goal: what it is for, how long it runs, and where each of its KPIs stands. */
export function GoalCard({
  detail: { goal, account, kpis },
  now,
  changing,
}: {
  readonly detail: GoalDetail;
  readonly now: number;
  /** What the person can do with it; without it, as in a report, it can only be read. */
  readonly changing?: GoalChanging | undefined;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals } = texts;
  const time = timeOf(goal, now);
  const title = goals.of(planOf(goal.objective).name[language], account?.name ?? goal.account.id);
  return (
    <article class="goal-card">
      <h3 dir="auto">{title}</h3>
      <p class="faint hint">
        {goals.until(sayDay(goal.from, language), sayDay(goal.to, language))} · {sayTime(time, goals)}
      </p>
      {kpis.map((kpi) => (
        <KpiLine key={kpi.target.measure} kpi={kpi} goal={goal} time={time} />
      ))}
      {changing !== undefined && <GoalButtons goal={goal} title={title} time={time} changing={changing} />}
    </article>
  );
}

/** What the person can do with a goal. */
export interface GoalChanging {
  readonly onChange: (goal: Goal) => void;
  readonly onNext: (goal: Goal) => void;
  /** Its card is about to go; the focus has to be somewhere else. */
  readonly onDeleted: () => void;
}

function GoalButtons({
  goal,
  title,
  time,
  changing: { onChange, onNext, onDeleted },
}: {
  readonly goal: Goal;
  readonly title: string;
  readonly time: GoalTime;
  readonly changing: GoalChanging;
}): JSX.Element {
  const { texts } = useInterface();
  const { goals, panel } = texts;
  const ask = useAsk();
  const toast = useToast();
  const remove = async () => {
    if ((await ask('deleteGoal', { id: goal.id })) === undefined) return;
    onDeleted();
    const undo = () => void ask('saveGoal', toSend(goal));
    toast({ text: goals.deleted(title), action: { label: panel.undo, run: undo } });
  };
  return (
    <p class="buttons">
      {time.state === 'over' && (
        <button type="button" class="primary" title={goals.nextHint} onClick={() => onNext(goal)}>
          {goals.next}
        </button>
      )}
      <button type="button" aria-label={goals.changeNamed(title)} onClick={() => onChange(goal)}>
        {goals.change}
      </button>
      <button type="button" aria-label={goals.deleteNamed(title)} onClick={() => void remove()}>
        {goals.delete}
      </button>
    </p>
  );
}

function sayTime(
  { state, days }: GoalTime,
  goals: ReturnType<typeof useInterface>['texts']['goals'],
): string {
  if (state === 'over') return goals.over;
  return state === 'to come' ? goals.beginsIn(days) : goals.daysLeft(days);
}

/** A goal as messages take it. */
export function toSend(goal: Goal) {
  return { ...goal, account: { ...goal.account }, targets: goal.targets.map((target) => ({ ...target })) };
}

const signs: Readonly<Record<ProgressState, readonly [sign: string, kind: string]>> = {
  'not begun': ['○', 'usual'],
  'nothing yet': ['○', 'usual'],
  'too early': ['○', 'usual'],
  'on the way': ['▲', 'above'],
  behind: ['▼', 'below'],
  'stretch reached': ['▲', 'above'],
  reached: ['▲', 'above'],
  'not reached': ['▼', 'below'],
  'no result': ['○', 'usual'],
};

function KpiLine({
  kpi: { target, told },
  goal,
  time,
}: {
  readonly kpi: KpiProgress;
  readonly goal: Goal;
  readonly time: GoalTime;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals } = texts;
  const value = told?.progress.reading?.value ?? null;
  const interval = told?.progress.interval ?? null;
  const now = useMemo(() => (value === null ? null : { value, interval }), [value, interval]);
  if (told === null) {
    return (
      <p>
        {target.measure} <span class="faint">{goals.unknownMeasure}</span>
      </p>
    );
  }
  const { gauge, baseline, progress } = told;
  const say = (amount: number) => sayValue(amount, gauge, language);
  const [sign, kind] = signs[progress.state];
  const why = planOf(goal.objective).kpis.find(({ measure }) => measure === gauge.id)?.why;
  return (
    <details class="kpi goal-kpi">
      <summary>
        <span>
          {gauge.name[language]}
          <span class="faint hint">{goals.aim(say(target.achievable), say(target.stretch))}</span>
        </span>
        <span class="goal-state">
          <span class="figures strong">{value === null ? goals.unknown : say(value)}</span>
          <span class="hint">
            <span class={`sign-${kind}`} aria-hidden="true">
              {sign}
            </span>{' '}
            {goals.states[progress.state]}
          </span>
        </span>
      </summary>
      {progress.reading !== null && (
        <dl>
          <dt>{time.state === 'over' ? goals.result : goals.soFar}</dt>
          <dd class="figures">
            {value === null ? goals.unknown : say(value)} · {goals.sampleOf(progress.reading.n, gauge.sample)}
            {progress.reading.sums !== null && ` · ${saySums(progress.reading.sums, language)}`}
            <NotCounted readings={[progress.reading]} />
          </dd>
          <dt>{goals.interval}</dt>
          <dd class="figures">
            {progress.interval === null || progress.intervalBy === null
              ? goals.intervalNone
              : `${goals.between(say(progress.interval.low), say(progress.interval.high))}, ${goals.intervalBy[progress.intervalBy]}.`}
            {time.state === 'over' && progress.isOpen && ` ${goals.openResult}`}
            {time.state === 'over' && (progress.reading.leftOut.young ?? 0) > 0 && ` ${goals.provisional}`}
          </dd>
        </dl>
      )}
      {baseline.spread === null ? (
        <WeeksTable gauge={gauge} baseline={baseline} summary={texts.panel.showNumbers} />
      ) : (
        <GoalStrip gauge={gauge} baseline={baseline} spread={baseline.spread} targets={target} now={now} />
      )}
      <GoalReasons gauge={gauge} baseline={baseline} why={why} />
      <p class="faint hint">{goals.whenSet(say(target.baseline), target.weeks)}</p>
    </details>
  );
}
