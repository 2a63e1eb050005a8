import { type Count, isExact } from '../domain/count.ts';
import type { Language } from '../domain/localised.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { BadgeTexts } from './badge-texts.ts';
import { formatMetric } from './format-range.ts';

/** How a platform calls its metrics. */
export type MetricWords = Pick<PlatformFacts, 'metricWords' | 'metricSingulars'>;

/** A count with its word, the platform's own where it has one: "1,286 likes", "1 comment". */
export function countedMetric(
  name: MetricName,
  count: Count,
  words: MetricWords | undefined,
  texts: BadgeTexts,
  language: Language,
): string {
  const one = isExact(count) && pluralRules(language).select(count.low) === 'one';
  const plural = words?.metricWords[name]?.[language] ?? texts.metrics[name];
  const singular = words?.metricSingulars?.[name]?.[language] ?? texts.metricSingulars[name];
  // An amount of money is no number of things: "revenue 1,250.00".
  if (name === 'revenue') return `${plural}\u00a0${formatMetric(name, count, language)}`;
  return `${formatMetric(name, count, language)}\u00a0${one ? singular : plural}`;
}

// Making them costs far more than asking them.
const made = new Map<Language, Intl.PluralRules>();

function pluralRules(language: Language): Intl.PluralRules {
  const known = made.get(language) ?? new Intl.PluralRules(language);
  made.set(language, known);
  return known;
}
