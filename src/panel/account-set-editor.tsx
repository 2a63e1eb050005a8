import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { countAccounts, findAccounts } from '../database/queries/account-sets.ts';
import type { CountedAccount } from '../database/queries/accounts.ts';
import { type AccountSet, longestSetName, mostInSet } from '../domain/account-set.ts';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';

const shownAccounts = 30;

/** A set's name and its accounts, ticked among those that were read. `onDone` is told the set's id once it is saved. */
export function AccountSetEditor({
  set,
  onDone,
}: {
  readonly set: AccountSet;
  readonly onDone: (saved: string | undefined) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { options, comparing } = texts;
  const ask = useAsk();
  const [name, setName] = useState(set.name);
  const [ticked, setTicked] = useState(set.accounts);
  const first = useRef<HTMLInputElement>(null);
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the name.
  useEffect(() => first.current?.focus(), []);
  const save = async () => {
    const saved = await ask('saveAccountSet', { ...set, name: name.trim(), accounts: [...ticked] });
    if (saved !== undefined) onDone(set.id);
  };
  const tick = (handle: string, on: boolean) =>
    setTicked(on ? [...ticked, handle] : ticked.filter((each) => each !== handle));
  return (
    <form
      class="set-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {comparing.name}
        <input
          ref={first}
          type="text"
          required
          pattern=".*\S.*"
          maxLength={longestSetName}
          value={name}
          placeholder={comparing.namePlaceholder}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <AccountTicks platform={set.platform} first={set.accounts} ticked={ticked} onTick={tick} />
      <p class="faint" role="status">
        {comparing.ticked(ticked.length)}
        {ticked.length >= mostInSet && ` ${comparing.full(mostInSet)}`}
      </p>
      <p class="buttons">
        <button type="submit" class="primary">
          {comparing.save}
        </button>
        <button type="button" onClick={() => onDone(undefined)}>
          {options.cancel}
        </button>
      </p>
    </form>
  );
}

function AccountTicks({
  platform,
  first,
  ticked,
  onTick,
}: {
  readonly platform: string;
  /** Shown first whatever is searched: so that what was ticked before can be taken away. */
  readonly first: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (handle: string, on: boolean) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { comparing } = texts;
  const [words, setWords] = useState('');
  const result = useLiveQuery(
    useCallback(async () => {
      const [before, found] = await Promise.all([
        countAccounts(first.map((id) => ({ platform, id }))),
        findAccounts(platform, words, shownAccounts),
      ]);
      return {
        accounts: [...before, ...found.rows.filter(({ id }) => !first.includes(id))],
        more: found.more,
      };
    }, [platform, first, words]),
  );
  // While the next answer is on its way the last one stays: the list does not flicker at each letter.
  const last = useRef(result);
  if (result.state !== 'loading') last.current = result;
  return (
    <fieldset>
      <legend>{comparing.accounts}</legend>
      <label>
        {comparing.search}
        <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <Loaded result={last.current}>
        {({ accounts, more }) => (
          <>
            {accounts.map((account) => (
              <AccountTick
                key={account.id}
                account={account}
                ticked={ticked.includes(account.id)}
                full={ticked.length >= mostInSet}
                onTick={onTick}
              />
            ))}
            {accounts.length === first.length && (
              <p class="faint">{words.trim() === '' ? comparing.noOthers : comparing.noneFound}</p>
            )}
            {more && <p class="faint">{comparing.more}</p>}
          </>
        )}
      </Loaded>
    </fieldset>
  );
}

function AccountTick({
  account,
  ticked,
  full,
  onTick,
}: {
  readonly account: CountedAccount;
  readonly ticked: boolean;
  readonly full: boolean;
  readonly onTick: (handle: string, on: boolean) => void;
}): JSX.Element {
  const { texts } = useInterface();
  return (
    <label class="check-line">
      <input
        type="checkbox"
        checked={ticked}
        disabled={full && !ticked}
        onChange={({ currentTarget }) => onTick(account.id, currentTarget.checked)}
      />
      <span>
        <bdi>{account.name ?? account.id}</bdi>
        <span class="faint hint">
          <bdi>{account.id}</bdi> · {texts.panel.postsRead(account.posts)}
          {account.mine && ` · ${texts.comparing.mine}`}
        </span>
      </span>
    </label>
  );
}
