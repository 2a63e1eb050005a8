import type { Localised } from '../../localised.ts';
import { type Format, formats } from '../../post.ts';
import type { Trait } from '../trait.ts';

const names: Readonly<Record<Format, Localised>> = {
  image: { en: 'image', fr: 'image' },
  carousel: { en: 'carousel', fr: 'carrousel' },
  video: { en: 'video', fr: 'vidéo' },
  reel: { en: 'reel', fr: 'reel' },
  short: { en: 'short', fr: 'short' },
  document: { en: 'document', fr: 'document' },
  article: { en: 'article', fr: 'article' },
  poll: { en: 'poll', fr: 'sondage' },
  text: { en: 'text alone', fr: 'texte seul' },
  link: { en: 'link', fr: 'lien' },
  story: { en: 'story', fr: 'story' },
};

/** What the post mainly consists of. */
const format: Trait = {
  id: 'format',
  name: { en: 'Format', fr: 'Format' },
  groups: formats.map((id) => ({ id, name: names[id] })),
  groupOf: (post) => post.format,
};

export default format;
