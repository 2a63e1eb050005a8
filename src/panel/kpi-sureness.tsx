import type { JSX } from 'preact';
import type { Kpi } from '../domain/kpi.ts';
import type { RatioReading } from '../domain/kpi-reading.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { exactly } from '../domain/range-arithmetic.ts';
import { formatCount, formatKpi } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { wholeWord } from './metric-words.ts';

/** How sure a rate is, in whole sentences, as an entry of a description list; nothing of what is no rate or unknown. */
export function KpiSureness({
  kpi: { ratioOf, unit },
  reading: { state, interval, approximate, whole },
  facts,
}: {
  readonly kpi: Kpi;
  readonly reading: RatioReading;
  readonly facts: PlatformFacts | undefined;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { figures } = texts;
  if (ratioOf === undefined || whole === undefined || state === 'unknown') return null;
  if (state === 'known' && ratioOf.counts === 'amount') return null;
  return (
    <>
      <dt>{figures.intervalTitle}</dt>
      <dd>
        {words().map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </dd>
    </>
  );

  function words(): readonly string[] {
    if (ratioOf === undefined || whole === undefined) return [];
    if (state === 'too few') {
      const what = wholeWord(ratioOf.whole, facts, texts, language);
      const fewest = formatCount(exactly(ratioOf.fewest), language);
      return [figures.tooFewWhy(formatCount(whole, language), what, fewest)];
    }
    if (interval === undefined) return [figures.noInterval];
    const at = (end: number) => formatKpi(exactly(end), unit, language);
    return [
      figures.intervalMeaning(at(interval.low), at(interval.high)),
      ...(approximate ? [figures.approximate] : []),
    ];
  }
}
