import type { GoalMeasure } from '../domain/goal-measure.ts';
import type { Language } from '../domain/localised.ts';
import type { Range } from '../domain/range.ts';
import type { ReportTexts } from '../locales/texts.ts';
import { sayValue } from './goal-words.ts';

/**
 * How far a measure has moved: "+333", "−1.31 pp". Shares move by percentage points: "−1.31%" would be read as a part of the
 * share itself.
 */
export function sayChange(
  difference: number,
  measure: Pick<GoalMeasure, 'unit'>,
  words: ReportTexts,
  language: Language,
): string {
  const said = sayAlone(difference, measure, language);
  return measure.unit === 'share' ? `${said}\u00a0${words.points}` : said;
}

/** Between which ends a change lies: "−4.39 … +1.02 pp". */
export function sayChangeWithin(
  { low, high }: Range,
  measure: Pick<GoalMeasure, 'unit'>,
  words: ReportTexts,
  language: Language,
): string {
  return `${sayAlone(low, measure, language)} … ${sayChange(high, measure, words, language)}`;
}

function sayAlone(difference: number, { unit }: Pick<GoalMeasure, 'unit'>, language: Language): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const size = Math.abs(difference);
  if (unit !== 'share') return `${sign}${sayValue(size, { unit }, language)}`;
  return `${sign}${new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(100 * size)}`;
}
