import type { Trait } from '../trait.ts';
import { isCutShort } from '../whole-text.ts';

/** Up to here a text is shown whole on the platforms' feeds, about: beyond, "more" has to be pressed. */
const short = 140;
const medium = 400;

/** How long the text is, in characters. */
const length: Trait = {
  id: 'length',
  name: { en: 'Length of the text', fr: 'Longueur du texte' },
  groups: [
    { id: 'short', name: { en: `up to ${short} characters`, fr: `jusqu’à ${short} caractères` } },
    { id: 'medium', name: { en: `${short + 1} to ${medium}`, fr: `de ${short + 1} à ${medium}` } },
    { id: 'long', name: { en: `more than ${medium}`, fr: `plus de ${medium}` } },
  ],
  groupOf({ text }) {
    if (text === null) return null;
    const characters = [...text].length;
    if (characters > medium) return 'long';
    if (isCutShort(text)) return null;
    return characters > short ? 'medium' : 'short';
  },
};

export default length;
