import { focusPage } from '../database/focus-page.ts';
import { deleteAccountSet, saveAccountSet } from '../database/keep-account-set.ts';
import { leavePage } from '../database/keep-page.ts';
import { leaveOut } from '../database/leave-out.ts';
import { markMine } from '../database/mark-mine.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Handlers } from '../messaging/serve.ts';
import { changeSettings } from './change-settings.ts';
import { describePost } from './describe-post.ts';
import { cancelErasure, eraseLater } from './erasure.ts';
import { judgePosts } from './judge-posts.ts';
import { keepReadings } from './keep-readings.ts';
import { openPanel } from './open-panel.ts';
import { restoreRows } from './restore-rows.ts';

/** One function for each message of the protocol. */
export function handlersFor(platforms: readonly PlatformFacts[]): Handlers {
  return {
    keepReadings: (request, asker) => keepReadings(request, asker, platforms),
    judgePosts: ({ posts }) => judgePosts(posts, platforms),
    describePost: (post) => describePost(post, platforms),
    leavePage: ({ visit }, { tab }) => leavePage(tab, visit).then(() => null),
    openPanel,
    focusPost: ({ tab, post }) => focusPage(tab, post).then(() => null),
    changeSettings: (request) => changeSettings(request, platforms).then(() => null),
    markMine: ({ platform, account, mine }) =>
      markMine({ platform, id: account }, mine, Date.now()).then(() => null),
    leaveOut: ({ leftOut, ...post }) => leaveOut(post, leftOut, Date.now()).then(() => null),
    saveAccountSet: (set) => saveAccountSet(set, Date.now()).then(() => null),
    deleteAccountSet: (set) => deleteAccountSet(set, Date.now()).then(() => null),
    restoreRows: (request) => restoreRows(request, platforms),
    eraseEverything: eraseLater,
    cancelErasure: () => cancelErasure().then(() => null),
  };
}
