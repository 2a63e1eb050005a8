import type { GuardCheck } from '../guard-check.ts';

/** Characters of an answer to a comment; platforms take 1,250 and more, people read less. */
export const longestDraft = 600;

export default {
  kind: 'too long',
  find: (text, { voice }) =>
    [...text].length > longestDraft + [...voice.signature].length ? [`${[...text].length}`] : null,
} satisfies GuardCheck;
