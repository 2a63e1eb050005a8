import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { listAccounts } from '../database/queries/accounts.ts';
import { EmptyState } from '../ui/notice.tsx';
import { GoalCard } from './goal-card.tsx';
import { draftAfter, draftOf, firstDraft, type GoalDraft } from './goal-draft.ts';
import { GoalWizard } from './goal-wizard.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readGoals } from './read-goal.ts';
import { ReportLink } from './report-link.tsx';
import { useLiveQuery } from './use-live-query.ts';

const hour = 3_600_000;

/** The goals and how they go; or one on its way, `draft`, which whoever shows this keeps, so that going elsewhere loses nothing. */
export function GoalsSection({
  draft,
  onDraft,
  now,
}: {
  readonly draft: GoalDraft | null;
  readonly onDraft: (draft: GoalDraft | null) => void;
  readonly now: number;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const { goals } = texts;
  // Days go by and posts settle while the panel stays open.
  const at = Math.floor(now / hour) * hour;
  const title = useRef<HTMLHeadingElement>(null);
  const result = useLiveQuery(
    useCallback(async () => {
      const [all, accounts] = await Promise.all([readGoals(platforms, at), listAccounts({ limit: 1 })]);
      return { all, anyAccount: accounts.rows.length > 0 };
    }, [platforms, at]),
  );
  // What was pressed to come back here is gone.
  const wasOpen = useRef(draft !== null);
  useEffect(() => {
    if (wasOpen.current && draft === null) title.current?.focus();
    wasOpen.current = draft !== null;
  }, [draft]);
  return (
    <section aria-labelledby="goals-title" class="goals">
      <h2 id="goals-title" ref={title} tabIndex={-1}>
        {goals.title}
      </h2>
      {draft !== null ? (
        <GoalWizard draft={draft} onDraft={onDraft} now={now} />
      ) : (
        <Loaded result={result}>
          {({ all, anyAccount }) => (
            <>
              {all.length === 0 && (
                <EmptyState>
                  <p>{goals.empty}</p>
                  {!anyAccount && <p>{goals.emptyNoAccount}</p>}
                </EmptyState>
              )}
              {all.map((detail) => (
                <GoalCard
                  key={detail.goal.id}
                  detail={detail}
                  now={now}
                  changing={{
                    onChange: (goal) => onDraft(draftOf(goal)),
                    onNext: (goal) => onDraft(draftAfter(goal, Date.now())),
                    onDeleted: () => title.current?.focus(),
                  }}
                />
              ))}
              {anyAccount && (
                <button
                  type="button"
                  class={all.length === 0 ? 'primary' : ''}
                  onClick={() => onDraft(firstDraft(Date.now()))}
                >
                  {goals.make}
                </button>
              )}
              {anyAccount && (
                <p>
                  <ReportLink kind="week" account={null} />
                </p>
              )}
            </>
          )}
        </Loaded>
      )}
    </section>
  );
}
