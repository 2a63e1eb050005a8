import { assessPosts } from '../database/assess-posts.ts';
import { focusPage } from '../database/focus-page.ts';
import { markMine } from '../database/mark-mine.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Handlers } from '../messaging/serve.ts';
import { changeSettings } from './change-settings.ts';
import { cancelErasure, eraseLater } from './erasure.ts';
import { keepReadings } from './keep-readings.ts';
import { openPanel } from './open-panel.ts';
import { restoreRows } from './restore-rows.ts';

/** One function for each message of the protocol. */
export function handlersFor(platforms: readonly PlatformFacts[]): Handlers {
  return {
    keepReadings: (request, asker) => keepReadings(request, asker, platforms),
    assessPosts: ({ posts }) => assessPosts(posts, { platforms, now: Date.now() }),
    openPanel,
    focusPost: ({ tab, post }) => focusPage(tab, post).then(() => null),
    changeSettings: (request) => changeSettings(request, platforms).then(() => null),
    markMine: ({ platform, account, mine }) =>
      markMine({ platform, id: account }, mine, Date.now()).then(() => null),
    restoreRows: (request) => restoreRows(request, platforms),
    eraseEverything: eraseLater,
    cancelErasure: () => cancelErasure().then(() => null),
  };
}
