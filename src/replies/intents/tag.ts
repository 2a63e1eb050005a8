import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Mainly tags friends, so that they see the post. */
export default defineIntent({
  id: 'tag',
  cues: {
    fr: {
      hint: 'regarde, regardez, regarde ca, pour toi, toi, nous, on y va, faut qu on, ca te, tu viens, il nous le faut, comme toi, notre',
    },
    en: {
      hint: 'look, us, you, lets go, we need, this is you, you need, we should, check this, remember, us when, literally you',
    },
    es: { hint: 'mira, nosotras, vamos, tu, hay que ir, para ti' },
    de: { hint: 'schau, guck, wir, du, fur dich, mussen wir' },
    it: { hint: 'guarda, noi, andiamo, tu, dobbiamo' },
    pt: { hint: 'olha, nos, vamos, tu, a gente, bora' },
  },
  structure: ({ mentions, words, tokens, questionMarks }) => {
    if (mentions === 0) return 0;
    if (words === 0) return 2;
    const first = tokens.findIndex(({ kind }) => kind === 'word');
    const opens = tokens.slice(0, Math.max(first, 0)).some(({ kind }) => kind === 'mention');
    return (
      0.4 + Math.min(mentions, 3) * 0.3 + (opens ? 0.2 : 0) - Math.min(words, 20) * 0.06 - questionMarks * 0.1
    );
  },
});

export const examples: IntentExamples = {
  right: [
    '@lea.brn',
    '@tom @marie',
    '@julie_b 😂',
    '@max.d regarde',
    '@anna look 😍',
    '@sarah us',
    '@pedro mira',
    '@lisa_m schau mal',
    '@gio guarda',
    '@ana.r olha',
  ],
  wrong: [
    'J’adore',
    'Merci',
    'Combien ?',
    '😍',
    'love it',
    'where can I buy it',
    'contact me at the shop please',
    'Super',
    'me encanta',
    'danke',
  ],
};
