import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusUnlessOnTab } from './focus-unless-on-tab.ts';
import { type GoalDraft, type GoalStep, goalSteps } from './goal-draft.ts';
import { useInterface } from './interface-context.tsx';

/** One step's form: its question, its fields, back and forward. */
export function StepForm({
  step,
  draft,
  onDraft,
  onForward,
  forward,
  canGo = true,
  children,
}: {
  readonly step: GoalStep;
  readonly draft: GoalDraft;
  readonly onDraft: (draft: GoalDraft | null) => void;
  readonly onForward: () => void;
  readonly forward?: string;
  readonly canGo?: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { texts } = useInterface();
  const { goals } = texts;
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever goes by keyboard or ear goes on at the question.
  useEffect(() => focusUnlessOnTab(title.current), []);
  const place = goalSteps.indexOf(step);
  const before = goalSteps[place - 1];
  return (
    <form
      class="goal-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (canGo) onForward();
      }}
    >
      <p class="faint hint">{goals.stepOf(place + 1, goalSteps.length)}</p>
      <h3 ref={title} tabIndex={-1}>
        {goals.steps[step]}
      </h3>
      {children}
      <p class="buttons">
        {before !== undefined && (
          <button type="button" onClick={() => onDraft({ ...draft, step: before })}>
            {goals.back}
          </button>
        )}
        <button type="submit" class="primary" disabled={!canGo}>
          {forward ?? goals.forward}
        </button>
        <button type="button" class="quiet" onClick={() => onDraft(null)}>
          {goals.cancel}
        </button>
      </p>
    </form>
  );
}
