import type { View } from '../platform.ts';
import { accountAt, segmentsOf } from './address.ts';
import { readAccount } from './read-account.ts';
import { overTile, readTile } from './read-tile.ts';
import { selectors } from './selectors.ts';

/** The reels of a profile, with views, likes and comments on each tile; the latter two are shown under the mouse. */
export const reelsTab: View = {
  name: 'reels tab',
  answers: isReelsTab,
  selector: selectors.reelTile,
  promises: ['reactions', 'comments', 'views'],
  read(tile, page) {
    const reading = readTile('reels tab', tile, page, accountAt(page.url) ?? null);
    const isFilled = reading !== undefined && Object.keys(reading.metrics).length > 0;
    return isFilled ? reading : undefined;
  },
  readAccount,
  badgePlace: overTile,
};

function isReelsTab(url: URL): boolean {
  const segments = segmentsOf(url);
  return segments.length === 2 && segments[1] === 'reels' && accountAt(url) !== undefined;
}
