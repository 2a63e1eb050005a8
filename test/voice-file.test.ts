import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Voice } from '../src/domain/voice.ts';
import { largestVoiceFile, readVoice, type VoiceFile } from '../src/exports/read-voice.ts';
import { voiceFileName, writeVoice } from '../src/exports/write-voice.ts';
import { voiceShape } from '../src/messaging/voice-shape.ts';
import { voiceOf } from './reply-request.ts';

// The file in which a team shares a voice: what is written is read again, and nothing else is taken for it.

const read = (text: string): VoiceFile => readVoice(text, (value) => voiceShape.safeParse(value));
const write = (voice: Voice) => writeVoice(voice, { withAccounts: true });

/** The file of this voice with some of its parts put otherwise. */
function fileWith(
  parts: Readonly<Record<string, unknown>>,
  head: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ vigie: 'voice', version: 1, ...head, voice: { ...voiceOf(), ...parts } });
}

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
const said = (maxLength: number) => text(maxLength).filter((each) => /\S/.test(each));
const key = fc.stringMatching(/^[!-~]{1,40}$/);
const address = fc.webUrl({ validSchemes: ['https'], size: 'small' });
const fact = fc.record({
  id: key,
  question: said(60),
  answer: said(60),
  address: fc.option(address, { nil: null }),
});
const hoursOfDay = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
  .map((times) => times.sort((a, b) => a - b))
  .map((times) =>
    times.flatMap((from, index) => {
      const to = times[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    }),
  );
const anyVoice: fc.Arbitrary<Voice> = fc.record({
  id: key,
  name: said(50),
  accounts: fc.array(fc.record({ platform: fc.stringMatching(/^[a-z]{1,10}$/), id: key }), { maxLength: 5 }),
  address: fc.constantFrom('tu', 'vous'),
  tone: fc.constantFrom('formal', 'friendly', 'warm'),
  emoji: fc.constantFrom('none', 'few', 'many'),
  signature: text(50),
  wordsToUse: fc.array(said(20), { maxLength: 5 }),
  wordsNeverUsed: fc.array(said(20), { maxLength: 5 }),
  languages: fc.array(fc.stringMatching(/^[a-z]{2,3}$/), { minLength: 1, maxLength: 6 }),
  facts: fc.array(fact, { maxLength: 6 }),
  escalation: fc.record({
    contact: text(50),
    words: fc.dictionary(fc.stringMatching(/^[a-z]{2,3}$/), text(50)).map((words) => ({ ...words })),
  }),
  timeZone: fc.constantFrom('Europe/Paris', 'UTC', 'America/St_Johns', 'Asia/Kathmandu'),
  hours: fc.array(hoursOfDay, { minLength: 7, maxLength: 7 }),
  learns: fc.boolean(),
});

describe('a voice that is written and read', () => {
  test('is the same voice', () => {
    fc.assert(
      fc.property(anyVoice, (voice) => {
        expect(read(write(voice))).toEqual({ voice, tellsAccounts: true, refused: [] });
      }),
    );
  });

  test('is the same but for its accounts where they are left out', () => {
    fc.assert(
      fc.property(anyVoice, (voice) => {
        const written = writeVoice(voice, { withAccounts: false });
        expect(JSON.parse(written)).not.toHaveProperty('voice.accounts');
        expect(read(written)).toEqual({
          voice: { ...voice, accounts: [] },
          tellsAccounts: false,
          refused: [],
        });
      }),
    );
  });

  test('holds nothing but the voice, whatever hangs on to it', () => {
    const more = {
      ...voiceOf({ facts: [{ id: 'f', question: 'q', answer: 'a', address: null }] }),
      key: 'sk-1',
    };
    const written = write({ ...more, facts: more.facts.map((each) => ({ ...each, learnt: 'sk-2' })) });
    expect(written).not.toContain('sk-');
  });

  test('may begin with a byte order mark, as editors on Windows write', () => {
    expect(read(`\ufeff${write(voiceOf())}`)).toHaveProperty('voice', voiceOf());
  });
});

describe('a file of somebody else', () => {
  test('never throws, and is a voice only where it passes the check', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"vigie":"voice","version":1,"voice":${json}}`),
      fc.jsonValue().map((value) => fileWith({ facts: value })),
      fc
        .tuple(fc.constantFrom(...Object.keys(voiceOf())), fc.jsonValue())
        .map(([field, value]) => fileWith({ [field]: value })),
    );
    fc.assert(
      fc.property(anyText, (given) => {
        const file = read(given);
        if ('voice' in file) expect(voiceShape.safeParse(file.voice).success).toBe(true);
        else expect(file.fault).toMatch(/^(not JSON|not a voice|newer version|damaged)$/);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[string, string, string]>([
    ['an empty file', '', 'not JSON'],
    ['a picture', '\u0089PNG\r\n', 'not JSON'],
    ['half a file', write(voiceOf()).slice(0, 200), 'not JSON'],
    ['a deep file', '['.repeat(100_000), 'not JSON'],
    ['a backup', '{"vigie":"backup","version":1}', 'not a voice'],
    ['another JSON', '{"name":"Maison Tilleul"}', 'not a voice'],
    ['a list', '[]', 'not a voice'],
    ['a newer form', fileWith({}, { version: 2 }), 'newer version'],
    ['no voice in it', '{"vigie":"voice","version":1,"voice":null}', 'damaged'],
    ['too much of it', ' '.repeat(largestVoiceFile + 1), 'too large'],
  ])('%s is told apart', (_, given, fault) => {
    expect(read(given)).toEqual({ fault, fields: [] });
  });

  test('is refused whole where the voice itself is broken, and the broken parts are named', () => {
    const file = read(fileWith({ name: ' ', address: 'du', hours: [], learns: 'yes' }));
    expect(file).toEqual({ fault: 'damaged', fields: ['name', 'address', 'hours', 'learns'] });
  });

  test('loses the facts that fail their check, by number and reason, and keeps the rest', () => {
    const good = { id: 'good', question: 'Open?', answer: 'Yes.', address: 'https://tilleul.example/' };
    const facts = [
      good,
      { ...good, address: 'javascript:alert(1)' },
      { ...good, answer: '' },
      'no fact',
      { ...good, question: 'x'.repeat(1001) },
      { ...good, id: 'last', address: null },
    ];
    const file = read(fileWith({ facts }));
    expect(file).toMatchObject({
      voice: { facts: [good, { ...good, id: 'last', address: null }] },
      refused: [
        { number: 2, fault: 'address' },
        { number: 3, fault: 'answer' },
        { number: 4, fault: 'fact' },
        { number: 5, fault: 'question' },
      ],
    });
  });

  test('gives 500 facts and no more', () => {
    const facts = Array.from({ length: 502 }, (_, index) => ({
      id: String(index),
      question: 'q',
      answer: 'a',
      address: null,
    }));
    const file = read(fileWith({ facts }));
    expect(file).toMatchObject({ refused: [501, 502].map((number) => ({ number, fault: 'too many' })) });
    expect('voice' in file && file.voice.facts.length).toBe(500);
  });

  test('cannot bring more than a voice has', () => {
    const given = fileWith({ key: 'sk-1', constructor: 'x' }).replace(
      '"name"',
      '"__proto__":{"learns":true},"name"',
    );
    expect(read(given)).toEqual({ voice: voiceOf(), tellsAccounts: true, refused: [] });
  });
});

test.each([
  ['Maison Tilleul', 'vigie-voice-maison-tilleul.json'],
  ['Été & Cie', 'vigie-voice-ete-cie.json'],
  ['../../etc/passwd', 'vigie-voice-etc-passwd.json'],
  ['株式会社', 'vigie-voice-株式会社.json'],
  ['🥐', 'vigie-voice.json'],
  [`${'a'.repeat(59)}𠮷b`, `vigie-voice-${'a'.repeat(59)}.json`],
])('the file of %s is called %s', (name, file) => {
  expect(voiceFileName(name)).toBe(file);
});
