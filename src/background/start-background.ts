import { browser } from 'wxt/browser';
import { forgetAllTabs, forgetTab } from '../database/keep-page.ts';
import { finishUndoing } from '../database/undo-import.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { serve } from '../messaging/serve.ts';
import {
  commentAlarm,
  keepCommentAlarm,
  type LoadUnderstander,
  settleComments,
  settleNoted,
  showQueue,
  wakingAlarm,
  workOnComments,
} from './comment-work.ts';
import { eraseWhenDue, erasureAlarm } from './erasure.ts';
import { handlersFor } from './handlers.ts';
import { joinVisits } from './join-visits.ts';
import { keepLeft } from './keep-left.ts';
import { keepLearningAlarm, learn, learningAlarm } from './learning.ts';
import { noteError } from './note-error.ts';
import { keepReminderAlarm, openReportsOnClick, remind, reminderAlarm } from './reminders.ts';
import { applyRetention, keepRetentionAlarm, retentionAlarm } from './retention.ts';

/**
 * Starts the only writer: call it in the worker's first turn, for an event wakes only the listeners that are there by its
 * end. Keeps nothing in memory: the worker may be stopped at any moment. `load` gives what comments are understood by.
 */
export function startBackground(platforms: readonly PlatformFacts[], load: LoadUnderstander): void {
  serve(handlersFor(platforms, load), noteError);
  keepLeft(platforms, run, () => settleNoted(load));
  openReportsOnClick();

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === erasureAlarm) run(() => eraseWhenDue().then(showQueue));
    if (name === commentAlarm) run(() => workOnComments(load));
    if (name === wakingAlarm) run(settleComments);
    if (name === retentionAlarm)
      run(() =>
        finishUndoing()
          .then(() => applyRetention(platforms))
          .then(() => joinVisits(platforms)),
      );
    if (name === learningAlarm) run(() => learn(platforms));
    if (name === reminderAlarm) run(remind);
  });
  browser.tabs.onRemoved.addListener((tab) => run(() => forgetTab(tab)));
  browser.runtime.onStartup.addListener(() => {
    run(forgetAllTabs);
    run(() => eraseWhenDue().then(finishUndoing).then(settleComments));
    run(keepRetentionAlarm);
    run(keepLearningAlarm);
    run(keepCommentAlarm);
    run(remind);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    run(forgetAllTabs);
    run(() => eraseWhenDue().then(finishUndoing).then(settleComments));
    run(keepRetentionAlarm);
    run(keepLearningAlarm);
    run(keepCommentAlarm);
    run(keepReminderAlarm);
    if (reason !== 'install') return;
    run(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
    run(persistStorage);
  });
}

/** What fails here has nobody to be told: it is logged, and done at the next occasion. */
function run(task: () => Promise<unknown>): void {
  task().catch(noteError);
}

/** Firefox grants it without a question, Chrome's worker does not have it: there `unlimitedStorage` is enough. */
async function persistStorage(): Promise<void> {
  if ('persist' in navigator.storage) await navigator.storage.persist();
}
