import type { JSX } from 'preact';
import type { Standing, Verdict } from '../domain/assessment.ts';
import type { Language } from '../domain/localised.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Reading } from '../domain/post.ts';
import type { BadgeTexts } from '../locales/badge-texts.ts';
import { formatAgo, formatCount, formatKpi, formatMultiple } from './format-range.ts';
import { RatingSign } from './rating-sign.tsx';
import { standingWords } from './standing-words.ts';

/** What the card tells of a post. */
export interface CardValues {
  readonly standing: Standing;
  readonly reading: Reading;
  /** When it was read, in milliseconds since 1970. */
  readonly observedAt: number;
  /** Of the platform, for its own words for the metrics. */
  readonly metricWords: PlatformFacts['metricWords'];
}

/** What the card says, without its frame: the judgement, what it rests on, the counts, the dates, and the ways on. */
export function BadgeCard({
  values: { standing, reading, observedAt, metricWords },
  language,
  texts,
  now,
  onOpenPanel,
}: {
  readonly values: CardValues;
  readonly language: Language;
  readonly texts: BadgeTexts;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onOpenPanel: () => void;
}): JSX.Element {
  const { sign, long } = standingWords(standing, texts);
  const verdict = 'verdict' in standing ? standing.verdict : undefined;
  const publishedAt = reading.publishedAt ?? reading.createdAt;
  const dates = [
    ...(publishedAt === null ? [] : [texts.posted(formatAgo(now - publishedAt, language))]),
    texts.readAt(formatAgo(now - observedAt, language)),
  ];
  return (
    <>
      <p class="card-title">
        <RatingSign sign={sign} />
        <span>{long}</span>
      </p>
      {verdict !== undefined && (
        <VerdictLines verdict={verdict} reading={reading} language={language} texts={texts} />
      )}
      <p class="card-faint">{countsShown(reading, language, texts, metricWords)}</p>
      <p class="card-faint">{capitalised(dates.join(' · '))}</p>
      <p class="card-buttons">
        <button type="button" onClick={onOpenPanel}>
          {texts.openInPanel}
        </button>
        {verdict !== undefined && (
          <button type="button" onClick={onOpenPanel}>
            {texts.why}
          </button>
        )}
      </p>
    </>
  );
}

function VerdictLines({
  verdict: { basis, benchmark, multiple, rank },
  reading,
  language,
  texts,
}: {
  readonly verdict: Verdict;
  readonly reading: Reading;
  readonly language: Language;
  readonly texts: BadgeTexts;
}): JSX.Element {
  const at = (value: number) => formatKpi({ low: value, high: value }, basis.unit, language);
  const format = benchmark.scope === 'format' ? reading.format : null;
  return (
    <>
      <p class="card-figure">
        <span>{basis.name[language]}</span>
        <strong>{formatKpi(basis.value, basis.unit, language)}</strong>
      </p>
      <p class="card-faint">
        {`${texts.usual(at(benchmark.lowerQuartile), at(benchmark.upperQuartile))} · ${texts.sample(benchmark.size, format, benchmark.days)}`}
      </p>
      <p class="card-faint">
        {[
          ...(multiple === undefined ? [] : [texts.timesUsual(formatMultiple(multiple, language))]),
          // The post itself has a place among those that it is compared with.
          texts.rank(rank, benchmark.size + 1),
        ].join(' · ')}
      </p>
    </>
  );
}

function countsShown(
  { metrics }: Reading,
  language: Language,
  texts: BadgeTexts,
  metricWords: CardValues['metricWords'],
): string {
  const word = (name: MetricName) => metricWords[name]?.[language] ?? texts.metrics[name];
  const shown = metricNames.flatMap((name) => {
    const count = metrics[name];
    return count === undefined ? [] : [`${formatCount(count, language)}\u00a0${word(name)}`];
  });
  return shown.join(' · ');
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
