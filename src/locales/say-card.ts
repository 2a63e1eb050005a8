import type { Assessment, Verdict } from '../domain/assessment.ts';
import type { CardWords } from '../domain/badge.ts';
import type { Language } from '../domain/localised.ts';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { type BadgeTexts, badgeTextsOf } from './badge-texts.ts';
import { countedMetric } from './counted-metric.ts';
import { formatAgo, formatKpi, formatMultiple } from './format-range.ts';

/** What a card is about. `now` in milliseconds since 1970. */
export interface CardSubject {
  readonly post: Post;
  readonly assessment: Assessment;
  readonly facts: PlatformFacts;
  readonly now: number;
}

/** Puts a post and how it did into the words of a badge's card: what it rests on, its counts, its dates. */
export function sayCard({ post, assessment, facts, now }: CardSubject, language: Language): CardWords {
  const texts = badgeTextsOf(language);
  const { standing } = assessment;
  const verdict = 'verdict' in standing ? standing.verdict : undefined;
  const counts = metricNames.flatMap((name) => {
    const count = post.metrics[name];
    return count === undefined ? [] : [countedMetric(name, count, facts, texts, language)];
  });
  const dates = [
    ...(post.publishedAt === null ? [] : [texts.posted(formatAgo(now - post.publishedAt, language))]),
    texts.readAt(formatAgo(now - post.observedAt, language)),
  ];
  const grounds = verdict === undefined ? [] : groundsOf(verdict, texts, language);
  return {
    figure: verdict === undefined ? null : figureOf(verdict, language),
    lines: [...grounds, counts, dates].filter((parts) => parts.length > 0).map(asLine),
    openPanel: texts.openInPanel,
    why: verdict === undefined ? null : texts.why,
  };
}

function figureOf({ basis }: Verdict, language: Language): NonNullable<CardWords['figure']> {
  return { name: basis.name[language], value: formatKpi(basis.value, basis.unit, language) };
}

function groundsOf(
  { basis, benchmark, multiple, rank }: Verdict,
  texts: BadgeTexts,
  language: Language,
): string[][] {
  const at = (value: number): string => formatKpi({ low: value, high: value }, basis.unit, language);
  return [
    [
      texts.usual(at(benchmark.lowerQuartile), at(benchmark.upperQuartile)),
      texts.sample(benchmark.size, benchmark.family, benchmark.days),
    ],
    [
      ...(multiple === undefined ? [] : [texts.timesUsual(formatMultiple(multiple, language))]),
      // The post itself has a place among those that it is compared with.
      texts.rank(rank, benchmark.size + 1),
    ],
  ];
}

function asLine(parts: readonly string[]): string {
  const line = parts.join(' · ');
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}
