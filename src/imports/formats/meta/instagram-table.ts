import type { Format } from '../../../domain/post.ts';
import type { PostTable } from '../../read-post-table.ts';

/** Posts, reels and stories as Meta Business Suite lists them. Its own numbers of posts are no ids that any page has. */
export const instagramTable: PostTable = {
  platform: 'instagram',
  usualOrder: 'month first',
  formatOf,
  idOf: (cell, addressed) => {
    if (addressed !== null) return null;
    const [, number] = mediaNumber.exec(cell) ?? [];
    return number === undefined ? (shortcode.test(cell) ? cell : null) : codeOf(number);
  },
};

/** With something else than digits: those are numbers. */
const shortcode = /^(?=.*[^\d])[\w-]{10,11}$/;

/**
 * The post's own number, that its shortcode writes in other digits; with the account's behind it in some tools' files. Meta's own tables
 * number posts otherwise, in seventeen digits or eighteen, and those lead to no shortcode.
 */
const mediaNumber = /^(\d{19})(?:_\d+)?$/;

function codeOf(number: string): string {
  let code = '';
  for (let id = BigInt(number); id > 0n; id >>= 6n) code = (digits[Number(id & 63n)] ?? '') + code;
  return code;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** "IG reel", "Reel do IG", "Instagram-Story": by the word that is in it. */
function formatOf(kind: string | null): Format | null {
  if (kind === null) return null;
  return words.find(([word]) => word.test(kind))?.[1] ?? null;
}

const words: readonly (readonly [RegExp, Format])[] = [
  [/reel/, 'reel'],
  [/stor(?:y|ies|ia|ie)|historia/, 'story'],
  // "Secuencia de Instagram" is Spanish for a carousel.
  [/carr?ou?s+el|karuss?ell|carrusel|secuencia|album/, 'carousel'],
  [/video/, 'video'],
  [/imag|bild|foto|photo|immagin/, 'image'],
];
