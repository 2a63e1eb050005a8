import type { Understanding } from '../src/domain/intent.ts';
import type { Voice } from '../src/domain/voice.ts';
import type { ReplyRequest } from '../src/replies/reply.ts';

/** A voice of an invented bakery, as a person would set it up. */
export function voiceOf(more: Partial<Voice> = {}): Voice {
  return {
    id: 'bakery',
    name: 'Maison Tilleul',
    accounts: [],
    address: 'vous',
    tone: 'friendly',
    emoji: 'few',
    signature: '',
    wordsToUse: [],
    wordsNeverUsed: [],
    languages: ['fr', 'en'],
    facts: [],
    escalation: { contact: '', words: {} },
    timeZone: 'Europe/Paris',
    hours: [[], [], [], [], [], [], []],
    learns: false,
    ...more,
  };
}

/** What is asked for a comment; understood as told, else as a French question. */
export function requestFor(text: string, more: Partial<ReplyRequest> = {}): ReplyRequest {
  const understanding: Understanding = {
    language: 'fr',
    intents: [{ what: 'question', confidence: 0.9, words: [] }],
    sentiment: { what: 'neutral', confidence: 0.8, words: [] },
  };
  return {
    comment: { text, author: { handle: 'lou.verger', name: 'Lou Verger', url: null } },
    understanding,
    thread: [],
    post: null,
    voice: voiceOf(),
    pastAnswers: [],
    used: [],
    ...more,
  };
}
