import type { GoalMeasure } from '../domain/goal-measure.ts';
import type { Language } from '../domain/localised.ts';
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
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const size = Math.abs(difference);
  return `${sign}${measure.unit === 'share' ? sayPoints(size, words, language) : sayValue(size, measure, language)}`;
}

function sayPoints(share: number, words: ReportTexts, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(100 * share);
  return `${number}\u00a0${words.points}`;
}
