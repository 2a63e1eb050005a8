import type { Standing, Verdict } from '../domain/assessment.ts';
import type { Language } from '../domain/localised.ts';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Reading } from '../domain/post.ts';
import type { BadgeTexts } from '../locales/badge-texts.ts';
import { element } from './element.ts';
import { formatAgo, formatCount, formatKpi, formatMultiple } from './format-range.ts';
import type { StandingWords } from './standing-words.ts';

/** What the card tells of a post. */
export interface CardValues {
  readonly standing: Standing;
  readonly reading: Reading;
  /** When it was read, in milliseconds since 1970. */
  readonly observedAt: number;
  /** Of the platform, for its own words for the metrics. */
  readonly metricWords: PlatformFacts['metricWords'];
}

/** The card's lines: the judgement, what it rests on, the counts, the dates. `now` in milliseconds since 1970. */
export function cardLines(
  { standing, reading, observedAt, metricWords }: CardValues,
  { sign, long }: StandingWords,
  language: Language,
  texts: BadgeTexts,
  now: number,
): HTMLElement[] {
  const counts = metricNames.flatMap((name) => {
    const count = reading.metrics[name];
    if (count === undefined) return [];
    return [`${formatCount(count, language)}\u00a0${metricWords[name]?.[language] ?? texts.metrics[name]}`];
  });
  const publishedAt = reading.publishedAt ?? reading.createdAt;
  const dates = [
    ...(publishedAt === null ? [] : [texts.posted(formatAgo(now - publishedAt, language))]),
    texts.readAt(formatAgo(now - observedAt, language)),
  ];
  return [
    element(
      'p',
      { class: 'title' },
      element('span', { class: `sign sign-${sign}` }),
      element('span', {}, long),
    ),
    ...('verdict' in standing ? verdictLines(standing.verdict, reading, language, texts) : []),
    ...[counts, dates].filter((parts) => parts.length > 0).map(faintLine),
  ];
}

function verdictLines(
  { basis, benchmark, multiple, rank }: Verdict,
  { format }: Reading,
  language: Language,
  texts: BadgeTexts,
): HTMLElement[] {
  const at = (value: number): string => formatKpi({ low: value, high: value }, basis.unit, language);
  const sampled = benchmark.scope === 'format' ? format : null;
  return [
    element(
      'p',
      { class: 'figure' },
      element('span', {}, basis.name[language]),
      element('strong', {}, formatKpi(basis.value, basis.unit, language)),
    ),
    faintLine([
      texts.usual(at(benchmark.lowerQuartile), at(benchmark.upperQuartile)),
      texts.sample(benchmark.size, sampled, benchmark.days),
    ]),
    faintLine([
      ...(multiple === undefined ? [] : [texts.timesUsual(formatMultiple(multiple, language))]),
      // The post itself has a place among those that it is compared with.
      texts.rank(rank, benchmark.size + 1),
    ]),
  ];
}

function faintLine(parts: readonly string[]): HTMLElement {
  const line = parts.join(' · ');
  return element('p', { class: 'faint' }, line.slice(0, 1).toUpperCase() + line.slice(1));
}
