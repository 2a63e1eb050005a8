import { describe, expect, test } from 'vitest';
import { funnelRules } from '../src/domain/diagnosis/funnel-rule-registry.ts';
import { traits } from '../src/domain/diagnosis/trait-registry.ts';
import { formatFamilies } from '../src/domain/format-family.ts';
import { goalMeasures } from '../src/domain/goal-measure-registry.ts';
import { kpis } from '../src/domain/kpi-registry.ts';
import type { Language } from '../src/domain/localised.ts';
import { objectivePlans } from '../src/domain/objective-registry.ts';
import { formats } from '../src/imports/format-registry.ts';
import { chooseLanguage } from '../src/locales/choose-language.ts';
import { countingIn } from '../src/locales/counting.ts';
import { textsOf } from '../src/locales/texts.ts';
import { platformFacts } from '../src/platforms/facts.ts';

const english = textsOf('en');
const french = textsOf('fr');

/** Every text by its path; functions are called with numbers, which every one of them can write, and with words. */
function everyText(texts: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') {
    return [0, 1, 2, 1_000_000].map((count) => [
      `${path}(${count})`,
      String(texts(count, path.endsWith('.sample') ? null : count, count, count, count, count)),
    ]);
  }
  return Object.entries(texts as object).flatMap(([name, inner]) => everyText(inner, `${path}.${name}`));
}

/** What platforms, KPIs, goals, diagnoses and kinds of files bring along is read by the same people. */
function localisedIn(
  data: unknown,
  language: Language,
  path: string,
): readonly (readonly [string, string])[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('en' in data && 'fr' in data) return [[path, String(data[language as keyof typeof data])]];
  return Object.entries(data).flatMap(([name, inner]) => localisedIn(inner, language, `${path}.${name}`));
}

const brought = { platformFacts, kpis, objectivePlans, goalMeasures, traits, funnelRules, formats };
const englishTexts = [...everyText(english), ...localisedIn(brought, 'en', '')];
const frenchTexts = [...everyText(french), ...localisedIn(brought, 'fr', '')];

/** The texts that match, by their path: none is a passed test, and each one is named where it fails. */
function matching(texts: readonly (readonly [path: string, text: string])[], pattern: RegExp) {
  return texts.filter(([, text]) => pattern.test(text));
}

describe('both languages', () => {
  test('have the same texts, a few hundred of them', () => {
    expect(frenchTexts.map(([path]) => path)).toEqual(englishTexts.map(([path]) => path));
    expect(englishTexts.length).toBeGreaterThan(300);
  });

  test('say something in every text', () => {
    expect(matching([...englishTexts, ...frenchTexts], /^\s*$/)).toEqual([]);
    expect(matching([...englishTexts, ...frenchTexts], /\b(undefined|null|NaN)\b|\[object/)).toEqual([]);
  });

  test('differ where words are translated', () => {
    const inFrench = new Map(frenchTexts);
    const same = englishTexts.filter(([path, text]) => inFrench.get(path) === text);
    expect(same.length).toBeLessThan(englishTexts.length / 5);
  });

  test('are set with typographic apostrophes and quotes', () => {
    expect(matching([...englishTexts, ...frenchTexts], /['"]/)).toEqual([]);
  });
});

describe('French', () => {
  test('keeps double punctuation on its line by a no-break space', () => {
    expect(matching(frenchTexts, / [:;!?%»]/)).toEqual([]);
    expect(matching(frenchTexts, /« /)).toEqual([]);
    expect(matching(frenchTexts, /[\p{L}\d)][;!?»]/u)).toEqual([]);
    expect(matching(frenchTexts, /\p{L}:/u)).toEqual([]);
  });

  test('counts as French does: zero and one alike, and "de" after a round million', () => {
    expect(french.panel.postsRead(0)).toBe('0\u00a0publication lue');
    expect(french.panel.postsRead(1)).toBe('1\u00a0publication lue');
    expect(french.panel.postsRead(2)).toBe('2\u00a0publications lues');
    expect(french.panel.postsRead(1_000_000)).toBe('1\u202f000\u202f000\u00a0de publications lues');
  });
});

test('English counts as English does', () => {
  expect(english.panel.postsRead(0)).toBe('0\u00a0posts read');
  expect(english.panel.postsRead(1)).toBe('1\u00a0post read');
  expect(english.panel.postsRead(2)).toBe('2\u00a0posts read');
  expect(english.panel.postsRead(1_000_000)).toBe('1,000,000\u00a0posts read');
});

test.each(formatFamilies)('a sample of %s is written in both languages', (family) => {
  expect(english.badge.sample(23, family, 180)).toMatch(/^23\u00a0\S.*, ±180\u00a0days$/);
  expect(french.badge.sample(23, family, 180)).toMatch(/^23\u00a0\S.*, ±180\u00a0jours$/);
});

test('a language without a form of its own for a number falls back to the general one', () => {
  expect(countingIn('fr')(1_000_000, { one: 'jour', other: 'jours' })).toBe('1\u202f000\u202f000\u00a0jours');
});

test.each([
  ['browser', 'fr', 'fr'],
  ['browser', 'fr-CA', 'fr'],
  ['browser', 'FR_be', 'fr'],
  ['browser', 'fro', 'en'],
  ['browser', 'de', 'en'],
  ['browser', '', 'en'],
  ['en', 'fr', 'en'],
  ['fr', 'en-GB', 'fr'],
] as const)('chosen %s in a browser of %s: %s', (chosen, browserLanguage, language) => {
  expect(chooseLanguage(chosen, browserLanguage)).toBe(language);
});
