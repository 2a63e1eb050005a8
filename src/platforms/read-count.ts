import type { Count } from '../domain/count.ts';
import { numberAt, unspacedLetter, wordAt } from './number-at.ts';
import { numberLanguage } from './number-language.ts';
import { plainText, visibleText } from './visible-text.ts';

/** How the platform shortens a number: 1,286 as "1.2K" (cut) or as "1.3K" (rounded). */
export type Abbreviation = 'cut' | 'rounded';

/** What is known about how the numbers of a page are written. */
export interface CountStyle {
  /** The page's language tag; unknown or '' is read as English. */
  readonly language: string;
  readonly abbreviation: Abbreviation;
}

/**
 * Reads a text that is one count and nothing else ("1,286", "21.4K", "12 k"). Undefined: it is not one, such as a fraction,
 * a percentage, a time, an ordinal, more than `Number.MAX_SAFE_INTEGER`, or a number that could be read in two ways.
 */
export function readCount(text: string, style: CountStyle): Count | undefined {
  const shown = text.length > longestText ? '' : visibleText(text).trim();
  const plain = plainText(shown);
  if (!/^\d/.test(plain)) return undefined;
  const number = numberAt(plain, 0, plain.length, numberLanguage(style.language), style.abbreviation);
  return number.range && number.end === plain.length ? { ...number.range, shown } : undefined;
}

/**
 * Reads the only count within words ("1,107 reactions", "팔로워 1.2만"). Undefined: there is none, or more than one.
 *
 * Numbers that are no counts are passed over: those glued to letters or signs ("user123", "X-12", "#5", "10K+", "2e"),
 * fractions, percentages, amounts of money, times of day, and durations and dates in the words of the page's language
 * ("10 min"). What the number counts is not looked at: in "Top 10" it finds 10.
 */
export function findCount(text: string, style: CountStyle): Count | undefined {
  if (text.length > longestText) return undefined;
  const shown = visibleText(text);
  const plain = plainText(shown);
  const language = numberLanguage(style.language);
  const digit = /\d/g;
  let found: Count | undefined;
  let end = -1;
  let timeEnd = -2;
  while (digit.test(plain)) {
    const start = digit.lastIndex - 1;
    const limit = language.group === ' ' ? plain.length : ordinarySpace(shown, start);
    const number = numberAt(plain, start, limit, language, style.abbreviation);
    // Glued to the number before, as in 1億2345万, or the minutes of "15 h 30".
    const continues = start === end || start - timeEnd <= 1;
    end = number.end;
    digit.lastIndex = end;
    const time = wordAt(plain, end, language.times);
    if (time) timeEnd = time.end;
    if (!number.range || continues || time || !standsAlone(plain, start, end)) continue;
    if (found) return undefined;
    found = { ...number.range, shown: shown.slice(start, end) };
  }
  return found;
}

/** Counts and the few words round them are far shorter; captions need not be searched. */
const longestText = 200;

/** Where a language does not group by spaces, an ordinary space ends a number; a no-break space still groups. */
function ordinarySpace(shown: string, from: number): number {
  const at = shown.indexOf(' ', from);
  return at < 0 ? shown.length : at;
}

function standsAlone(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 2), start);
  const after = plain.slice(end);
  return (
    (start === 0 || unspacedLetter.test(plain.charAt(start - 1)) || mayStandBefore.test(before)) &&
    !makesNoCountBefore.test(before) &&
    (unspacedLetter.test(after) || mayStandAfter.test(after)) &&
    !makesNoCountAfter.test(after)
  );
}

/** و is the Arabic "and", written onto the number. */
const mayStandBefore = /[\s([{«“„"‹:;·•|…،؛、。：，（「『【\p{Emoji_Presentation}]$|\ufe0f$|(?:^|\s)و$/u;
/** 第 and 제 make ordinals; a colon after a digit makes a time. */
const makesNoCountBefore = /[%٪\p{Sc}#№≈~<>≤≥±−第제] ?$|\d:$/u;

const mayStandAfter = /^(?:$|[\s)\]}»”›,;:!?·•|…،؛؟、。：，）」』】\p{Emoji_Presentation}]|\.\s*$)/u;
/** 3十万 and 3천 on a page of another language are more than 3. */
const makesNoCountAfter = /^(?: ?[%٪‰\p{Sc}]|[,:][,\d]|[十百千万萬億亿兆십백천만억조])/u;
