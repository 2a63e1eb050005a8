import type { AccountKey } from '../../domain/account.ts';
import type { PastAnswer, UsedDraft, Voice } from '../../domain/voice.ts';
import { voiceOfAccount } from '../../domain/voice-of-account.ts';
import { database, startingWith } from '../database.ts';

/** The voices that there are, by name. */
export async function keptVoices(): Promise<readonly Voice[]> {
  const rows = await database.voices.toArray();
  return rows
    .flatMap(({ voice }) => voice ?? [])
    .sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}

/** The voice that speaks for an account; undefined where none does. */
export async function voiceFor(account: AccountKey): Promise<Voice | undefined> {
  return voiceOfAccount(await keptVoices(), account);
}

/** Answers that an account gave and that are kept as examples, newest first, at most `limit`. */
export function pastAnswersOf(
  { platform, id }: AccountKey,
  { limit = 1000 } = {},
): Promise<readonly PastAnswer[]> {
  return database.pastAnswers
    .where('[platform+account+observedAt]')
    .between(...startingWith(platform, id))
    .reverse()
    .limit(limit)
    .toArray();
}

/** How many answers are kept as examples for the accounts that a voice speaks for; 0 where there is no such voice. */
export async function countPastAnswersOf(id: string): Promise<number> {
  const voices = await keptVoices();
  const keys = await database.pastAnswers.orderBy('[platform+account+observedAt]').keys();
  return keys.filter((key) => {
    const [platform, account] = key as unknown as [string, string, number];
    return voiceOfAccount(voices, { platform, id: account })?.id === id;
  }).length;
}

/** Drafts that the person took to answer as an account, newest first, at most `limit`. */
export function usedDraftsOf(
  { platform, id }: AccountKey,
  { limit = 50 } = {},
): Promise<readonly UsedDraft[]> {
  return database.usedDrafts
    .where('[platform+account+usedAt]')
    .between(...startingWith(platform, id))
    .reverse()
    .limit(limit)
    .toArray();
}
