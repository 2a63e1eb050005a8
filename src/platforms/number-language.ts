import { numberWords } from './number-words.ts';
import { plainText, visibleText } from './visible-text.ts';

/** How one language writes numbers. Marks and words are in the form of `plainText`. */
export interface NumberLanguage {
  readonly decimal: string;
  readonly group: string;
  /** What may stand after a shortened number → the power of ten it means. Keys in the form of `wordKey`. */
  readonly powers: ReadonlyMap<string, number>;
  /** The powers that its short forms step through; a thousand too in German, where sites shorten it. */
  readonly steps: ReadonlySet<number>;
  /** Words that make the number before them a duration or a date ("min", "sem.", "年"). Keys in the form of `wordKey`. */
  readonly times: ReadonlyMap<string, true>;
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

/**
 * Words are compared without regard to case, single letters with it: "5m" is five minutes, "5M" five million.
 * Only K is written both ways everywhere.
 */
export function wordKey(word: string): string {
  if (word.length > 1) return word.toLowerCase();
  return word === 'k' ? 'K' : word === 'к' ? 'К' : word;
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
  const marks = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.8);
  const mark = (type: 'decimal' | 'group') =>
    plainText(marks.find((part) => part.type === type)?.value ?? '');
  return { decimal: mark('decimal'), group: mark('group'), ...powersOf(tag), times: timesOf(tag) };
}

/** The first to name a word decides: the language's own data, then its additions, then what is understood everywhere. */
function powersOf(tag: string): Pick<NumberLanguage, 'powers' | 'steps'> {
  const powers = new Map<string, number>();
  let steps = new Set<number>();
  for (const display of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(tag, {
      notation: 'compact',
      compactDisplay: display,
      numberingSystem: 'latn',
    });
    for (let power = 3; power <= 12; power++) {
      for (const lead of leads) addCompact(powers, format, lead * 10 ** power);
    }
    if (display === 'short') steps = new Set(powers.values());
  }
  if (!steps.has(4)) steps.add(3);
  const { language, region } = new Intl.Locale(tag);
  for (const name of [`${language}-${region}`, language]) {
    for (const [word, power] of Object.entries(numberWords[name] ?? {})) addWord(powers, word, power);
  }
  for (const [word, power] of understoodEverywhere) addWord(powers, word, power);
  return { powers, steps };
}

/** One for each plural form that words for powers take in some language: one, two, few, many, a fraction. */
const leads = [1, 1.5, 2, 5];

/**
 * The English letters that sites leave on pages of all languages, and words in other letters than Latin, which mean the
 * same on any page. Not T: no count of a post is that large, and in other languages a lone T is a day or a thousand.
 */
const understoodEverywhere: readonly (readonly [string, number])[] = [
  ['K', 3],
  ['M', 6],
  ['B', 9],
  ...Object.values(numberWords).flatMap((words) =>
    Object.entries(words).filter(([word]) => /^[^a-z]+$/i.test(word)),
  ),
];

function addCompact(powers: Map<string, number>, format: Intl.NumberFormat, value: number): void {
  let digits = '';
  let word = '';
  for (const part of format.formatToParts(value)) {
    if (part.type === 'integer') digits += part.value;
    else if (part.type === 'fraction') digits += `.${part.value}`;
    // A word before the number, or without one ("mille"), is not a suffix.
    else if (part.type === 'compact' && digits) word += part.value;
  }
  if (word) addWord(powers, word, Math.round(Math.log10(value / Number(digits))));
}

/** The units of time are asked too, as "10 min" and "2 sem." stand where counts stand. */
function timesOf(tag: string): Map<string, true> {
  const times = new Map<string, true>();
  for (const word of eastAsianDate) addWord(times, word, true);
  for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']) {
    for (const unitDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
      for (const lead of leads) {
        for (const part of format.formatToParts(lead))
          if (part.type === 'unit') addWord(times, part.value, true);
      }
    }
  }
  return times;
}

/** 2025年3月5日: a date, of which `Intl` has no unit for the month. */
const eastAsianDate = ['年', '月', '日', '년', '월', '일'];

function addWord<Value>(words: Map<string, Value>, word: string, value: Value): void {
  const key = wordKey(plainText(visibleText(word)).trim());
  for (const form of [key, key.replace(/\.$/, '')]) if (!words.has(form)) words.set(form, value);
}
