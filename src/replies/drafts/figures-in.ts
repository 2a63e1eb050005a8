import { fold } from '../understanding/token.ts';
import { numberWords } from './wording/number-words.ts';

/** A figure as it stands in a text. */
export interface Figure {
  /** The same for the same figure however it is written: "4,90", "4.9". Times and dates are kept as one. */
  readonly value: string;
  readonly unit: 'money' | 'percent' | 'time' | null;
  readonly words: string;
}

const space = '[ \\u00A0\\u202F\\u2009]';
const written = new RegExp(
  [
    String.raw`(?<clock>\p{Nd}{1,2}(?:${space}?[hH]${space}?|:)\p{Nd}{2}(?!\p{Nd}))`,
    String.raw`(?<date>\p{Nd}{1,4}(?<mark>[/.-])\p{Nd}{1,2}\k<mark>\p{Nd}{1,4}|\p{Nd}{1,2}/\p{Nd}{1,2})`,
    String.raw`(?<number>\p{Nd}+(?:(?:${space}|['’.,])\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?)`,
    String.raw`(?<other>[\p{No}\p{Nl}])`,
  ].join('|'),
  'gu',
);
const unitAfter = new RegExp(
  `^${space}?(?:(?<money>€|\\$|£|¥|eur\\b|euros?\\b|dollars?\\b|pounds?\\b|usd\\b|gbp\\b|chf\\b|francs?\\b|franken\\b|reais\\b|pesos?\\b|ct\\b|cents?\\b|centimes?\\b)|(?<percent>%|percent\\b|pour ?cents?\\b|prozent\\b|por ?ciento\\b|por ?cento\\b|per ?cento\\b)|(?<time>h\\b|min\\b|heures?\\b|hours?\\b|hrs?\\b|jours?\\b|days?\\b|semaines?\\b|weeks?\\b|mois\\b|months?\\b|minutes?\\b|ans?\\b|years?\\b|horas?\\b|dias?\\b|semanas?\\b|mes(?:es)?\\b|anos?\\b|minutos?\\b|stunden?\\b|tagen?\\b|tage?\\b|wochen?\\b|monaten?\\b|monate?\\b|jahren?\\b|jahre?\\b|minuten?\\b|or[ae]\\b|giorn[oi]\\b|settiman[ae]\\b|mes[ei]\\b|ann[oi]\\b|minut[oi]\\b|business days?\\b|working days?\\b|werktagen?\\b|werktage?\\b|am\\b|pm\\b|uhr\\b))`,
  'u',
);
const unitBefore = new RegExp(`(?:[€$£¥]|\\b(?:eur|usd|gbp|chf))${space}?$`, 'iu');

/** Every figure in a text: digits of any script, signs such as "½", and number words of the six languages but "one". */
export function figuresIn(text: string): Figure[] {
  const shown = text.replace(
    /[\u2460-\u24FF\u2776-\u2793\uFF10-\uFF19\u{1D7CE}-\u{1D7FF}]/gu,
    (digit) => ` ${digit.normalize('NFKC')} `,
  );
  return [...digitsIn(shown), ...wordsIn(shown)];
}

function digitsIn(text: string): Figure[] {
  return [...text.matchAll(written)].map((match) => {
    const [words] = match;
    const after = text.slice(match.index + words.length, match.index + words.length + 24);
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    return { value: figureValue(match.groups ?? {}, words), unit: unitOf(before, after), words };
  });
}

function figureValue({ clock, date, number }: Record<string, string | undefined>, words: string): string {
  if (clock !== undefined) return clock.replace(/\D+/g, ':').replace(/^0(?=\d:)/, '');
  if (date !== undefined) return date.replace(/\D+/g, '/').replace(/\b0+(?=\d)/g, '');
  if (number === undefined) return words;
  const whole = number.replace(
    /(?<=\p{Nd})(?:[ \u00A0\u202F\u2009'’]|[.,](?=\p{Nd}{3}(?!\p{Nd})))(?=\p{Nd}{3})/gu,
    '',
  );
  const value = Number(whole.replace(',', '.'));
  return Number.isFinite(value) ? String(value) : whole;
}

function unitOf(before: string, after: string): Figure['unit'] {
  if (unitBefore.test(before)) return 'money';
  const groups = unitAfter.exec(fold(after.replace(/^[-–]/, ' ')))?.groups;
  if (groups?.money !== undefined) return 'money';
  if (groups?.percent !== undefined) return 'percent';
  return groups?.time !== undefined ? 'time' : null;
}

function wordsIn(text: string): Figure[] {
  const folded = fold(text);
  return [...folded.matchAll(/\p{L}+/gu)].flatMap((match) => {
    const [words] = match;
    const value = numberWords.get(words);
    if (value === undefined) return [];
    const after = folded.slice(match.index + words.length, match.index + words.length + 24);
    const unit = unitOf('', after);
    // Italian "sei" is mostly "you are", French "neuf" is also "new", and Spanish "once" is English.
    return unit === null && ambiguous.has(words) ? [] : [{ value: String(value), unit, words }];
  });
}

/** Words that are numbers only before a unit. */
const ambiguous = new Set([
  'sei',
  'once',
  'nove',
  'dos',
  'mil',
  'cem',
  'ten',
  'elf',
  'acht',
  'tres',
  'cent',
  'set',
  'mile',
  'tre',
  'sete',
  'cien',
  'due',
  'second',
  'tenth',
  'double',
  'doble',
  'medio',
  'media',
  'demi',
  'demie',
  'meio',
  'meia',
  'half',
  'mezzo',
  'mezza',
  'doppio',
  'dobro',
  'doppelt',
  'nueve',
  'six',
]);
