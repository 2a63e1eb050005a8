import type { Format } from '../../../domain/post.ts';
import type { PostTable } from '../../read-post-table.ts';

/** Posts, reels and stories as Meta Business Suite lists them. Its own numbers of posts are no ids that any page has. */
export const instagramTable: PostTable = {
  platform: 'instagram',
  usualOrder: 'month first',
  formatOf,
  idOf: (cell, addressed) => (addressed === null && shortcode.test(cell) ? cell : null),
};

/** With something else than digits: those are Meta's own. */
const shortcode = /^(?=.*[^\d])[\w-]{10,11}$/;

/** "IG reel", "Reel do IG", "Instagram-Story": by the word that is in it. */
function formatOf(kind: string | null): Format | null {
  if (kind === null) return null;
  return words.find(([word]) => word.test(kind))?.[1] ?? null;
}

const words: readonly (readonly [RegExp, Format])[] = [
  [/reel/, 'reel'],
  [/stor(?:y|ies|ia)|historia/, 'story'],
  [/carou?s+el|karussell|carrossel|carosello|carrusel|album/, 'carousel'],
  [/video/, 'video'],
  [/imag|bild|foto|photo|immagin/, 'image'],
];
