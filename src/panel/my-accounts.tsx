import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { type CountedAccount, counted, listAccounts, myAccounts } from '../database/queries/accounts.ts';
import { EmptyState } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';

const piece = 50;

/** Which accounts are the person's own: those first, then all that were read. */
export function MyAccounts(): JSX.Element {
  const { texts } = useInterface();
  const { options } = texts;
  const [limit, setLimit] = useState(piece);
  const result = useLiveQuery(useCallback(() => readAccounts(limit), [limit]));
  return (
    <section aria-labelledby="mine-title">
      <h2 id="mine-title">{options.mineTitle}</h2>
      <p>{options.mineLead}</p>
      <Loaded result={result}>
        {({ accounts, more }) =>
          accounts.length === 0 ? (
            <EmptyState>{options.mineEmpty}</EmptyState>
          ) : (
            <>
              {accounts.map((account) => (
                <AccountLine key={`${account.platform} ${account.id}`} account={account} />
              ))}
              {more && (
                <button type="button" onClick={() => setLimit(limit + piece)}>
                  {options.mineMore}
                </button>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

async function readAccounts(
  limit: number,
): Promise<{ readonly accounts: readonly CountedAccount[]; readonly more: boolean }> {
  const [mine, { rows, next }] = await Promise.all([myAccounts(), listAccounts({ limit })]);
  const shown = [...mine, ...rows.filter((account) => !account.mine)];
  return { accounts: await Promise.all(shown.map(counted)), more: next !== null };
}

function AccountLine({ account }: { readonly account: CountedAccount }): JSX.Element {
  const { texts, platforms } = useInterface();
  const ask = useAsk();
  const facts = platforms.find(({ id }) => id === account.platform);
  return (
    <label class="check-line">
      <input
        type="checkbox"
        checked={account.mine}
        onChange={({ currentTarget }) =>
          void ask('markMine', {
            platform: account.platform,
            account: account.id,
            mine: currentTarget.checked,
          })
        }
      />
      <span>
        <bdi>{account.name ?? account.id}</bdi>
        <span class="faint hint">
          {facts?.name ?? account.platform} · <bdi>{account.id}</bdi> · {texts.panel.postsRead(account.posts)}
        </span>
      </span>
    </label>
  );
}
