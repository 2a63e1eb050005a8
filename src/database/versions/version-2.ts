import type { Version } from './version.ts';

/** Sets of accounts that the person compares, and what the background works out from readings. No row of version 1 changes. */
export const version2: Version = {
  stores: {
    accountSets: '[platform+id]',
    // How engagement came in with age, and how widely it spreads: of each account, so that one is worked out anew alone.
    accruals: '[platform+family+account]',
    spreads: '[platform+basis]',
  },
};
