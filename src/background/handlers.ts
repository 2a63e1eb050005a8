import { focusPage } from '../database/focus-page.ts';
import { handleComments } from '../database/handle-comments.ts';
import { deleteAccountSet, saveAccountSet } from '../database/keep-account-set.ts';
import { finishImport } from '../database/keep-import.ts';
import { leavePage } from '../database/keep-page.ts';
import { deleteVoice, forgetPastAnswers, saveVoice } from '../database/keep-voice.ts';
import { keepWriter } from '../database/keep-writer.ts';
import { leaveOut } from '../database/leave-out.ts';
import { markMine } from '../database/mark-mine.ts';
import { notePost } from '../database/note-post.ts';
import { noteUsedDraft } from '../database/note-used-draft.ts';
import {
  deleteCampaign,
  deleteGoal,
  deleteHeaderMapping,
  saveCampaign,
  saveGoal,
  saveHeaderMapping,
} from '../database/told-rows.ts';
import { typeFigure } from '../database/type-figure.ts';
import { undoImport } from '../database/undo-import.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Handlers } from '../messaging/serve.ts';
import { changeSettings } from './change-settings.ts';
import { refusedMoment } from './check-reading.ts';
import { type LoadUnderstander, settleNoted, showQueue, takeComments, workSoon } from './comment-work.ts';
import { describePost } from './describe-post.ts';
import { cancelErasure, eraseLater } from './erasure.ts';
import { goesFirst } from './give-way.ts';
import { joinVisits } from './join-visits.ts';
import { judgePosts } from './judge-posts.ts';
import { keepComments } from './keep-comments.ts';
import { beginImported, keepImported } from './keep-imported.ts';
import { keepReadings } from './keep-readings.ts';
import { clearErrorLog, logError } from './note-error.ts';
import { openPanel } from './open-panel.ts';
import { keepReminderAlarm } from './reminders.ts';
import { restoreRows } from './restore-rows.ts';

/** One function for each message of the protocol. */
export function handlersFor(platforms: readonly PlatformFacts[], load: LoadUnderstander): Handlers {
  return {
    keepReadings: (request, asker) =>
      goesFirst(keepReadings(request, asker, platforms, () => settleNoted(load))),
    keepComments: (request) => keepComments(request, platforms, (changed) => takeComments(changed, load)),
    judgePosts: ({ posts }) => goesFirst(judgePosts(posts, platforms)),
    describePost: (post) => goesFirst(describePost(post, platforms)),
    leavePage: ({ visit }, { tab }) => leavePage(tab, visit).then(() => null),
    openPanel,
    focusPost: ({ tab, post }) => focusPage(tab, post).then(() => null),
    changeSettings: async (request) => {
      await changeSettings(request, platforms);
      if (request.reminders !== undefined) await keepReminderAlarm();
      return null;
    },
    markMine: async ({ platform, account, mine }) => {
      await markMine({ platform, id: account }, mine, Date.now());
      await settleNoted(load);
      return null;
    },
    leaveOut: ({ leftOut, ...post }) => leaveOut(post, leftOut, Date.now()).then(() => null),
    saveAccountSet: (set) => saveAccountSet(set, Date.now()).then(() => null),
    deleteAccountSet: (set) => deleteAccountSet(set, Date.now()).then(() => null),
    handleComments: async ({ comments, ...decision }) => {
      const before = await handleComments(comments, decision, Date.now());
      await showQueue();
      return before;
    },
    saveVoice: (voice) => saveVoice(voice, Date.now()).then(() => null),
    deleteVoice: ({ id }) => deleteVoice(id, Date.now()).then(() => null),
    forgetPastAnswers: ({ voice }) => forgetPastAnswers(voice, Date.now()).then(() => null),
    chooseWriter: ({ choice }) => keepWriter(choice).then(() => null),
    noteUsedDraft: (draft) => {
      const reason = refusedMoment(draft.usedAt, Date.now());
      if (reason !== undefined) throw new Error(reason);
      return noteUsedDraft(draft).then(() => null);
    },
    beginImport: (request) => beginImported(request, platforms),
    keepImportedRows: async (request) => {
      const kept = await keepImported(request, platforms);
      await settleNoted(load);
      return kept;
    },
    finishImport: async ({ import: id, refused }) => {
      const record = await finishImport(id, refused, Date.now());
      await joinVisits(platforms);
      return record;
    },
    undoImport: async ({ import: id }) => {
      await undoImport(id, Date.now());
      await joinVisits(platforms);
      await settleNoted(load);
      return null;
    },
    typeFigure: ({ metric, value, observedAt, ...post }) => {
      const reason = refusedMoment(observedAt, Date.now());
      if (reason !== undefined) throw new Error(reason);
      return typeFigure(post, { metric, value, observedAt }, Date.now()).then(() => null);
    },
    saveCampaign: (campaign) => saveCampaign(campaign, Date.now()).then(() => null),
    deleteCampaign: ({ id }) => deleteCampaign(id, Date.now()).then(() => null),
    notePost: (note) => notePost(note, platforms, Date.now()).then(() => null),
    saveGoal: (goal) => saveGoal(goal, Date.now()).then(() => null),
    deleteGoal: ({ id }) => deleteGoal(id, Date.now()).then(() => null),
    saveHeaderMapping: (mapping) => saveHeaderMapping(mapping, Date.now()).then(() => null),
    deleteHeaderMapping: ({ signature }) => deleteHeaderMapping(signature, Date.now()).then(() => null),
    restoreRows: async (request) => {
      const restored = await restoreRows(request, platforms);
      if (restored.trouble !== null) return restored;
      await settleNoted(load);
      await showQueue();
      await workSoon();
      return restored;
    },
    notePageError: (error) => logError(error, 'page').then(() => null),
    notePanelError: (error) => logError(error, 'panel').then(() => null),
    clearErrorLog: () => clearErrorLog().then(() => null),
    eraseEverything: eraseLater,
    cancelErasure: () => cancelErasure().then(() => null),
  };
}
