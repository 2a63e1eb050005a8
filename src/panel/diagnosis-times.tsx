import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { type BestTimes, fewestInCell, hoursOfPart, type TimePart } from '../domain/diagnosis/best-times.ts';
import { exactly } from '../domain/range-arithmetic.ts';
import { formatMultiple } from '../locales/format-range.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { DiagnosisDifference } from './diagnosis-difference.tsx';
import { useInterface } from './interface-context.tsx';

/** When posts are engaged with more: a map of the week, then days and parts of the day with their intervals. */
export function DiagnosisTimes({ times }: { readonly times: BestTimes }): JSX.Element {
  const { texts } = useInterface();
  const words = texts.diagnosis;
  return (
    <>
      <h4>{words.timesTitle}</h4>
      <p class="faint">
        {words.timesLead(times.posts, times.timeZone)}{' '}
        {times.withoutHour > 0 && words.timesWithoutHour(times.withoutHour)}
      </p>
      {times.posts > 0 && <TimesKnown times={times} />}
    </>
  );
}

function TimesKnown({ times }: { readonly times: BestTimes }): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.diagnosis;
  const dayName = useDayNames();
  const told = times.cells.filter(({ ratio }) => ratio !== null);
  return (
    <>
      {told.length === 0 ? <p class="faint">{words.timesNone}</p> : <TimesMap times={times} />}
      <p class="faint hint">{words.timesNote(fewestInCell)}</p>
      <NumbersTable
        summary={texts.panel.showNumbers}
        caption={words.timesTitle}
        heads={[words.day, words.hour, words.size, words.ofUsual]}
        rows={times.cells
          .filter(({ posts }) => posts > 0)
          .map(({ weekday, hour, posts, ratio }) => [
            dayName(weekday),
            words.hours(hour, hour + 1),
            String(posts),
            ratio === null ? words.tooFew(posts, fewestInCell) : formatMultiple(exactly(ratio), language),
          ])}
      />
      <Parts caption={words.weekdays} parts={times.weekdays} nameOf={dayName} />
      <Parts
        caption={words.partsOfDay}
        parts={times.partsOfDay}
        nameOf={(from) => words.hours(from, from + hoursOfPart)}
      />
    </>
  );
}

function TimesMap({ times }: { readonly times: BestTimes }): JSX.Element {
  const { texts, language } = useInterface();
  const dayName = useDayNames('short');
  const draw = useCallback<Draw>(
    (plot, width) => {
      const distances = times.cells.flatMap(({ ratio }) =>
        ratio === null || ratio <= 0 ? [] : Math.max(ratio, 1 / ratio),
      );
      // Not less than half as much again, so that small differences look small.
      const furthest = Math.max(1.5, ...distances);
      const cells = times.cells.map((cell) => ({ ...cell, day: dayName(cell.weekday) }));
      return plot.plot({
        width,
        height: 190,
        marginLeft: 44,
        marginRight: 4,
        padding: 0.08,
        x: { label: null, ticks: [0, 6, 12, 18], domain: Array.from({ length: 24 }, (_, hour) => hour) },
        y: { label: null, domain: [1, 2, 3, 4, 5, 6, 7].map((day) => dayName(day)) },
        color: {
          type: 'diverging-log',
          pivot: 1,
          // Two ends of Okabe and Ito's palette, which colour-blind people tell apart.
          range: ['#d55e00', '#f2f2f2', '#009e73'],
          interpolate: 'rgb',
          legend: true,
          domain: [1 / furthest, furthest],
          ticks: [1 / furthest, 1, furthest],
          label: texts.diagnosis.ofUsual,
          tickFormat: (multiple: number) => formatMultiple(exactly(multiple), language),
        },
        marks: [
          plot.cell(cells, { x: 'hour', y: 'day', fill: 'none', stroke: 'var(--line)' }),
          plot.cell(
            cells.filter(({ ratio }) => ratio !== null),
            { x: 'hour', y: 'day', fill: 'ratio' },
          ),
        ],
      });
    },
    [times, dayName, texts, language],
  );
  return <PlotPicture name={texts.diagnosis.timesPicture(times.posts)} draw={draw} />;
}

function Parts({
  caption,
  parts,
  nameOf,
}: {
  readonly caption: string;
  readonly parts: readonly TimePart[];
  readonly nameOf: (from: number) => string;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.diagnosis;
  return (
    <table class="diagnosis-table">
      <caption>{caption}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{words.hour}</th>
          <th scope="col">{words.size}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ from, posts, difference }) => (
          <tr key={from}>
            <th scope="row">{nameOf(from)}</th>
            <td class="figures nowrap">{words.posts(posts)}</td>
            <td>
              <DiagnosisDifference difference={difference} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** 1 Monday to 7 Sunday, in the interface's language. */
function useDayNames(weekday: 'long' | 'short' = 'long'): (day: number) => string {
  const { language } = useInterface();
  return useCallback(
    (day) => {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      // 1 January 2024 was a Monday.
      return format.format(Date.UTC(2024, 0, day));
    },
    [language, weekday],
  );
}
