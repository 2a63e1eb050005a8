import { browser } from 'wxt/browser';
import { nextReview, type ReviewKind, reviewsDue } from '../domain/review-due.ts';
import { reminderTextsOf } from '../locales/reminder-texts.ts';
import { readSettings } from '../messaging/settings.ts';
import { personsLanguage } from './persons-language.ts';

/** The name of the alarm by which a review comes due. */
export const reminderAlarm = 'reminders';

/** Up to when the person has been reminded, in milliseconds since 1970. */
const key = 'remindedAt';

/** Sets the alarm for the next review that the person wants to be reminded of; takes it away where there is none. */
export async function keepReminderAlarm(): Promise<void> {
  const { reminders } = await readSettings();
  const next = nextReview(reminders, Date.now());
  if (next === undefined) {
    await browser.alarms.clear(reminderAlarm);
    await browser.storage.local.remove(key);
    return;
  }
  // Who has just asked for it is reminded of what comes, not of what has been.
  if ((await remindedAt()) === undefined) await browser.storage.local.set({ [key]: Date.now() });
  await browser.alarms.create(reminderAlarm, { when: next });
}

/** Shows what has come due since the last time, also while the browser was closed; nothing without the permission. */
export async function remind(): Promise<void> {
  const { reminders } = await readSettings();
  const now = Date.now();
  const since = await remindedAt();
  if (since !== undefined) {
    // Noted first: shown once too seldom is better than twice.
    await browser.storage.local.set({ [key]: now });
    const due = reviewsDue(reminders, since, now);
    if (due.length > 0 && (await mayNotify())) await Promise.all(due.map(notify));
  }
  await keepReminderAlarm();
}

/** Opens the report that a reminder was about. To be called in the worker's first turn. */
export function openReportsOnClick(): void {
  // Not there without the optional permission.
  const notifications: typeof browser.notifications | undefined = browser.notifications;
  notifications?.onClicked.addListener((id) => {
    if (id !== 'weekly' && id !== 'monthly') return;
    const period = id === 'weekly' ? 'week' : 'month';
    void browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}#${period}` });
    void browser.notifications.clear(id);
  });
}

async function notify(kind: ReviewKind): Promise<void> {
  const { title, message } = reminderTextsOf(await personsLanguage()).due[kind];
  await browser.notifications.create(kind, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

async function remindedAt(): Promise<number | undefined> {
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'number' ? stored : undefined;
}
