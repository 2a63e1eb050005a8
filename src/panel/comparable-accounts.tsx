import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { accountSetsOf } from '../database/queries/account-sets.ts';
import type { AccountKey } from '../domain/account.ts';
import type { AccountSet } from '../domain/account-set.ts';
import { placeOfMedian } from '../domain/place-among-accounts.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { EmptyState } from '../ui/notice.tsx';
import { useToast } from '../ui/toasts.tsx';
import { AccountSetEditor } from './account-set-editor.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { readComparison } from './read-comparison.ts';
import { sayPlace } from './say-place.ts';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The sets of accounts that the person compares: one is chosen, made, changed or deleted, and shows its accounts side by side. */
export function ComparableAccounts({
  account: { platform, id },
}: {
  readonly account: AccountKey;
}): JSX.Element {
  const { texts } = useInterface();
  const { comparing } = texts;
  const [chosen, choose] = useState<string>();
  const [edited, edit] = useState<AccountSet>();
  const result = useLiveQuery(useCallback(() => accountSetsOf(platform), [platform]));
  const makeOne = () => edit({ platform, id: crypto.randomUUID(), name: '', accounts: [id] });
  const finish = (saved: string | undefined) => {
    edit(undefined);
    if (saved !== undefined) choose(saved);
  };
  return (
    <section aria-labelledby="comparable-title">
      <h3 id="comparable-title">{comparing.title}</h3>
      {edited !== undefined ? (
        <AccountSetEditor key={edited.id} set={edited} onDone={finish} />
      ) : (
        <Loaded result={result}>
          {(sets) => {
            const shown =
              sets.find((set) => set.id === chosen) ??
              sets.find(({ accounts }) => accounts.includes(id)) ??
              sets[0];
            return shown === undefined ? (
              <>
                <EmptyState>{comparing.empty}</EmptyState>
                <button type="button" onClick={makeOne}>
                  {comparing.make}
                </button>
              </>
            ) : (
              <>
                <SetChoice sets={sets} shown={shown} onChoose={choose} onEdit={edit} onMake={makeOne} />
                <ChosenSet set={shown} own={id} />
              </>
            );
          }}
        </Loaded>
      )}
    </section>
  );
}

function SetChoice({
  sets,
  shown,
  onChoose,
  onEdit,
  onMake,
}: {
  readonly sets: readonly AccountSet[];
  readonly shown: AccountSet;
  readonly onChoose: (id: string) => void;
  readonly onEdit: (set: AccountSet) => void;
  readonly onMake: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { panel, comparing } = texts;
  const ask = useAsk();
  const toast = useToast();
  const remove = async () => {
    const { platform, id } = shown;
    if ((await ask('deleteAccountSet', { platform, id })) === undefined) return;
    const undo = () => void ask('saveAccountSet', { ...shown, accounts: [...shown.accounts] });
    toast({ text: comparing.deleted(shown.name), action: { label: panel.undo, run: undo } });
  };
  return (
    <>
      <label>
        {comparing.set}
        <select value={shown.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          {sets.map(({ id, name, accounts }) => (
            <option key={id} value={id}>
              {comparing.setWithSize(name, accounts.length)}
            </option>
          ))}
        </select>
      </label>
      <p class="buttons">
        <button type="button" onClick={() => onEdit(shown)}>
          {comparing.change}
        </button>
        <button type="button" onClick={() => void remove()}>
          {comparing.delete}
        </button>
        <button type="button" onClick={onMake}>
          {comparing.make}
        </button>
      </p>
    </>
  );
}

function ChosenSet({ set, own }: { readonly set: AccountSet; readonly own: string }): JSX.Element | null {
  const { platforms } = useInterface();
  const facts = platforms.find(({ id }) => id === set.platform);
  return facts === undefined ? null : <ComparedSet set={set} own={own} facts={facts} />;
}

function ComparedSet({
  set,
  own,
  facts,
}: {
  readonly set: AccountSet;
  readonly own: string;
  readonly facts: PlatformFacts;
}): JSX.Element {
  const { texts, settings } = useInterface();
  const { comparing } = texts;
  const { cohortDays: days } = settings;
  const result = useLiveQuery(useCallback(() => readComparison(set, { facts, days }), [set, facts, days]));
  return (
    <Loaded result={result}>
      {(comparison) => (
        <>
          <p>
            {set.accounts.includes(own)
              ? sayPlace(placeOfMedian(own, comparison.compared.samples), comparing.ofMedian, comparing)
              : comparing.notInSet}
          </p>
          {set.accounts.length > 0 && <ComparisonTable comparison={comparison} own={own} />}
        </>
      )}
    </Loaded>
  );
}
