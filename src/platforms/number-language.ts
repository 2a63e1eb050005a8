import { wordsAnywhere, wordsIn } from './number-words.ts';
import { plainText, visibleText } from './visible-text.ts';

/** How one language writes numbers. Marks and words are in the form of `plainText`, words in that of `wordKey` too. */
export interface NumberLanguage {
  readonly decimal: string;
  readonly group: string;
  /** What may stand after a shortened number → the power of ten it means. */
  readonly powers: ReadonlyMap<string, number>;
  /** The powers that its short forms step through; a thousand too in German, where sites shorten it. */
  readonly steps: ReadonlySet<number>;
  /** Words that make the number before them a duration or a date ("min", "sem.", "年"), each with 0. */
  readonly times: ReadonlyMap<string, number>;
}

/** The language of a tag such as "pt-BR" or "pt_BR"; English where the tag is empty, malformed or unknown. Never throws. */
export function numberLanguage(tag: string): NumberLanguage {
  let language = known.get(tag);
  if (!language) {
    // Tags come from the page: one that keeps inventing some must not fill the memory.
    if (known.size > 50) known.clear();
    language = askIntl(supportedTag(tag));
    known.set(tag, language);
  }
  return language;
}

/** Words are compared without regard to case, single letters with it: "5m" is five minutes, "5M" five million. */
export function wordKey(word: string): string {
  return word.length > 1 ? word.toLowerCase() : word;
}

const known = new Map<string, NumberLanguage>();

function supportedTag(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function askIntl(tag: string): NumberLanguage {
  const full = partsIn(tag, {})(1234567.8);

  // The first to name a word decides: the language's own data, then its additions, then what is understood everywhere.
  const powers = new Map<string, number>();
  addPowers(powers, partsIn(tag, { notation: 'compact' }));
  const steps = new Set(powers.values());
  if (!steps.has(4)) steps.add(3);
  addPowers(powers, partsIn(tag, { notation: 'compact', compactDisplay: 'long' }));
  for (const words of [wordsIn[tag], wordsIn[tag.slice(0, 2)], wordsAnywhere]) {
    for (const word in words) addWord(powers, word, words[word] ?? 0);
  }

  let times: ReadonlyMap<string, number> | undefined;
  return {
    decimal: full('decimal'),
    group: plainText(full('group')),
    powers,
    steps,
    // Takes as long again as all the others.
    get times() {
      times ??= timesIn(tag);
      return times;
    },
  };
}

function timesIn(tag: string): ReadonlyMap<string, number> {
  // 2025年3月5日: a date, of which `Intl` has no unit for the month.
  const times = new Map([...'年月日년월일'].map((word) => [word, 0]));
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    for (const unitDisplay of ['short', 'long'] as const) {
      const partsOf = partsIn(tag, { style: 'unit', unit, unitDisplay });
      for (const lead of leads) addWord(times, partsOf(lead)('unit'), 0);
    }
  }
  return times;
}

/** What each part of a number is in a language: "12 k" has the integer "12" and the compact "k"; '' where it has no such part. */
type PartsOf = (value: number) => (type: Intl.NumberFormatPartTypes) => string;

function partsIn(tag: string, options: Intl.NumberFormatOptions): PartsOf {
  const format = new Intl.NumberFormat(tag, { numberingSystem: 'latn', ...options });
  return (value) => {
    const parts = format.formatToParts(value);
    return (wanted) => parts.find(({ type }) => type === wanted)?.value ?? '';
  };
}

function addPowers(powers: Map<string, number>, partsOf: PartsOf): void {
  for (let power = 3; power <= 12; power++) {
    for (const lead of leads) {
      const value = lead * 10 ** power;
      const part = partsOf(value);
      const integer = Number(part('integer'));
      // A word without a number ("mille") is not a suffix.
      if (integer) addWord(powers, part('compact'), Math.round(Math.log10(value / integer)));
    }
  }
}

/** One for each plural form that words for powers and times take in some language: one, two, few, many, a fraction. */
const leads = [1, 1.5, 2, 5];

/** A full stop at the end is optional when reading. */
function addWord(words: Map<string, number>, word: string, value: number): void {
  const key = wordKey(plainText(visibleText(word)).trim());
  for (const form of [key, key.replace(/\.$/, '')]) if (form && !words.has(form)) words.set(form, value);
}
