import type { Trait } from '../trait.ts';
import { holds } from '../whole-text.ts';

const address = /\b(?:https?:\/\/|www\.)\S|\b[\w-]+\.(?:com|org|net|io|fr|de|es|it|pt|eu|co|ly|in)\/\S/i;

/** Whether the text holds the address of a page. */
const link: Trait = {
  id: 'link',
  name: { en: 'A link in the text', fr: 'Un lien dans le texte' },
  groups: [
    { id: 'yes', name: { en: 'with a link', fr: 'avec un lien' } },
    { id: 'no', name: { en: 'without', fr: 'sans' } },
  ],
  groupOf: (post) => (post.format === 'link' ? 'yes' : holds(post.text, address)),
};

export default link;
