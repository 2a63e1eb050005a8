import type { Version } from './version.ts';

/** Comments, what the person decided of them, voices, what drafts are made from, and who writes them. No row of version 2 changes. */
export const version3: Version = {
  stores: {
    comments: '[platform+id], [platform+postId+id]',
    handlings: '[platform+id]',
    voices: 'id',
    pastAnswers: '[platform+id], [platform+account+observedAt]',
    usedDrafts: '[platform+comment+usedAt], [platform+account+usedAt]',
    // By state for the queue, of one account for its figures; by thread for what answers what, and so by who is addressed;
    // `until` is of those alone that wait later; by version for those to understand anew.
    commentFigures:
      '[platform+id], [state+publishedAt], [platform+account+state+publishedAt], [platform+thread+role+publishedAt], *calls, until, understoodBy',
    dueComments: '[platform+postId]',
    // Here and not in the settings, which scripts in pages can read: it may hold a key.
    writers: 'id',
  },
};
