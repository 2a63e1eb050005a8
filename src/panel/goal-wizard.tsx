import type { JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import { objectivePlans } from '../domain/objective-registry.ts';
import { AccountChoice } from './account-choice.tsx';
import type { GoalDraft } from './goal-draft.ts';
import { GoalKpisStep } from './goal-kpis-step.tsx';
import { StepForm } from './goal-step-form.tsx';
import { GoalTargetsStep } from './goal-targets-step.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readAccounts } from './read-accounts.ts';
import { readObjective } from './read-goal.ts';
import { useLiveQuery } from './use-live-query.ts';

/** What the steps of the way to a goal are given. */
interface Step {
  readonly draft: GoalDraft;
  readonly onDraft: (draft: GoalDraft | null) => void;
  readonly now: number;
}

/** The way to a goal: account, objective, KPIs, targets. Each step a form; back keeps everything. */
export function GoalWizard(step: Step): JSX.Element {
  const { draft } = step;
  if (draft.step === 'account' || draft.account === null) return <AccountStep {...step} />;
  if (draft.step === 'objective' || draft.objective === null) return <ObjectiveStep {...step} />;
  return <MeasuredSteps {...step} />;
}

function AccountStep({ draft, onDraft }: Step): JSX.Element {
  const { texts } = useInterface();
  const { goals } = texts;
  const { platform, id } = draft.account ?? {};
  const result = useLiveQuery(
    useCallback(
      () => readAccounts(platform === undefined || id === undefined ? null : { platform, id }),
      [platform, id],
    ),
  );
  const last = useRef(result);
  if (result.state !== 'loading') last.current = result;
  return (
    <Loaded result={last.current}>
      {(accounts) => {
        const isChosen = (each: AccountKey) => each.platform === platform && each.id === id;
        const chosen = accounts.find(isChosen) ?? accounts[0];
        return (
          <StepForm
            step="account"
            draft={draft}
            onDraft={onDraft}
            canGo={chosen !== undefined}
            onForward={() => {
              if (chosen === undefined) return;
              const account = { platform: chosen.platform, id: chosen.id };
              // Another account has other weeks: what they tell is ticked anew.
              const same = draft.account !== null && isChosen(chosen);
              onDraft({ ...draft, account, step: 'objective', ...(!same && { chosen: null, typed: {} }) });
            }}
          >
            {chosen !== undefined && (
              <AccountChoice
                accounts={accounts}
                chosen={chosen}
                onChoose={(account) => onDraft({ ...draft, account, chosen: null, typed: {} })}
              />
            )}
            {!accounts.some(({ mine }) => mine) && <p class="faint hint">{goals.notMineHint}</p>}
          </StepForm>
        );
      }}
    </Loaded>
  );
}

function ObjectiveStep({ draft, onDraft }: Step): JSX.Element {
  const { texts, language } = useInterface();
  const chosen = draft.objective ?? objectivePlans[0]?.id ?? null;
  return (
    <StepForm
      step="objective"
      draft={draft}
      onDraft={onDraft}
      onForward={() => onDraft({ ...draft, objective: chosen, step: 'kpis' })}
    >
      <fieldset>
        <legend class="visually-hidden">{texts.goals.steps.objective}</legend>
        {objectivePlans.map(({ id, name, aim }) => (
          <label key={id} class="check-line">
            <input
              type="radio"
              name="objective"
              checked={id === chosen}
              onChange={() => onDraft({ ...draft, objective: id, chosen: null, typed: {} })}
            />
            <span>
              {name[language]}
              <span class="faint hint">{aim[language]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </StepForm>
  );
}

function MeasuredSteps({ draft, onDraft, now }: Step): JSX.Element {
  const { platforms } = useInterface();
  const { objective, from, baselineWeeks } = draft;
  const platform = draft.account?.platform ?? '';
  const id = draft.account?.id ?? '';
  const result = useLiveQuery(
    useCallback(
      async () =>
        objective === null
          ? []
          : readObjective({ platform, id }, objective, { from, baselineWeeks }, platforms),
      [platform, id, objective, from, baselineWeeks, platforms],
    ),
  );
  // While another baseline is worked out the last one stays, with the fields that it holds.
  const last = useRef(result);
  if (result.state !== 'loading') last.current = result;
  return (
    <Loaded result={last.current}>
      {(kpis) =>
        draft.step === 'kpis' ? (
          <GoalKpisStep draft={draft} onDraft={onDraft} kpis={kpis} />
        ) : (
          <GoalTargetsStep draft={draft} onDraft={onDraft} kpis={kpis} now={now} />
        )
      }
    </Loaded>
  );
}
