import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextReview,
  type Reminders,
  reminderChoices,
  reviewHour,
  reviewsDue,
} from '../src/domain/review-due.ts';

// When a review comes due: Mondays and the first of a month, at the same hour of the person's own clock.

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
