import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepReminderAlarm, remind, reminderAlarm } from '../src/background/reminders.ts';
import {
  nextReview,
  type Reminders,
  reminderChoices,
  reviewHour,
  reviewsDue,
} from '../src/domain/review-due.ts';

// When a review comes due: Mondays and the first of a month, at the same hour of the person's own clock; and what is shown then.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const at = (text: string) => new Date(text).getTime();

describe('reviews', () => {
  test.each<[Reminders, string, string]>([
    ['weekly', '2026-06-10T12:00', '2026-06-15T09:00'],
    ['weekly', '2026-06-15T08:59', '2026-06-15T09:00'],
    ['weekly', '2026-06-15T09:00', '2026-06-22T09:00'],
    ['monthly', '2026-01-31T23:00', '2026-02-01T09:00'],
    ['monthly', '2026-12-01T09:00', '2027-01-01T09:00'],
    ['both', '2026-05-30T10:00', '2026-06-01T09:00'],
  ])('%s: after %s comes %s', (reminders, now, next) => {
    expect(nextReview(reminders, at(now))).toBe(at(next));
  });

  test('none is due, and none comes, where the person wants none', () => {
    expect(nextReview('off', at('2026-06-10T12:00'))).toBeUndefined();
    expect(reviewsDue('off', 0, at('2026-06-10T12:00'))).toEqual([]);
  });

  test('what came due while the browser was closed is due once', () => {
    const opened = at('2026-06-30T10:00');
    expect(reviewsDue('both', at('2026-06-10T12:00'), opened)).toEqual(['weekly']);
    expect(reviewsDue('both', at('2026-05-20T12:00'), opened)).toEqual(['weekly', 'monthly']);
    expect(reviewsDue('both', opened, opened)).toEqual([]);
  });

  test('the next review is due when its moment has come, and not before', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.constantFrom(...reminderChoices), (date, reminders) => {
        const now = date.getTime();
        const next = nextReview(reminders, now);
        if (next === undefined) return;
        expect(next).toBeGreaterThan(now);
        expect(new Date(next).getHours()).toBe(reviewHour);
        expect(reviewsDue(reminders, now, next - 1)).toEqual([]);
        expect(reviewsDue(reminders, now, next).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('what the browser shows', () => {
  const shown = vi.fn<(id: string, what: { readonly title: string }) => Promise<string>>(async (id) => id);
  let isAllowed = true;

  beforeEach(() => {
    fakeBrowser.reset();
    shown.mockClear();
    isAllowed = true;
    vi.useFakeTimers({ toFake: ['Date'] });
    Object.assign(fakeBrowser, {
      notifications: { create: shown },
      permissions: { contains: async () => isAllowed },
      i18n: { getUILanguage: () => 'fr' },
    });
  });
  afterEach(() => void vi.useRealTimers());

  const wants = (reminders: Reminders) => fakeBrowser.storage.local.set({ settings: { reminders } });
  const clock = (text: string) => vi.setSystemTime(new Date(text));

  test('nothing at once, then each review once, in the person’s language', async () => {
    clock('2026-06-10T12:00');
    await wants('weekly');
    await keepReminderAlarm();
    await remind();
    expect(shown).not.toHaveBeenCalled();
    expect((await fakeBrowser.alarms.get(reminderAlarm))?.scheduledTime).toBe(at('2026-06-15T09:00'));

    clock('2026-06-15T09:00');
    await remind();
    await remind();
    expect(shown).toHaveBeenCalledTimes(1);
    expect(shown.mock.calls[0]?.[0]).toBe('weekly');
    expect(shown.mock.calls[0]?.[1].title).toBe('Bilan de la semaine');
    expect((await fakeBrowser.alarms.get(reminderAlarm))?.scheduledTime).toBe(at('2026-06-22T09:00'));
  });

  test('what came due while the browser was closed is shown when it starts', async () => {
    clock('2026-06-10T12:00');
    await wants('both');
    await keepReminderAlarm();
    clock('2026-07-03T08:00');
    await remind();
    expect(shown.mock.calls.map(([id]) => id)).toEqual(['weekly', 'monthly']);
  });

  test('nothing where the permission was taken back, and nothing is made up for when it is given again', async () => {
    clock('2026-06-10T12:00');
    await wants('weekly');
    await keepReminderAlarm();
    isAllowed = false;
    clock('2026-06-15T10:00');
    await remind();
    isAllowed = true;
    clock('2026-06-16T10:00');
    await remind();
    expect(shown).not.toHaveBeenCalled();
  });

  test('who wants none has no alarm', async () => {
    clock('2026-06-10T12:00');
    await wants('weekly');
    await keepReminderAlarm();
    await wants('off');
    await keepReminderAlarm();
    expect(await fakeBrowser.alarms.get(reminderAlarm)).toBeUndefined();
    clock('2026-06-15T10:00');
    await remind();
    expect(shown).not.toHaveBeenCalled();
  });
});
