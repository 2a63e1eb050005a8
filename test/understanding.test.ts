import { readdirSync, readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intentIds } from '../src/domain/intent.ts';
import { parseIntentModel, understand } from '../src/replies/understand.ts';
import { unfoldAbbreviation } from '../src/replies/understanding/abbreviations.ts';
import { CueIndex } from '../src/replies/understanding/cue.ts';
import type { IntentExamples, IntentRules } from '../src/replies/understanding/intent-rules.ts';
import { fold, tokenise } from '../src/replies/understanding/token.ts';

const weights = new URL('../public/intent-weights.bin', import.meta.url);
const bytes = (): ArrayBuffer => Uint8Array.from(readFileSync(weights)).buffer;
const model = parseIntentModel(bytes());
const folder = new URL('../src/replies/intents/', import.meta.url);
const modules = import.meta.glob<{ default: IntentRules; examples: IntentExamples }>(
  '../src/replies/intents/*.ts',
  {
    eager: true,
  },
);
const found = (text: string, withModel: boolean): string[] =>
  understand(text, withModel ? model : null).intents.map(({ what }) => what);

describe('one file an intent', () => {
  test('every intent has its file, under its own name', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .sort(),
    ).toEqual(intentIds.map((id) => `${id}.ts`).sort());
    for (const [path, { default: rules }] of Object.entries(modules))
      expect(path).toContain(`/${rules.id}.ts`);
  });

  describe.each(Object.values(modules).map((module) => [module.default.id, module] as const))(
    '%s',
    (id, { examples }) => {
      test.each(examples.right)('is in: %s', (text) => {
        expect(found(text, false)).toContain(id);
      });
      test.each(examples.wrong)('is not in: %s', (text) => {
        expect(found(text, false)).not.toContain(id);
      });
    },
  );

  test('with the model, nineteen of twenty examples hold', () => {
    const wrong = Object.values(modules).flatMap(
      ({ default: { id }, examples: { right, wrong: others } }) => [
        ...right.filter((text) => !found(text, true).includes(id)).map((text) => `not ${id}: ${text}`),
        ...others.filter((text) => found(text, true).includes(id)).map((text) => `${id}: ${text}`),
      ],
    );
    const all = Object.values(modules).flatMap(({ examples: { right, wrong: others } }) => [
      ...right,
      ...others,
    ]);
    expect(wrong.length / all.length, wrong.join('\n')).toBeLessThan(0.05);
  });
});

describe('what people write', () => {
  test.each([
    ['elongations', 'j’adoooore', 'praise'],
    ['no accents', 'tres decu de la qualite', 'complaint'],
    ['abbreviations', 'cb svp', 'price'],
    ['a question without its mark', 'vous livrez en suisse', 'question'],
    ['letters of another alphabet', '𝓯𝓸𝓵𝓵𝓸𝔀 𝓶𝓮', 'spam'],
    ['zero-width characters within a word', 'ma\u200Bgni\u200Bfi\u200Bque', 'praise'],
    ['two languages', 'so cute j’adore ce pull', 'praise'],
    ['slang', 'jtm trop vos vidéos', 'praise'],
  ])('%s: %s', (_, text, id) => {
    expect(found(text, true)).toContain(id);
  });

  test('a price is always a question too', () => {
    for (const text of ['prix ?', 'how much', 'cuánto cuesta', 'combien']) {
      expect(found(text, true)).toEqual(expect.arrayContaining(['price', 'question']));
    }
  });

  test('languages', () => {
    const language = (text: string): string | null => understand(text, model).language;
    expect(language('c’est trop beau merci')).toBe('fr');
    expect(language('love this so much')).toBe('en');
    expect(language('me encanta, dónde lo compro')).toBe('es');
    expect(language('das ist ja super schön geworden')).toBe('de');
    expect(language('bellissimo, complimenti davvero')).toBe('it');
    expect(language('amei demais, vocês arrasaram')).toBe('pt');
    expect(language('😍😍')).toBeNull();
    expect(language('@lea.brn @tom')).toBeNull();
  });

  test('nothing said is undecided', () => {
    expect(understand('', model)).toEqual({ language: null, intents: [], sentiment: null });
    expect(understand('\u202E\u2066\u200B', model)).toEqual({ language: null, intents: [], sentiment: null });
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    '😍',
    '❤️',
    '👩‍👩‍👧',
    '🇫🇷',
    '1️⃣',
    '\uD800',
    '\uDC00',
    '\u202E',
    '\u2066',
    '\u200B',
    '@',
    '#',
    '?',
    '!!!',
    '\n',
    ' ',
    "'",
    '’',
    'j’adore',
    'pas',
    'prix',
    'how much',
    'https://',
    'www.a.com',
    '𝓯𝓻𝓮𝓮',
    'l’',
    '*',
    'é',
    'ß',
    '²',
    'ﷺ',
    'merde',
    '0612345678',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  test.each([
    ['rules', null],
    ['rules and model', model],
  ] as const)(
    '%s: never throws, says words that are there, keeps to what intents mean, and always says the same',
    (_, given) => {
      fc.assert(
        fc.property(texts, (text) => {
          const said = understand(text, given);
          const ids = said.intents.map(({ what }) => what);
          for (const { words, confidence } of [
            ...said.intents,
            ...(said.sentiment === null ? [] : [said.sentiment]),
          ]) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            for (const word of words) expect(text).toContain(word);
            for (const word of words) expect(word).not.toBe('');
          }
          expect(new Set(ids).size).toBe(ids.length);
          if (ids.includes('price')) expect(ids).toContain('question');
          if (ids.includes('other') || ids.includes('emoji')) expect(ids).toHaveLength(1);
          expect(said.intents).toEqual([...said.intents].sort((a, b) => b.confidence - a.confidence));
          expect(understand(text, given)).toEqual(said);
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each([
    ['one letter', 'a'],
    ['a word', 'pas du tout '],
    ['emoji', '😍'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['marks', '?!'],
    ['apostrophes', 'l’'],
    ['bidi controls', '\u202E\u2066a'],
    ['lone surrogates', '\uD800'],
    ['dots', 'a.'],
    ['digits', '1 '],
    ['names', '@a '],
    ['an address', 'http://a/'],
    ['combining marks', 'e\u0301'],
    ['stars', 'a*'],
  ])('50 kB of %s hold nothing up', (_, piece) => {
    const text = piece.repeat(50_000 / piece.length);
    // A pattern that goes back and forth would take minutes: the test's own patience is what fails then.
    for (let again = 0; again < 3; again += 1)
      expect(understand(text, model).intents.length).toBeLessThan(17);
  });
});

describe('the shipped weights', () => {
  test('are of this version and within 300 kB', () => {
    expect(statSync(weights).size).toBeLessThanOrEqual(300_000);
    expect(model.size).toBe(25);
  });

  test.each([
    ['empty', new ArrayBuffer(0)],
    ['another file', new TextEncoder().encode('<!doctype html>').buffer],
    ['cut off', bytes().slice(0, 20_000)],
    ['with something behind', Uint8Array.from([...new Uint8Array(bytes()), 0]).buffer],
  ])('a file that is %s is refused', (_, broken) => {
    expect(() => parseIntentModel(broken)).toThrow();
  });

  test('another version is refused', () => {
    const other = bytes();
    new DataView(other).setUint16(4, 65_535);
    expect(() => parseIntentModel(other)).toThrow('another version');
  });
});

describe('cues', () => {
  test('are written folded, as comments are compared with them', () => {
    for (const { default: rules } of Object.values(modules)) {
      for (const lists of Object.values(rules.cues)) {
        for (const lexicon of Object.values(lists)) expect(lexicon).toBe(fold(lexicon));
      }
    }
  });

  test('find words, beginnings, alternatives and gaps, within a sentence', () => {
    const index = new CueIndex<string>();
    index.add('ou ~ acheter, livr*, pas|plus recu, belle?', 'cue');
    const spans = (text: string): string[] => {
      const tokens = tokenise(text);
      return index.find(tokens).map(({ from, to }) =>
        tokens
          .slice(from, to)
          .map(({ form }) => form)
          .join(' '),
      );
    };
    expect(spans('où peut-on l’acheter')).toEqual(['ou peut on l acheter']);
    expect(spans('livraison')).toEqual(['livraison']);
    expect(spans('plus reçu')).toEqual(['plus recu']);
    expect(spans('bel, belle')).toEqual(['belle']);
    expect(spans('bell')).toEqual(['bell']);
    expect(spans('Où ? Acheter')).toEqual([]);
  });

  test('an abbreviation is looked for in the words that it stands for', () => {
    expect(unfoldAbbreviation('svp')).toEqual(['s', 'il', 'vous', 'plait']);
    expect(tokenise('svp').map(({ form }) => form)).toEqual(['s', 'il', 'vous', 'plait']);
  });
});
