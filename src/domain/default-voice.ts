import type { Voice } from './voice.ts';

/**
 * How to speak for an account as long as nobody has said how: by its name, polite and friendly, without facts, emoji or
 * signature, in every language that answers can be written in, `first` first.
 */
export function defaultVoice(name: string, first: string, timeZone: string): Voice {
  const others = ['en', 'fr', 'es', 'de', 'it', 'pt'].filter((language) => language !== first);
  return {
    id: 'default',
    name,
    accounts: [],
    address: 'vous',
    tone: 'friendly',
    emoji: 'none',
    signature: '',
    wordsToUse: [],
    wordsNeverUsed: [],
    languages: [first, ...others],
    facts: [],
    escalation: { contact: '', words: {} },
    timeZone,
    hours: [[], [], [], [], [], [], []],
    learns: false,
  };
}
