import type { Voice } from '../../src/domain/voice.ts';

const weekday = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 14 * 60, to: 18 * 60 },
];

/** The voice of @pier. */
export function madeVoice(told: Partial<Voice> = {}): Voice {
  return {
    id: 'pier-voice',
    name: 'The Pier',
    accounts: [{ platform: 'harbour', id: 'pier' }],
    address: 'vous',
    tone: 'friendly',
    emoji: 'few',
    signature: 'Your keepers',
    wordsToUse: ['lamp'],
    wordsNeverUsed: ['cheap'],
    languages: ['en', 'fr'],
    facts: [
      {
        id: 'dusk',
        question: 'When is the lamp lit?',
        answer: 'At dusk.',
        address: 'https://harbour.example/lamp',
      },
    ],
    escalation: { contact: 'The harbour master', words: { en: 'We are looking into it.' } },
    timeZone: 'Europe/Paris',
    hours: [weekday, weekday, weekday, weekday, weekday, [], []],
    learns: true,
    ...told,
  };
}
