import type { AccountKey } from './account.ts';
import type { Voice } from './voice.ts';

/**
 * The voice that speaks for an account: the first that names it, else the first that names none; undefined where there is none.
 */
export function voiceOfAccount<AnyVoice extends Pick<Voice, 'accounts'>>(
  voices: readonly AnyVoice[],
  { platform, id }: AccountKey,
): AnyVoice | undefined {
  const names = ({ accounts }: AnyVoice) =>
    accounts.some((account) => account.platform === platform && account.id === id);
  return voices.find(names) ?? voices.find(({ accounts }) => accounts.length === 0);
}
