import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Verdict } from '../domain/assessment.ts';
import type { Cohort } from '../domain/cohort.ts';
import { middleOf } from '../domain/range-arithmetic.ts';
import { formatKpi } from '../locales/format-range.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { useInterface } from './interface-context.tsx';

/** A post's place in its cohort: every post a dot, the middle half shaded, the median a line, this post a diamond. */
export function CohortPicture({
  cohort,
  verdict,
}: {
  readonly cohort: Cohort;
  readonly verdict: Verdict;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { panel } = texts;
  const { benchmark, basis, rating } = verdict;
  const write = (value: number) => formatKpi({ low: value, high: value }, basis.unit, language);
  const draw = useCallback<Draw>(
    (plot, width) =>
      plot.plot({
        width,
        height: 96,
        marginLeft: 20,
        marginRight: 20,
        x: {
          label: null,
          zero: true,
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
            cohort.members.map(({ value }) => middleOf(value)),
            plot.dodgeY('middle', { x: plot.identity, r: 3, fill: 'var(--usual)' }),
          ),
          plot.dotX([middleOf(basis.value)], {
            symbol: 'diamond',
            r: 7,
            fill: `var(--${rating})`,
            stroke: 'var(--paper)',
          }),
        ],
      }),
    [cohort, benchmark, basis, rating, language],
  );
  return (
    <section aria-labelledby="cohort-title">
      <h3 id="cohort-title">{panel.cohort}</h3>
      <PlotPicture
        name={panel.cohortName(
          formatKpi(basis.value, basis.unit, language),
          verdict.rank,
          cohort.members.length + 1,
        )}
        draw={draw}
      />
      <NumbersTable
        summary={panel.showNumbers}
        caption={panel.cohort}
        heads={[panel.postsOfAccount, basis.name[language]]}
        rows={[
          [panel.quartiles.lower, write(benchmark.lowerQuartile)],
          [panel.quartiles.median, write(benchmark.median)],
          [panel.quartiles.upper, write(benchmark.upperQuartile)],
          [panel.thisPost, formatKpi(basis.value, basis.unit, language)],
          ...[...cohort.members]
            .sort((a, b) => middleOf(b.value) - middleOf(a.value))
            .map(({ post, value }) => [
              post.text?.slice(0, 80) ?? panel.noText,
              formatKpi(value, basis.unit, language),
            ]),
        ]}
      />
    </section>
  );
}
