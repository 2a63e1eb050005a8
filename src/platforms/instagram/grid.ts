import type { Page, View } from '../platform.ts';
import { accountAt, segmentsOf } from './address.ts';
import { readAccount } from './read-account.ts';
import { overTile, readTile } from './read-tile.ts';
import { selectors } from './selectors.ts';

/** Posts as tiles: profiles and their tabs, saved collections, explore, search, hashtags, places, music, popular. */
export const grid: View = {
  name: 'grid',
  answers: isGrid,
  selector: selectors.tile,
  // Counts are there only while the mouse is over a tile.
  promises: [],
  read: (tile, page) => readTile('grid', tile, page, ownerOf(page)),
  readAccount,
  badgePlace: overTile,
};

function isGrid(url: URL): boolean {
  const [first = '', second] = segmentsOf(url);
  if (first === 'explore') return second !== 'people';
  if (first === 'popular') return true;
  if (first === 'reels') return second === 'audio';
  if (accountAt(url) === undefined) return false;
  return second === undefined || ['tagged', 'reposts', 'saved'].includes(second);
}

/** Only the first tab of a profile shows nothing but the account's own posts. */
function ownerOf(page: Page): string | null {
  return segmentsOf(page.url).length === 1 ? (accountAt(page.url) ?? null) : null;
}
