import { fillPacked } from './fill-packed.ts';
import type { Version } from './version.ts';

/**
 * Sets of accounts that the person compares, what the background works out from readings, and what judging reads, packed. No
 * row of version 1 changes; the packed tables are filled from `posts` and `audiences`.
 */
export const version2: Version = {
  stores: {
    accountSets: '[platform+id]',
    // Of each account what its readings have taught, and under the account '' that of all of a platform's.
    learnt: '[platform+account]',
    // What is in `posts` and `audiences` too, many in a row: see `PackedRow`.
    postFigures: '[platform+account+from]',
    followerCounts: '[platform+account+from]',
  },
  upgrade: fillPacked,
};
