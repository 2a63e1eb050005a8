import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officeClock, wallTime } from '../src/domain/office-hours.ts';
import type { OpenHours } from '../src/domain/voice.ts';
import { day, hour } from './keeping/made-readings.ts';

const minute = 60_000;
const always = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
const nineToFive = [...Array.from({ length: 5 }, () => [{ from: 540, to: 1020 }]), [], []];

/** Zones with and without summer time, in both hemispheres, one that moves by half an hour, one that skipped a day. */
const zones = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
];

const anyZone = fc.constantFrom(...zones);
const quarterHours = fc.integer({ min: 0, max: 96 });

/** Hours of a day, in quarters of an hour, in order and without overlap. */
const anyDay: fc.Arbitrary<OpenHours[]> = fc
  .uniqueArray(quarterHours, { maxLength: 6 })
  .map((bounds) => [...bounds].sort((one, other) => one - other))
  .map((bounds) =>
    bounds.flatMap((from, index) => {
      const to = bounds[index + 1];
      return index % 2 === 1 || to === undefined ? [] : [{ from: from * 15, to: to * 15 }];
    }),
  );

const anyWeek = fc.array(anyDay, { minLength: 7, maxLength: 7 });

const begin = Date.UTC(2011, 11, 20);
/** Moments over fifteen years at whole minutes. */
const anyMoment = fc.integer({ min: 0, max: 15 * 365 * 1440 }).map((minutes) => begin + minutes * minute);

describe('office hours', () => {
  test('are those minutes at which the walls’ clocks show an open one, however the clocks are changed', () => {
    fc.assert(
      fc.property(anyZone, anyWeek, anyMoment, fc.nat(3 * 96), (timeZone, hours, from, quarters) => {
        const start = Math.floor(from / (15 * minute)) * 15 * minute;
        const end = start + quarters * 15 * minute;
        let open = 0;
        for (let at = start; at < end; at += 15 * minute)
          if (isOpen(timeZone, hours, at)) open += 15 * minute;
        expect(officeClock({ timeZone, hours })(start, end)).toBe(open);
      }),
      { numRuns: 300 },
    );
  });

  test('of two spells one after the other add up, and are never more than the time itself', () => {
    fc.assert(
      fc.property(
        anyZone,
        anyWeek,
        anyMoment,
        fc.nat(60 * 1440),
        fc.nat(60 * 1440),
        (timeZone, hours, from, one, other) => {
          const clock = officeClock({ timeZone, hours });
          const [middle, to] = [from + one * minute, from + (one + other) * minute];
          expect(clock(from, middle) + clock(middle, to)).toBe(clock(from, to));
          expect(clock(from, to)).toBeLessThanOrEqual(to - from);
          expect(clock(from, to)).toBeGreaterThanOrEqual(0);
          expect(clock(to, from)).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('of a house that is always open are all time, also over the change of the clocks', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, fc.nat(400 * 1440), (timeZone, from, minutes) => {
        const to = from + minutes * minute;
        expect(officeClock({ timeZone, hours: always })(from, to)).toBe(to - from);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['over a weekend', 'Europe/Paris', '2026-06-12T14:00Z', '2026-06-15T08:00Z', 2],
    ['in the night when clocks go forward', 'Europe/Paris', '2026-03-28T23:00Z', '2026-03-29T22:00Z', 0],
    [
      'on the Monday after it, an hour earlier in UTC',
      'Europe/Paris',
      '2026-03-30T06:00Z',
      '2026-03-30T08:00Z',
      1,
    ],
    ['elsewhere at the same time', 'America/New_York', '2026-06-15T12:00Z', '2026-06-15T14:30Z', 1.5],
  ])('%s', (_, timeZone, from, to, hours) => {
    expect(officeClock({ timeZone, hours: nineToFive })(Date.parse(from), Date.parse(to))).toBe(hours * hour);
  });

  test('that happen twice count twice, and those that do not happen not at all', () => {
    const night = Array.from({ length: 7 }, () => [{ from: 120, to: 180 }]);
    const clock = officeClock({ timeZone: 'Europe/Paris', hours: night });
    expect(clock(Date.parse('2026-03-28T22:00Z'), Date.parse('2026-03-29T22:00Z'))).toBe(0);
    expect(clock(Date.parse('2026-10-24T22:00Z'), Date.parse('2026-10-25T22:00Z'))).toBe(2 * hour);
  });

  test('without any are never', () => {
    const clock = officeClock({ timeZone: 'UTC', hours: Array.from({ length: 7 }, () => []) });
    expect(clock(begin, begin + 100 * day)).toBe(0);
  });

  test('of a zone that there is not are told as such', () => {
    expect(() => officeClock({ timeZone: 'Nowhere/Land', hours: always })).toThrow(RangeError);
  });
});

/** Asked of the browser's calendar itself, minute by minute. */
function isOpen(timeZone: string, hours: readonly (readonly OpenHours[])[], at: number): boolean {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? '');
  const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
  return (hours[weekday] ?? []).some(({ from, to }) => from <= minutes && minutes < to);
}

const formats = new Map<string, Intl.DateTimeFormat>();

test('the walls’ clocks show what the calendar says', () => {
  expect(new Date(wallTime('Europe/Paris')(Date.parse('2026-07-01T10:20Z'))).toISOString()).toBe(
    '2026-07-01T12:20:00.000Z',
  );
  expect(new Date(wallTime('Asia/Kolkata')(Date.parse('2026-01-01T20:00Z'))).toISOString()).toBe(
    '2026-01-02T01:30:00.000Z',
  );
});
