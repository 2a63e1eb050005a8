import type { Voice } from '../domain/voice.ts';

/** The version of the form of a voice's file; raised when an older version could not read it any more. */
export const voiceFileVersion = 1;

/**
 * The text of a voice's file: JSON, read by `readVoice`. It holds what stands in a `Voice` and nothing else: no answer that was
 * learnt, no key of a server. Without `withAccounts` it does not tell for which accounts the voice speaks.
 */
export function writeVoice(voice: Voice, { withAccounts }: { readonly withAccounts: boolean }): string {
  const { id, name, accounts, address, tone, emoji, signature, wordsToUse, wordsNeverUsed, languages } =
    voice;
  const { facts, escalation, timeZone, hours, learns } = voice;
  const written = {
    id,
    name,
    ...(withAccounts && { accounts: accounts.map(({ platform, id }) => ({ platform, id })) }),
    ...{ address, tone, emoji, signature, wordsToUse, wordsNeverUsed, languages },
    facts: facts.map(({ id, question, answer, address }) => ({ id, question, answer, address })),
    escalation: { contact: escalation.contact, words: escalation.words },
    ...{ timeZone, hours, learns },
  };
  return `${JSON.stringify({ vigie: 'voice', version: voiceFileVersion, voice: written }, null, 2)}\n`;
}

/** What the file of a voice is called: letters and digits of its name only, so that every system takes it. */
export function voiceFileName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replace(/^-+|[-\ufffd]+$/g, '');
  return plain === '' ? 'vigie-voice.json' : `vigie-voice-${plain}.json`;
}
