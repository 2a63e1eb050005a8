import type { JSX } from 'preact';
import type { Account, AccountKey } from '../domain/account.ts';
import { useInterface } from './interface-context.tsx';

/** One of the accounts that are kept is chosen, the person's own standing first. */
export function AccountChoice({
  accounts,
  chosen,
  onChoose,
}: {
  readonly accounts: readonly Account[];
  /** One of them. */
  readonly chosen: AccountKey;
  readonly onChoose: (account: AccountKey) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const { panel } = texts;
  const groups = [
    { label: panel.ownAccounts, accounts: accounts.filter(({ mine }) => mine) },
    { label: panel.otherAccounts, accounts: accounts.filter(({ mine }) => !mine) },
  ].filter((group) => group.accounts.length > 0);
  return (
    <label class="field">
      {panel.account}
      <select
        value={nameOf(chosen)}
        onChange={({ currentTarget }) => {
          const found = accounts.find((each) => nameOf(each) === currentTarget.value);
          if (found !== undefined) onChoose({ platform: found.platform, id: found.id });
        }}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.accounts.map(({ platform, id, name }) => (
              <option key={`${platform} ${id}`} value={nameOf({ platform, id })}>
                {name ?? id} · {platforms.find((each) => each.id === platform)?.name ?? platform}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function nameOf({ platform, id }: AccountKey): string {
  return `${platform} ${id}`;
}
