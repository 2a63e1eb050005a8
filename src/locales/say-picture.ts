import type { Verdict } from '../domain/assessment.ts';
import type { Language } from '../domain/localised.ts';
import type { Placement } from '../domain/place-in-cohort.ts';
import { formatKpi } from './format-range.ts';
import { scoreTextsOf } from './score-texts.ts';

/** What the picture of a cohort shows, in a sentence. */
export function sayPicture(
  { basis, benchmark }: Verdict,
  { compared, expected }: Pick<Placement, 'compared' | 'expected'>,
  language: Language,
): string {
  const at = (value: number) => formatKpi({ low: value, high: value }, basis.unit, language);
  const texts = scoreTextsOf(language);
  const value = formatKpi(compared, basis.unit, language);
  const [low, high] = [at(expected.low), at(expected.high)];
  return texts.picture(
    low === high ? value : texts.place(value, low, high),
    at(benchmark.lowerQuartile),
    at(benchmark.upperQuartile),
    benchmark.size,
  );
}
