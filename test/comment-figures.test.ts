import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepBatch } from '../src/database/keep-batch.ts';
import { keepComments } from '../src/database/keep-comments.ts';
import { markMine } from '../src/database/mark-mine.ts';
import { commentsPublished } from '../src/database/queries/comment-figures.ts';
import { commentKpisOf } from '../src/database/queries/comment-kpis.ts';
import { queueOf } from '../src/database/queries/comment-queue.ts';
import { findComments } from '../src/database/queries/comments.ts';
import { understandAll } from '../src/database/understand-comments.ts';
import { areAddressed, keysOfAddressees } from '../src/domain/addressing.ts';
import { commentWeeks } from '../src/domain/comment-weeks.ts';
import { type ContributedComment, newcomers, topContributors } from '../src/domain/contributors.ts';
import { exactCount } from '../src/domain/count.ts';
import type { IntentId, Understanding } from '../src/domain/intent.ts';
import { type AnsweredComment, responseRate, responseTime } from '../src/domain/response-figures.ts';
import { type ArrivingComment, madeAnswer, madeComment } from './keeping/made-comments.ts';
import { day, harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

const understood = (...intents: IntentId[]): Understanding => ({
  language: 'en',
  intents: intents.map((what) => ({ what, confidence: 0.9, words: [] })),
  sentiment: null,
});

const answered = (told: Partial<AnsweredComment> = {}): AnsweredComment => ({
  state: 'answered',
  decision: null,
  understanding: understood('question'),
  publishedAt: noon - 10 * hour,
  dated: true,
  answeredAt: noon - 9 * hour,
  answerDated: true,
  ...told,
});

const waiting = (told: Partial<AnsweredComment> = {}) =>
  answered({ state: 'waits', answeredAt: null, answerDated: false, ...told });

describe('the response rate', () => {
  test('is of those that ask for an answer', () => {
    const comments = [
      answered(),
      answered(),
      waiting({ state: 'handled', decision: 'done' }),
      waiting(),
      waiting({ state: 'later', decision: 'later' }),
      waiting({ state: 'handled', decision: 'not needed' }),
      waiting({ understanding: understood('spam') }),
      waiting({ understanding: understood('tag', 'emoji') }),
      answered({ state: 'own' }),
    ];
    expect(responseRate(comments)).toEqual({
      state: 'known',
      n: 5,
      value: { rate: 0.6, answered: 2, done: 1, waiting: 2 },
    });
  });

  test('is not told of four', () => {
    expect(responseRate([answered(), answered(), waiting(), waiting()])).toEqual({ state: 'too few', n: 4 });
  });
});

describe('the response time', () => {
  test('is exact where pages told the dates', () => {
    const after = [1, 2, 3, 4, 10].map((hours) => answered({ answeredAt: noon - (10 - hours) * hour }));
    expect(responseTime(after)).toEqual({
      state: 'known',
      n: 5,
      value: {
        median: { low: 3 * hour, high: 3 * hour },
        lowerQuartile: { low: 2 * hour, high: 2 * hour },
        upperQuartile: { low: 4 * hour, high: 4 * hour },
        bounded: 0,
        undated: 0,
      },
    });
  });

  test('is a range where an answer has no date, and leaves out comments that have none', () => {
    const comments = [
      ...Array.from({ length: 3 }, () => answered({ answerDated: false })),
      answered(),
      answered(),
      answered({ dated: false }),
    ];
    expect(responseTime(comments)).toMatchObject({
      n: 5,
      value: { median: { low: 0, high: hour }, bounded: 3, undated: 1 },
    });
  });

  test('lies between its bounds, whatever the true moments were', () => {
    const any = fc.array(fc.record({ wait: fc.nat(1000), told: fc.boolean(), lateBy: fc.nat(1000) }), {
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(any, (waits) => {
        const truth = responseTime(
          waits.map(({ wait }) => answered({ publishedAt: 0, answeredAt: wait, answerDated: true })),
        );
        const known = responseTime(
          waits.map(({ wait, told, lateBy }) =>
            answered({ publishedAt: 0, answeredAt: told ? wait : wait + lateBy, answerDated: told }),
          ),
        );
        if (truth.state !== 'known' || known.state !== 'known') throw new Error('too few');
        for (const name of ['median', 'lowerQuartile', 'upperQuartile'] as const) {
          expect(known.value[name].low).toBeLessThanOrEqual(truth.value[name].low);
          expect(known.value[name].high).toBeGreaterThanOrEqual(truth.value[name].high);
        }
      }),
    );
  });
});

describe('weeks', () => {
  test('go from Monday to Sunday by the walls’ clocks, without gaps, and count what each is about', () => {
    const at = (iso: string, ...intents: IntentId[]) => ({
      publishedAt: Date.parse(iso),
      dated: true,
      understanding: intents.length === 0 ? null : understood(...intents),
    });
    const comments = [
      at('2026-06-14T21:59:59Z', 'question'),
      at('2026-06-14T22:00:00Z', 'praise', 'question'),
      at('2026-06-30T10:00:00Z'),
      { ...at('2026-06-30T10:00:00Z'), dated: false },
    ];
    expect(commentWeeks(comments, 'Europe/Paris')).toEqual({
      weeks: [
        { monday: '2026-06-08', comments: 1, byIntent: { question: 1 }, undecided: 0 },
        { monday: '2026-06-15', comments: 1, byIntent: { praise: 1, question: 1 }, undecided: 0 },
        { monday: '2026-06-22', comments: 0, byIntent: {}, undecided: 0 },
        { monday: '2026-06-29', comments: 1, byIntent: {}, undecided: 1 },
      ],
      undated: 1,
    });
    expect(commentWeeks([], 'UTC')).toEqual({ weeks: [], undated: 0 });
  });
});

describe('people', () => {
  const by = (author: string | null, told: Partial<ContributedComment> = {}): ContributedComment => ({
    id: `${author}-${told.publishedAt ?? 0}`,
    postId: 'p1',
    author,
    state: 'waits',
    understanding: null,
    publishedAt: noon - 100 * day,
    dated: true,
    ...told,
  });

  test('who contribute most, without the owner, spam and the unknown', () => {
    const comments = [
      by('anna'),
      by('anna', { publishedAt: noon, state: 'answered' }),
      by('bo'),
      by('bo', { postId: 'p2', publishedAt: noon - day }),
      by('cy'),
      by(null),
      by('pier', { state: 'own' }),
      by('bot', { understanding: understood('spam') }),
    ];
    expect(topContributors(comments, 2)).toMatchObject({
      state: 'known',
      n: 5,
      contributors: [
        { author: 'bo', comments: 2, posts: 2, answered: 0 },
        { author: 'anna', comments: 2, posts: 1, answered: 1, lastAt: noon, last: `anna-${noon}` },
      ],
    });
    expect(topContributors(comments.slice(0, 4), 2)).toEqual({ state: 'too few', n: 4 });
  });

  test('who are new, where there is a history, and never one whose first comment may be older', () => {
    const old = ['a', 'b', 'c', 'd', 'e'].map((author) => by(author));
    const recent = noon - 2 * day;
    const comments = [
      ...old,
      by('a', { publishedAt: recent }),
      by('new', { publishedAt: recent }),
      by('newer', { publishedAt: recent + hour }),
      by('unsure', { publishedAt: recent, dated: false }),
    ];
    expect(newcomers(comments, { now: noon, days: 7 })).toMatchObject({
      state: 'known',
      n: 5,
      newcomers: [{ author: 'newer' }, { author: 'new' }],
    });
    expect(newcomers(comments.slice(1), { now: noon, days: 7 })).toEqual({ state: 'no history', n: 4 });
  });
});

describe('addressing', () => {
  const person = (handle: string | null, name: string | null) => ({ handle, name, url: null });

  test.each([
    ['@anna, yes', person('anna', null), true],
    ['Yes @Anna.', person('anna', null), true],
    ['@annabel yes', person('anna', null), false],
    ['mail me at a@anna.example', person('anna', null), false],
    ['Merci Elodie LIND !', person(null, 'Élodie Lind'), true],
    ['@Anna Berg yes', person('in/anna-b', 'Anna Berg'), true],
    ['@anna-b yes', person('in/anna-b', null), true],
    ['anna berg', person(null, 'Anna Berg'), false],
    ['Anna, see Berg', person(null, 'Anna Berg'), false],
    ['Thanks Anna', person(null, 'Anna'), false],
    ['', person(null, ''), false],
  ])('%j to %j: %s', (text, whom, is) => {
    expect(areAddressed(whom, text)).toBe(is);
  });

  test('finds at most a hundred keys in any text, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const keys = keysOfAddressees(`${text} ${'@a B '.repeat(10_000)}`);
        expect(keys.length).toBeLessThanOrEqual(100);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('what the panel asks', () => {
  const comment = (told: Partial<ArrivingComment>) => ({ ...madeComment(told), platform: harbour.id });

  beforeEach(async () => {
    await clearDatabase();
    const metrics = { reactions: exactCount(250), comments: exactCount(50) };
    await markMine({ platform: harbour.id, id: 'pier' }, true, noon);
    const readings = [
      { ...madeReading({ metrics }), platform: harbour.id },
      { ...madeReading({ id: 'p2', metrics: {} }), platform: harbour.id },
    ];
    await keepBatch({ tab: null, visit: 'v', report: madeReport(), observedAt: noon, readings });
    await keepComments(
      [
        comment({ id: 'praise', text: 'praise', publishedAt: noon - 90 * hour }),
        comment({ id: 'crisis', text: 'a crisis', publishedAt: noon }),
        comment({ id: 'young', publishedAt: noon - 7 * hour, postId: 'p2' }),
        comment({ id: 'old', publishedAt: noon - 15 * hour, postId: 'p2' }),
        comment({ id: 'seen', publishedAt: noon - 7 * hour, text: 'A second question, of lamps' }),
        comment({ id: 'answered', publishedAt: noon - 9 * hour }),
        { ...madeAnswer({ replyTo: 'answered' }), platform: harbour.id },
      ],
      noon,
    );
    await understandAll(await understandWords());
  });

  test('the queue comes in its order, with reasons, and without what is answered', async () => {
    const { rows, more } = await queueOf({}, noon);
    expect(rows.map(({ id }) => id)).toEqual(['crisis', 'old', 'seen', 'young', 'praise']);
    expect(rows[2]?.urgency).toMatchObject({ intent: 'question', hours: 7, reach: 300, points: 4 });
    expect(rows[1]?.urgency).toMatchObject({ reach: null, points: 4 });
    expect(more).toBe(false);
    expect((await findComments(rows.slice(0, 1)))[0]).toMatchObject({ text: 'a crisis' });
  });

  test.each([
    [{ account: { platform: 'harbour', id: 'quay' } }, []],
    [{ account: { platform: 'harbour', id: 'pier' } }, ['crisis', 'old', 'seen', 'young', 'praise']],
    [{ state: 'later' as const }, []],
  ])('the queue is narrowed by %j', async (filters, ids) => {
    expect((await queueOf(filters, noon)).rows.map(({ id }) => id)).toEqual(ids);
  });

  test('the comments of a period come with those of its first and its last moment, by state', async () => {
    const ofPeriod = await commentsPublished(
      { platform: 'harbour', id: 'pier' },
      noon - 15 * hour,
      noon - 7 * hour,
    );
    expect(ofPeriod.map(({ id }) => id).sort()).toEqual(['answered', 'old', 'seen', 'young']);
    expect(await commentsPublished({ platform: 'harbour', id: 'quay' }, 0, noon)).toEqual([]);
  });

  test('the figures of an account are of its own comments', async () => {
    const at = { now: noon, days: 30, timeZone: 'UTC', officeHours: null, newcomerDays: 7 };
    const figures = await commentKpisOf({ platform: 'harbour', id: 'pier' }, at);
    expect(figures).toMatchObject({
      responseRate: { state: 'known', n: 6, value: { answered: 1, waiting: 5 } },
      responseTime: { state: 'too few', n: 1 },
      contributors: { state: 'known', n: 6, contributors: [{ author: 'anna', comments: 6 }] },
      newcomers: { state: 'no history', n: 0 },
      more: false,
    });
    const others = await commentKpisOf({ platform: 'harbour', id: 'quay' }, at);
    expect(others.responseRate).toEqual({ state: 'too few', n: 0 });
  });
});
