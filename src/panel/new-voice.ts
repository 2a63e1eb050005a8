import type { Language } from '../domain/localised.ts';
import type { Voice } from '../domain/voice.ts';

/** A voice to begin with: nothing said yet, the interface's language first. */
export function newVoice(language: Language): Voice {
  return {
    id: crypto.randomUUID(),
    name: '',
    accounts: [],
    address: 'vous',
    tone: 'friendly',
    emoji: 'few',
    signature: '',
    wordsToUse: [],
    wordsNeverUsed: [],
    languages: language === 'fr' ? ['fr', 'en'] : ['en', 'fr'],
    facts: [],
    escalation: { contact: '', words: {} },
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hours: [[], [], [], [], [], [], []],
    learns: false,
  };
}
