import type { JSX } from 'preact';
import type { Account } from '../domain/account.ts';
import { useInterface } from './interface-context.tsx';
import { mostEarlier, type ReportChoice, reportKinds } from './report-choice.ts';

/** What is reported, of which account, for which period; not printed. */
export function ReportControls({
  accounts,
  account,
  choice,
  onChoose,
}: {
  readonly accounts: readonly Account[];
  readonly account: Account | undefined;
  readonly choice: ReportChoice;
  readonly onChoose: (change: Partial<ReportChoice>) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.report;
  const isPeriod = choice.kind === 'week' || choice.kind === 'month';
  const hasPeriods = account !== undefined && isPeriod;
  const groups = [
    { label: words.mine, accounts: accounts.filter(({ mine }) => mine) },
    { label: words.others, accounts: accounts.filter(({ mine }) => !mine) },
  ].filter((group) => group.accounts.length > 0);
  return (
    <header class="report-controls">
      <nav aria-label={words.choose}>
        {reportKinds.map((kind) => (
          <a
            key={kind}
            href={`#${kind}`}
            aria-current={kind === choice.kind ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              onChoose({ kind, earlier: 0 });
            }}
          >
            {words.kinds[kind]}
          </a>
        ))}
      </nav>
      {account !== undefined && choice.kind !== 'campaigns' && (
        <label class="field">
          {words.account}
          <select
            value={`${account.platform} ${account.id}`}
            onChange={({ currentTarget }) => {
              const chosen = accounts.find(({ platform, id }) => `${platform} ${id}` === currentTarget.value);
              if (chosen !== undefined) {
                onChoose({ account: { platform: chosen.platform, id: chosen.id }, earlier: 0 });
              }
            }}
          >
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.accounts.map(({ platform, id, name }) => (
                  <option key={`${platform} ${id}`} value={`${platform} ${id}`}>
                    {name ?? id} · {platforms.find((each) => each.id === platform)?.name ?? platform}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <p class="buttons">
        {hasPeriods && (
          <>
            <button
              type="button"
              disabled={choice.earlier >= mostEarlier}
              onClick={() => onChoose({ earlier: choice.earlier + 1 })}
            >
              {words.earlier}
            </button>
            <button
              type="button"
              disabled={choice.earlier === 0}
              onClick={() => onChoose({ earlier: choice.earlier - 1 })}
            >
              {words.later}
            </button>
          </>
        )}
        <button type="button" class="primary" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </header>
  );
}
