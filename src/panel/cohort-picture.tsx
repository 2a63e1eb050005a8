import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Verdict } from '../domain/assessment.ts';
import type { Placement } from '../domain/place-in-cohort.ts';
import { middleOf } from '../domain/range-arithmetic.ts';
import { formatKpi } from '../locales/format-range.ts';
import { sayPicture } from '../locales/say-picture.ts';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { useInterface } from './interface-context.tsx';

/**
 * A post's place in its cohort, the ages and the account's trend taken out: every post a dot, the middle half shaded, the
 * median a line, this post a diamond on the range that it is likely to reach. Its figures are in the `CohortTable` beside it.
 */
export function CohortPicture({
  placement,
  verdict,
}: {
  readonly placement: Placement;
  readonly verdict: Verdict;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { benchmark, basis, rating } = verdict;
  const draw = useCallback<Draw>(
    (plot, width) => {
      const { members, compared, expected } = placement;
      const values = members.map((member) => member.compared);
      const own = middleOf(compared);
      const scale = scaleFor([...values, own, expected.low, expected.high], benchmark.upperQuartile);
      const radius = members.length > 60 ? 2 : 3;
      return plot.plot({
        width,
        height: 104,
        marginLeft: 20,
        marginRight: 20,
        x: {
          ...scale,
          label: null,
          ticks: Math.max(3, Math.floor(width / 90)),
          tickFormat: (value: number) => formatKpi({ low: value, high: value }, basis.unit, language),
        },
        marks: [
          plot.rectX([benchmark], {
            x1: 'lowerQuartile',
            x2: 'upperQuartile',
            fill: 'var(--usual-tint)',
            stroke: 'var(--line)',
          }),
          plot.ruleX([benchmark.median], { stroke: 'var(--usual)' }),
          plot.dot(
            values,
            plot.dodgeY('middle', { x: plot.identity, r: radius, fill: 'var(--usual)', fillOpacity: 0.7 }),
          ),
          plot.ruleY([expected], { y: null, x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 1.5 }),
          // What abbreviated counts alone leave open; without width where they are exact.
          plot.ruleY([compared], { y: null, x1: 'low', x2: 'high', stroke: 'var(--ink)', strokeWidth: 4 }),
          plot.dotX([own], {
            symbol: 'diamond',
            r: 7,
            fill: `var(--${rating})`,
            stroke: 'var(--ink)',
          }),
        ],
      });
    },
    [placement, benchmark, basis, rating, language],
  );
  return (
    <>
      <PlotPicture name={sayPicture(verdict, placement, language)} draw={draw} />
      <p class="faint hint">{texts.score.legend}</p>
    </>
  );
}

/** From 0 on, evenly; by the square root where one post far from the rest would press all others together. */
function scaleFor(values: readonly number[], upperQuartile: number) {
  const most = Math.max(...values, upperQuartile);
  const type = most > 6 * upperQuartile ? ('sqrt' as const) : ('linear' as const);
  return { type, domain: [0, most > 0 ? most : 1] };
}
