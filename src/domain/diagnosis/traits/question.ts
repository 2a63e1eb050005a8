import type { Trait } from '../trait.ts';
import { holds } from '../whole-text.ts';

/** A question mark of any script, after a word: not the one in an address. */
const question = /[?？؟](?![\w=&/%-])/u;

/** Whether the text asks something. */
const asks: Trait = {
  id: 'question',
  name: { en: 'A question in the text', fr: 'Une question dans le texte' },
  groups: [
    { id: 'yes', name: { en: 'with a question', fr: 'avec une question' } },
    { id: 'no', name: { en: 'without', fr: 'sans' } },
  ],
  groupOf: ({ text }) => holds(text, question),
};

export default asks;
