import type { LoadUnderstander } from '../../src/background/comment-work.ts';
import { type IntentId, intentIds } from '../../src/domain/intent.ts';

/** Understands of a comment the intents that it names, such as "a question about …": what is kept of it is tested here. */
export const understandWords: LoadUnderstander = async () => ({
  version: 1,
  understand: (text) => ({
    language: text === '' ? null : 'en',
    intents: intentIds
      .filter((intent) => text.toLowerCase().includes(intent))
      .map((what: IntentId) => ({ what, confidence: 0.9, words: [what] })),
    sentiment: null,
  }),
});
