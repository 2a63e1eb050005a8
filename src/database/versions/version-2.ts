import type { Version } from './version.ts';

/** Sets of accounts that the person compares, and what the background works out from readings. No row of version 1 changes. */
export const version2: Version = {
  stores: {
    accountSets: '[platform+id]',
    // Of each account what its readings have taught, and under the account '' that of all of a platform's.
    learnt: '[platform+account]',
  },
};
