import type { Version } from './version.ts';

/** The first schema. An index on a compound key leaves out rows in which a part is null: such posts have no cohort. */
export const version1: Version = {
  stores: {
    accounts: '[platform+id]',
    // By author and date for cohorts; by reading for what was read today and for what is too old to be kept.
    posts: '[platform+id], [platform+author+publishedAt], observedAt',
    snapshots: '[platform+id+observedAt]',
    audiences: '[platform+account+observedAt]',
    pages: 'tab',
    sightings: '[tab+visit+platform+id]',
  },
};
