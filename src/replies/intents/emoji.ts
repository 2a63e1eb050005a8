import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Nothing but emoji or symbols. */
export default defineIntent({
  id: 'emoji',
  cues: {},
  structure: ({ words, numbers, mentions, links, hashtags, emoji, tokens }) =>
    words + numbers + mentions + links + hashtags === 0 && (emoji > 0 || tokens.length > 0) ? 3 : 0,
});

export const examples: IntentExamples = {
  right: ['😍', '😍😍😍', '❤️', '🔥🔥 👏', '👏🏽👏🏽', '<3', '🇫🇷🇫🇷', '👍 !!!', ':)', '…', '???', '!!!'],
  wrong: [
    'love ❤️',
    '@tom 😂',
    'oui',
    '100',
    'J’adore 😍',
    '#top 🔥',
    'Merci 🙏',
    'wow',
    'www.example.com',
    'xoxo',
  ],
};
