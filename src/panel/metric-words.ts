import type { KpiInput } from '../domain/kpi.ts';
import type { Language } from '../domain/localised.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Texts } from '../locales/texts.ts';

/** The platform's own word for a metric ("likes"), else the field's. */
export function metricWord(
  name: MetricName,
  facts: PlatformFacts | undefined,
  texts: Texts,
  language: Language,
): string {
  return facts?.metricWords[name]?.[language] ?? texts.badge.metrics[name];
}

/** The word for what a KPI is worked out from. */
export function inputWord(
  name: KpiInput,
  facts: PlatformFacts | undefined,
  texts: Texts,
  language: Language,
): string {
  const metric = metricNames.find((metricName) => metricName === name);
  if (metric !== undefined) return metricWord(metric, facts, texts, language);
  switch (name) {
    case 'earlierEngagements':
      return texts.panel.earlierEngagements;
    case 'laterEngagements':
      return texts.panel.laterEngagements;
    case 'hoursBetween':
      return texts.panel.hoursBetween;
    default:
      return texts.panel.followers;
  }
}

/** The word for what a rate is of, such as "impressions": after a number, so of reach the people. */
export function wholeWord(
  name: KpiInput,
  facts: PlatformFacts | undefined,
  texts: Texts,
  language: Language,
): string {
  return name === 'reach' ? texts.figures.peopleReached : inputWord(name, facts, texts, language);
}
