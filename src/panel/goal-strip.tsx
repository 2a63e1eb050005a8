import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Baseline, WeekSpread } from '../domain/goal-baseline.ts';
import type { GoalMeasure } from '../domain/goal-measure.ts';
import type { Range } from '../domain/range.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { sayDay, sayValue } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';

/** A period's value so far. */
export interface StripValue {
  readonly value: number;
  readonly interval: Range | null;
}

/**
 * The spread that makes a goal: each week of the baseline a dot, their middle half shaded, the median a line, the goal and the
 * stretch goal dashed lines, the period so far a diamond on its interval. Its numbers are behind the line below.
 */
export function GoalStrip({
  gauge,
  baseline,
  spread,
  targets: { achievable, stretch },
  now,
}: {
  readonly gauge: GoalMeasure;
  readonly baseline: Baseline;
  readonly spread: WeekSpread;
  /** Null: nothing is aimed at yet. */
  readonly targets: { readonly achievable: number | null; readonly stretch: number | null };
  readonly now: StripValue | null;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals, panel } = texts;
  const say = (value: number) => sayValue(value, gauge, language);
  const draw = useCallback<Draw>(
    (plot, width) => {
      const values = baseline.weeks.flatMap(({ value }) => value ?? []);
      const aims = [achievable, stretch].flatMap((aim) => aim ?? []);
      const all = [...values, ...aims, ...(now === null ? [] : [now.value])];
      const [least, most] = [Math.min(...all), Math.max(...all)];
      const margin = (most - least || Math.abs(most) || 1) * 0.08;
      const shown = now === null ? [] : [now];
      const intervals = shown.flatMap(({ interval }) =>
        interval === null
          ? []
          : { low: Math.max(interval.low, least - margin), high: Math.min(interval.high, most + margin) },
      );
      return plot.plot({
        width,
        height: 96,
        marginLeft: 20,
        marginRight: 20,
        x: {
          domain: [least - margin, most + margin],
          label: null,
          ticks: Math.max(3, Math.floor(width / 110)),
          tickFormat: (value: number) => sayValue(value, gauge, language),
        },
        marks: [
          plot.rectX([spread], {
            x1: 'lowerQuartile',
            x2: 'upperQuartile',
            fill: 'var(--usual-tint)',
            stroke: 'var(--line)',
          }),
          plot.ruleX([spread.median], { stroke: 'var(--usual)' }),
          plot.ruleX(aims, {
            stroke: 'var(--accent)',
            strokeDasharray: '4 3',
            strokeWidth: 1.5,
          }),
          plot.dot(
            values,
            plot.dodgeY('middle', { x: plot.identity, r: 4, fill: 'var(--usual)', fillOpacity: 0.8 }),
          ),
          plot.ruleY(intervals, { y: null, x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 1.5 }),
          plot.dot(shown, {
            x: 'value',
            symbol: 'diamond',
            r: 7,
            fill: 'var(--accent)',
            stroke: 'var(--ink)',
          }),
        ],
      });
    },
    [gauge, baseline, spread, achievable, stretch, now, language],
  );
  const name = gauge.name[language];
  return (
    <>
      <PlotPicture
        name={goals.picture(
          name,
          baseline.known,
          goals.between(say(spread.lowerQuartile), say(spread.upperQuartile)),
          say(spread.median),
          achievable === null || stretch === null ? null : goals.aim(say(achievable), say(stretch)),
        )}
        draw={draw}
      />
      <p class="faint hint">
        {goals.legend} {now !== null && goals.legendNow}
      </p>
      <WeeksTable gauge={gauge} baseline={baseline} summary={panel.showNumbers} />
    </>
  );
}

/** Every week of a baseline with its value and sample, those without a value too. */
export function WeeksTable({
  gauge,
  baseline,
  summary,
}: {
  readonly gauge: GoalMeasure;
  readonly baseline: Baseline;
  readonly summary: string;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { goals } = texts;
  return (
    <NumbersTable
      summary={summary}
      caption={gauge.name[language]}
      heads={[goals.weekHead, goals.value, goals.sampleHead]}
      rows={baseline.weeks.map(({ week, value, n, sums }) => [
        sayDay(week.from, language),
        value === null ? goals.unknown : sayValue(value, gauge, language),
        [goals.sampleOf(n, gauge.sample), sums && saySums(sums, language)].filter(Boolean).join(' · '),
      ])}
    />
  );
}

/** "40 ÷ 2,000". */
export function saySums(sums: { readonly over: number; readonly under: number }, language: string): string {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return `${numbers.format(sums.over)} ÷ ${numbers.format(sums.under)}`;
}
