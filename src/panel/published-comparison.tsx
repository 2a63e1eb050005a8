import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FollowedPost } from '../domain/followed-post.ts';
import { kpiById } from '../domain/kpi-registry.ts';
import { metricNames } from '../domain/metrics.ts';
import { type FigureQuestion, fewestForFigure, figureDays, ownFigure } from '../domain/own-figure.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type {
  PublishedBenchmark,
  PublishedComparison,
  PublishedGroup,
} from '../domain/published-benchmark.ts';
import { exactly } from '../domain/range-arithmetic.ts';
import { formatShare } from '../locales/format-range.ts';
import { sayTier } from '../locales/say-tier.ts';
import { useInterface } from './interface-context.tsx';
import { inputWord } from './metric-words.ts';

/** One figure of an account's own, and beside it what was published of the same make; nothing beside one that is not known. */
export function PublishedComparisonView({
  comparison,
  posts,
  question,
  facts,
}: {
  readonly comparison: PublishedComparison;
  readonly posts: readonly FollowedPost[];
  readonly question: FigureQuestion;
  readonly facts: PlatformFacts;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { published, panel } = texts;
  const { kpi, numerator, denominator, groups } = comparison;
  const { format, settlesAfterHours, now } = question;
  const own = useMemo(
    () => ownFigure(posts, { numerator, denominator }, { format, settlesAfterHours, now }),
    [posts, numerator, denominator, format, settlesAfterHours, now],
  );
  const word = (name: (typeof own.lacks)[number]) => inputWord(name, facts, texts, language);
  const above = numerator.map(word).join(' + ');
  return (
    <article class="published">
      <h4>{kpiById(kpi)?.name[language] ?? kpi}</h4>
      <p class="faint hint">
        {numerator.length > 1 ? `(${above})` : above} ÷ {word(denominator)}
      </p>
      {own.median === undefined ? (
        <p>{whyUnknown()}</p>
      ) : (
        <>
          <p class="figures own-figure">
            <span>
              {published.own} <span class="faint hint">{published.ownSample(own.size, figureDays)}</span>
            </span>
            <span class="strong nowrap">{formatShare(own.median, language)}</span>
          </p>
          {groups.map((group) => (
            <GroupLine key={group.rows[0]?.id} group={group} format={format} />
          ))}
        </>
      )}
    </article>
  );

  function whyUnknown(): string {
    if (own.lacks.length === 0) return published.tooFew(own.size, fewestForFigure);
    const places = own.lacks.flatMap((name) => {
      const metric = metricNames.find((metricName) => metricName === name);
      return (metric === undefined ? undefined : facts.ownerOnly[metric]?.[language]) ?? [];
    });
    const from = [...new Set(places)].map((place) => ` ${panel.whereFrom(place)}`);
    return published.lacks(own.lacks.map(word).join(', ')) + from.join('');
  }
}

function GroupLine({
  group: { industry, tier, span, rows },
  format,
}: {
  readonly group: PublishedGroup;
  readonly format: FigureQuestion['format'];
}): JSX.Element {
  const { texts, language } = useInterface();
  const { published, panel } = texts;
  const population = [
    industry === null ? published.allIndustries : published.industries[industry],
    tier === null ? published.anySize : published.followers(sayTier(tier, published, language)),
    ...(format === null ? [] : [panel.formats[format]]),
  ].join(', ');
  const write = (value: number) => formatShare(exactly(value), language);
  return (
    <details class="kpi">
      <summary>
        <span>
          {published.publishedRange} <span class="faint hint">{population}</span>
        </span>
        <span class="figures">
          {span.low === span.high ? write(span.low) : `${write(span.low)} – ${write(span.high)}`}
        </span>
      </summary>
      <table class="published-rows">
        <caption class="visually-hidden">{population}</caption>
        <thead>
          <tr>
            <th scope="col">{published.source}</th>
            <th scope="col">{published.what}</th>
            <th scope="col">{published.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <SourceLink source={row.source} />
                <span class="faint hint">
                  {published.edition(row.source.edition)}, {yearsOf(row)}
                </span>
              </th>
              <td>
                {row.population[language]}
                {remarksOn(row).map((remark) => (
                  <span key={remark} class="faint hint">
                    {remark}
                  </span>
                ))}
              </td>
              <td>
                <span class="strong nowrap">{write(row.value)}</span>{' '}
                <span class="faint hint">{published.statistics[row.statistic]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );

  function yearsOf({ source: { data } }: PublishedBenchmark): string {
    if (data === null) return published.dataUnknown;
    return published.dataOf(data.from === data.to ? String(data.from) : `${data.from}–${data.to}`);
  }

  function remarksOn(row: PublishedBenchmark): readonly string[] {
    return [
      ...(row.numerator === null ? [published.ownNumerator] : []),
      ...(row.source.secondHand ? [published.secondHand] : []),
      ...(row.singleVendor ? [published.singleVendor] : []),
    ];
  }
}

function SourceLink({ source: { title, url } }: Pick<PublishedBenchmark, 'source'>): JSX.Element {
  if (url === null) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  );
}
