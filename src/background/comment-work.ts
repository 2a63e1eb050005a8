import { browser } from 'wxt/browser';
import { refreshDue } from '../database/due-comments.ts';
import { nextWaking, wakeComments } from '../database/handle-comments.ts';
import { keepPastAnswers } from '../database/keep-past-answers.ts';
import type { CommentFiguresRow } from '../database/rows.ts';
import { type Understander, understandAll, understandComments } from '../database/understand-comments.ts';
import { noteError } from './note-error.ts';
import { showWaiting } from './waiting-badge.ts';

/** Gives what comments are understood by, once it is needed: its model takes memory. */
export type LoadUnderstander = () => Promise<Understander>;

/** The name of the alarm that does what was left undone: comments of an account marked as mine, or that newer rules may understand better. */
export const commentAlarm = 'comments';

/** The name of the alarm at the moment when a comment that was put off waits again. */
export const wakingAlarm = 'waking';

/** Sees to it that the hourly alarm stands: some browsers forget alarms when they are closed. */
export async function keepCommentAlarm(): Promise<void> {
  if ((await browser.alarms.get(commentAlarm)) !== undefined) return;
  await browser.alarms.create(commentAlarm, { delayInMinutes: 1, periodInMinutes: 60 });
}

/** Does all that there is to do. May be stopped anywhere: what is left is done at the next occasion. */
export async function workOnComments(load: LoadUnderstander): Promise<void> {
  await settleComments();
  await understandAll(await load());
}

/** Understood before an answer is given; the rest soon after, so that nobody waits for ten thousand. */
const understoodAtOnce = 300;

/** Works out what was noted of comments, if anything was; what is left to understand of them follows in a minute. */
export async function settleNoted(load: LoadUnderstander): Promise<void> {
  if (!(await refreshDue(Date.now()))) return;
  await showQueue();
  await understandAll(await load(), understoodAtOnce);
  await workSoon();
}

/** Lets what was left undone be done soon. */
export async function workSoon(): Promise<void> {
  await browser.alarms.create(commentAlarm, { delayInMinutes: 0.5, periodInMinutes: 60 });
}

/** Brings the queue up to now: what was noted, what waits again; then the toolbar. */
export async function settleComments(): Promise<void> {
  await refreshDue(Date.now());
  while ((await wakeComments(Date.now())) > 0);
  await showQueue();
}

/** Understands comments that were kept, and keeps the owner's answers to them as examples where the person says so. */
export async function takeComments(
  changed: readonly CommentFiguresRow[],
  load: LoadUnderstander,
): Promise<void> {
  if (changed.length === 0) return;
  const understander = await load();
  await understandComments(changed, understander);
  await keepPastAnswers(changed, (text) => understander.understand(text).language);
  await showQueue();
}

/** Shows how many wait, and sees to it that those put off wait again in time. What fails of it is logged: it is done again soon. */
export async function showQueue(): Promise<void> {
  try {
    const next = await nextWaking();
    if (next === undefined) await browser.alarms.clear(wakingAlarm);
    else await browser.alarms.create(wakingAlarm, { when: next });
    await showWaiting();
  } catch (error) {
    noteError(error);
  }
}
