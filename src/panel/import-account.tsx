import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import { useInterface } from './interface-context.tsx';
import { readAccountsOf } from './read-accounts.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Whose figures a file holds that does not say it: an account that is known, or one that is named here. */
export function ImportAccount({
  platform,
  isNeeded,
  chosen,
  onChoose,
}: {
  readonly platform: PlatformId;
  /** Whether nothing can be imported without it. */
  readonly isNeeded: boolean;
  readonly chosen: AccountKey | null;
  readonly onChoose: (account: AccountKey | null) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.imports;
  const result = useLiveQuery(useCallback(() => readAccountsOf(platform), [platform]));
  const accounts = result.state === 'ready' ? result.value : [];
  const [isOther, setOther] = useState(false);
  const isKnown = chosen !== null && accounts.some(({ id }) => id === chosen.id);
  const isTyped = isOther || (chosen !== null && !isKnown && result.state === 'ready');
  const name = platforms.find(({ id }) => id === platform)?.name ?? platform;
  return (
    <fieldset>
      <legend>
        {words.accountTitle} <span class="faint">({name})</span>
      </legend>
      <p class="hint faint">{words.accountHint}</p>
      <div class="import-fields">
        <select
          aria-label={words.accountTitle}
          value={isTyped ? other : chosen === null ? '' : `@${chosen.id}`}
          onChange={({ currentTarget: { value } }) => {
            setOther(value === other);
            onChoose(value.startsWith('@') ? { platform, id: value.slice(1) } : null);
          }}
        >
          <option value="">{isNeeded ? words.accountChoose : words.accountNone}</option>
          {accounts.map(({ id, name }) => (
            <option key={id} value={`@${id}`}>
              {name === null || name === id ? id : `${name} (${id})`}
            </option>
          ))}
          <option value={other}>{words.accountOther}</option>
        </select>
        {isTyped && (
          <label class="field">
            {words.accountHandle}
            <input
              type="text"
              maxLength={200}
              value={chosen?.id ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const id = value.trim().replace(/^@+/, '');
                onChoose(id === '' ? null : { platform, id });
              }}
            />
            <span class="hint faint">{words.accountHandleHint}</span>
          </label>
        )}
      </div>
      {isNeeded && chosen === null && <p class="hint">{words.accountNeeded}</p>}
    </fieldset>
  );
}

/** No handle begins so. */
const other = 'other';
