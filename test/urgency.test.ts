import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IntentId, intentIds, type Understanding } from '../src/domain/intent.ts';
import { byUrgency, urgencyGroups, urgencyOf } from '../src/domain/urgency.ts';
import { day, hour, noon } from './keeping/made-readings.ts';

const understood = (...intents: IntentId[]): Understanding => ({
  language: 'en',
  intents: intents.map((what, index) => ({ what, confidence: 0.9 - index / 10, words: [] })),
  sentiment: null,
});

const anyIntents = fc.uniqueArray(fc.constantFrom(...intentIds), { maxLength: 4 });

const anyQueued = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    intents: anyIntents,
    publishedAt: fc.integer({ min: noon - 400 * day, max: noon + day }),
    reach: fc.option(fc.nat(10_000_000)),
  })
  .map(({ id, intents, publishedAt, reach }) => {
    const understanding = understood(...intents);
    return { id, intents, publishedAt, urgency: urgencyOf({ understanding, publishedAt, reach }, noon) };
  });

describe('urgency', () => {
  test('every intent has its group, once', () => {
    expect(urgencyGroups.flat().sort()).toEqual([...intentIds].sort());
  });

  test('a crisis goes before everything that is none, a complaint before praise, whatever their age and reach', () => {
    fc.assert(
      fc.property(anyQueued, anyQueued, (one, other) => {
        const [isCrisis, isOther] = [one, other].map(({ intents }) => intents.includes('crisis'));
        if (isCrisis && !isOther) expect(byUrgency(one, other)).toBeLessThan(0);
        const complains = one.intents[0] === 'complaint';
        const praises = other.intents.length > 0 && other.intents.every((what) => what === 'praise');
        if (complains && praises) expect(byUrgency(one, other)).toBeLessThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('within a group the one that waits longer goes first where the reach is the same, and the one of more reach where the age is', () => {
    fc.assert(
      fc.property(
        anyIntents,
        fc.nat(10_000),
        fc.nat(10_000),
        fc.nat(1_000_000),
        fc.nat(1_000_000),
        (intents, hours, later, reach, more) => {
          const understanding = understood(...intents);
          const of = (age: number, seen: number) =>
            urgencyOf({ understanding, publishedAt: noon - age * hour, reach: seen }, noon).points;
          expect(of(hours + later, reach)).toBeGreaterThanOrEqual(of(hours, reach));
          expect(of(hours, reach + more)).toBeGreaterThanOrEqual(of(hours, reach));
        },
      ),
    );
  });

  test('the order is total, and the same whatever the comments came in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyQueued, { selector: ({ id }) => id, maxLength: 12 }), (queue) => {
        const sorted = [...queue].sort(byUrgency);
        expect([...queue].reverse().sort(byUrgency)).toEqual(sorted);
      }),
    );
  });

  test('says what it is made of', () => {
    const publishedAt = noon - 7 * hour;
    expect(
      urgencyOf({ understanding: understood('praise', 'question'), publishedAt, reach: 300 }, noon),
    ).toEqual({
      group: 3,
      intent: 'question',
      hours: 7,
      agePoints: 3,
      reach: 300,
      reachPoints: 1,
      points: 4,
    });
  });

  test.each<[string, Understanding | null, number]>([
    ['not understood yet', null, 8],
    ['undecided', understood(), 8],
    ['surely spam, that asks something', understood('spam', 'question'), 10],
    ['a question, perhaps spam', understood('question', 'spam'), 3],
    ['spam that threatens', understood('spam', 'crisis'), 0],
  ])('%s has its place', (_, understanding, group) => {
    expect(urgencyOf({ understanding, publishedAt: noon, reach: null }, noon)).toMatchObject({
      group,
      reachPoints: 0,
      points: 0,
    });
  });

  test('a comment from the future has not waited', () => {
    expect(urgencyOf({ understanding: null, publishedAt: noon + day, reach: null }, noon).hours).toBe(0);
  });
});
