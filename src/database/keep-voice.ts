import type { Voice } from '../domain/voice.ts';
import { voiceOfAccount } from '../domain/voice-of-account.ts';
import { database } from './database.ts';
import { keptVoices } from './queries/voices.ts';

/** Keeps a voice as it is now, also one that was deleted. `now` in milliseconds since 1970. */
export function saveVoice(voice: Voice, now: number): Promise<void> {
  return database.transaction('rw', database.voices, async () => put(voice.id, voice, now));
}

/** Deletes a voice; that it was deleted is kept, so that an older backup does not bring it back. `saveVoice` undoes it. */
export function deleteVoice(id: string, now: number): Promise<void> {
  return database.transaction('rw', database.voices, async () => {
    if ((await database.voices.get(id)) !== undefined) await put(id, null, now);
  });
}

/**
 * Stops a voice from learning and forgets the owner's answers kept for the accounts that it speaks for; of null every voice, and
 * every answer. Throws where there is no such voice.
 */
export function forgetPastAnswers(id: string | null, now: number): Promise<void> {
  return database.transaction('rw', [database.voices, database.pastAnswers], async () => {
    const voices = await keptVoices();
    const silenced = voices.filter((voice) => id === null || voice.id === id);
    if (id !== null && silenced.length === 0) throw new Error('there is no such voice');
    for (const voice of silenced) {
      if (voice.learns) await put(voice.id, { ...voice, learns: false }, now);
    }
    if (id === null) return database.pastAnswers.clear();
    await database.pastAnswers
      .filter(({ platform, account }) => voiceOfAccount(voices, { platform, id: account })?.id === id)
      .delete();
  });
}

async function put(id: string, voice: Voice | null, now: number): Promise<void> {
  const known = await database.voices.get(id);
  // What the person said last stands, also where the clock was put back since.
  await database.voices.put({ id, voice, toldAt: Math.max(now, (known?.toldAt ?? 0) + 1) });
}
