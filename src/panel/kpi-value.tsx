import type { JSX } from 'preact';
import type { Kpi } from '../domain/kpi.ts';
import type { RatioReading } from '../domain/kpi-reading.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { exactly } from '../domain/range-arithmetic.ts';
import { formatCount, formatKpi } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { wholeWord } from './metric-words.ts';

/** A KPI's value in a line, with its 95 % interval and what it is of; or why there is none. */
export function KpiValue({
  kpi,
  reading,
  facts,
}: {
  readonly kpi: Kpi;
  readonly reading: RatioReading & { readonly choice?: { readonly state: string } };
  readonly facts: PlatformFacts | undefined;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { panel, figures } = texts;
  const { state, value, interval, whole, choice } = reading;
  const what = kpi.ratioOf && wholeWord(kpi.ratioOf.whole, facts, texts, language);
  const at = (end: number) => formatKpi(exactly(end), kpi.unit, language);
  if (value === undefined) {
    const why = choice?.state === 'apart' ? figures.apart : panel.notShown;
    return <span class="faint">{state === 'too few' ? figures.tooFew(what ?? '') : why}</span>;
  }
  return (
    <span class="figures">
      <span class="strong">{formatKpi(value, kpi.unit, language)}</span>
      {interval !== undefined && (
        <span class="hint faint kpi-interval">{figures.interval(at(interval.low), at(interval.high))}</span>
      )}
      {whole !== undefined && what !== undefined && (
        <span class="hint faint kpi-interval">{figures.sampleOf(formatCount(whole, language), what)}</span>
      )}
    </span>
  );
}
