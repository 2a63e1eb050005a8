import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { myAccounts } from '../database/queries/accounts.ts';
import { keptVoices } from '../database/queries/voices.ts';
import type { AccountKey } from '../domain/account.ts';
import type { Voice } from '../domain/voice.ts';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useLiveQuery } from './use-live-query.ts';
import type { VoicePart } from './voice-part.ts';

/** The accounts that a voice speaks for, ticked among the person's own. */
export function VoiceAccounts({ voice, onChange }: VoicePart): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.voice;
  const result = useLiveQuery(
    useCallback(async () => ({ mine: await myAccounts(), voices: await keptVoices() }), []),
  );
  const tick = (account: AccountKey, on: boolean) =>
    onChange(({ accounts }) => ({
      accounts: [
        ...accounts.filter((each) => !isSame(each, account)),
        ...(on ? [{ platform: account.platform, id: account.id }] : []),
      ],
    }));
  return (
    <fieldset>
      <legend>{words.accounts}</legend>
      <Loaded result={result}>
        {({ mine, voices }) => {
          const gone = voice.accounts.filter((account) => !mine.some((each) => isSame(each, account)));
          const shown = [...mine, ...gone.map((account) => ({ ...account, name: null }))];
          return (
            <>
              {shown.map((account) => (
                <label key={`${account.platform} ${account.id}`} class="check-line">
                  <input
                    type="checkbox"
                    checked={voice.accounts.some((each) => isSame(each, account))}
                    onChange={({ currentTarget }) => tick(account, currentTarget.checked)}
                  />
                  <span>
                    <bdi>{account.name ?? account.id}</bdi>
                    <span class="hint faint">
                      {platforms.find(({ id }) => id === account.platform)?.name ?? account.platform} ·{' '}
                      <bdi>{account.id}</bdi>
                      {otherVoices(voices, voice, account).map(({ id, name }) => (
                        <span key={id}> · {words.alsoIn(name)}</span>
                      ))}
                    </span>
                  </span>
                </label>
              ))}
              <p class="hint faint">{shown.length === 0 ? words.accountsEmpty : words.accountsHint}</p>
            </>
          );
        }}
      </Loaded>
    </fieldset>
  );
}

function otherVoices(voices: readonly Voice[], own: Voice, account: AccountKey): readonly Voice[] {
  return voices.filter(({ id, accounts }) => id !== own.id && accounts.some((each) => isSame(each, account)));
}

function isSame(one: AccountKey, other: AccountKey): boolean {
  return one.platform === other.platform && one.id === other.id;
}
