import type { Trait } from '../trait.ts';
import { isCutShort } from '../whole-text.ts';

const hashtag = /(?<![\p{L}\p{N}_&/])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** How many hashtags the text holds. */
const hashtags: Trait = {
  id: 'hashtags',
  name: { en: 'Hashtags', fr: 'Hashtags' },
  groups: [
    { id: 'none', name: { en: 'none', fr: 'aucun' } },
    { id: 'few', name: { en: '1 to 3', fr: '1 à 3' } },
    { id: 'many', name: { en: '4 or more', fr: '4 ou plus' } },
  ],
  groupOf({ text }) {
    if (text === null) return null;
    const found = [...text.matchAll(hashtag)].length;
    if (found >= 4) return 'many';
    // They stand at the end as a rule, which is what is cut off.
    if (isCutShort(text)) return null;
    return found === 0 ? 'none' : 'few';
  },
};

export default hashtags;
