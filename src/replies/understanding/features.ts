import { intentIds } from '../../domain/intent.ts';
import type { Analysis } from './analysis.ts';
import type { Evidence } from './evidence.ts';
import { countFeelingWords } from './feeling-lexicon.ts';
import type { Token } from './token.ts';

/** What the model sees of a comment: places in its table of weights, and how much each counts there. */
export interface Features {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** Changes whenever a feature comes to mean something else: weights learnt before no longer fit. */
export const featureVersion = 3;

/** Hashed features share this many places, those of the rules come before them. */
export const hashedPlaces = 1 << 18;

/** Where the hashed features begin. */
export const firstHashed = 128;

/** How many weights an output has. */
export const featureCount = firstHashed + hashedPlaces;

/** The features of a comment: what the rules found, how it is built, and the n-grams of its words and of their letters. */
export function featuresOf(analysis: Analysis): Features {
  const places: number[] = [];
  const values: number[] = [];
  const add = (place: number, value: number): void => {
    if (value !== 0) {
      places.push(place);
      values.push(value);
    }
  };
  ruleFeatures(analysis).forEach((value, place) => {
    add(place, value);
  });
  for (const [grams, strength] of [
    [wordGrams(analysis.tokens), 2],
    [letterGrams(analysis.tokens), 2],
  ] as const) {
    const share = strength / Math.sqrt(Math.max(8, grams.size));
    for (const gram of grams) add(placeOf(gram), share);
  }
  return { places, values };
}

/** Where the weights of one word stand: its own and those of its letters. */
export function placesOfWord(token: Token): number[] {
  return [`w ${gramForm(token)}`, ...letterGrams([token])].map(placeOf);
}

function placeOf(gram: string): number {
  return firstHashed + (hash(gram) % hashedPlaces);
}

function ruleFeatures({ evidence, shape, feeling, language, tokens, text }: Analysis): number[] {
  const words = countFeelingWords(tokens);
  const few = (count: number): number => Math.log2(1 + Math.min(7, count)) / 2;
  const opens = tokens[0]?.kind === 'mention';
  const none: Evidence = { score: 0, structure: 0, signs: [] };
  return [
    1,
    ...intentIds.flatMap((id) => {
      const { score, structure, signs } = evidence.get(id) ?? none;
      return [
        Math.max(-1.5, Math.min(3, score)) / 2,
        score >= 0.9 ? 0.5 : 0,
        structure / 2,
        signs.some(({ list, denied }) => list === 'sure' && !denied) ? 0.5 : 0,
        signs.some(({ weight }) => weight < 0) ? 0.5 : 0,
      ];
    }),
    Math.min(4, feeling.glad) / 2,
    Math.min(4, feeling.sour) / 2,
    (Math.min(4, feeling.glad) - Math.min(4, feeling.sour)) / 4,
    Math.log2(1 + shape.words) / 4,
    shape.words <= 2 ? 0.5 : 0,
    shape.words <= 5 ? 0.5 : 0,
    shape.words > 20 ? 0.5 : 0,
    shape.words > 50 ? 0.5 : 0,
    Math.min(3, shape.questionMarks) / 2,
    Math.min(4, shape.exclamations) / 4,
    Math.min(5, shape.emoji) / 4,
    Math.min(4, shape.mentions) / 2,
    Math.min(4, shape.hashtags) / 2,
    Math.min(2, shape.links),
    Math.min(4, shape.numbers) / 4,
    shape.disguised ? 1 : 0,
    shape.telephone ? 1 : 0,
    shape.shouted ? 0.5 : 0,
    few(words.glad),
    few(words.sour),
    few(words.gladAfter),
    few(words.sourAfter),
    words.glad + words.gladAfter > 0 ? 0.5 : 0,
    words.sour + words.sourAfter > 0 ? 0.5 : 0,
    words.glad + words.gladAfter + words.sour + words.sourAfter === 0 ? 0.5 : 0,
    words.contrast ? 0.5 : 0,
    Math.sign(words.glad + words.gladAfter - words.sour - words.sourAfter) / 2,
    opens && shape.words >= 3 ? 0.5 : 0,
    opens && shape.words < 3 ? 0.5 : 0,
    /\b\d{1,2}:\d\d\b/.test(text.slice(0, 300)) ? 1 : 0,
    ...['fr', 'en', 'es', 'de', 'it', 'pt'].map((id) => (language === id ? 0.5 : 0)),
  ];
}

function wordGrams(tokens: readonly Token[]): Set<string> {
  const forms = tokens.map(gramForm).filter((form) => form !== '');
  const grams = new Set<string>();
  forms.forEach((form, index) => {
    grams.add(`w ${form}`);
    grams.add(`b ${forms[index - 1] ?? '^'} ${form}`);
  });
  grams.add(`b ${forms.at(-1) ?? '^'} $`);
  return grams;
}

function gramForm({ kind, form }: Token): string {
  if (kind === 'number') return '0';
  if (kind === 'mention' || kind === 'link') return `<${kind}>`;
  return form;
}

/** Beginnings and ends of longer words, by which forms of a word and near misspellings are alike. */
function letterGrams(tokens: readonly Token[]): Set<string> {
  const grams = new Set<string>();
  for (const { kind, form } of tokens) {
    if (kind !== 'word' && kind !== 'hashtag') continue;
    for (const length of [4, 5, 6]) if (form.length > length) grams.add(`p${form.slice(0, length)}`);
    if (form.length > 4) grams.add(`s${form.slice(-3)}`);
  }
  return grams;
}

/** FNV-1a over UTF-16 units, with a last mixing so that the low bits are as good as the high ones. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
