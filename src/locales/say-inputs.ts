import { isExact } from '../domain/count.ts';
import type { Explanation } from '../domain/explain.ts';
import type { Language } from '../domain/localised.ts';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import type { Range } from '../domain/range.ts';
import { badgeTextsOf } from './badge-texts.ts';
import { countedMetric } from './counted-metric.ts';
import { formatCount } from './format-range.ts';

/** A post's counts and its account's followers in a line each, abbreviated ones with the range that they may stand for. */
export function sayInputs(
  post: Post,
  { cohort }: Pick<Explanation<PostFigures>, 'cohort'>,
  facts: PlatformFacts,
  language: Language,
): readonly string[] {
  const texts = badgeTextsOf(language);
  const counts = metricNames.flatMap((name) => {
    const count = post.metrics[name];
    if (count === undefined) return [];
    const words = countedMetric(name, count, facts, texts, language);
    // An amount is written with both its ends already.
    return [name === 'revenue' ? words : `${words}${rangeOf(count, language)}`];
  });
  const followers = cohort?.post.followers?.followers;
  if (followers === undefined) return counts;
  return [
    ...counts,
    `${formatCount(followers, language)}\u00a0${texts.followers}${rangeOf(followers, language)}`,
  ];
}

function rangeOf(range: Range, language: Language): string {
  if (isExact(range)) return '';
  const numbers = new Intl.NumberFormat(language);
  return ` (${numbers.format(range.low)}–${numbers.format(range.high)})`;
}
