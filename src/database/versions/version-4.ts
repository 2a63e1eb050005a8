import type { Version } from './version.ts';

/**
 * What files and the person's hand tell beside readings, and what is made of it: goals, campaigns, notes. Of the rows of version 3
 * none changes: a post without `others` has counts from pages alone.
 */
export const version4: Version = {
  stores: {
    // By date alone, to find the post that a file names otherwise than its page.
    posts: '[platform+id], [platform+author+publishedAt], [platform+publishedAt], observedAt',
    // By origin, so that an import can be taken back.
    statements: '[platform+id+origin+observedAt], origin',
    imports: 'id, hash',
    accountPeriods: '[platform+account+from+to+import], import',
    // By campaign and landing for what a changed link of a post may bring; by its last day for a period.
    traffic: '[import+line], campaign, landing, to, [post.platform+post.id+import]',
    headerMappings: 'signature',
    campaigns: 'id',
    postNotes: '[platform+id]',
    goals: 'id',
  },
};
