import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Range } from '../domain/range.ts';
import { middleOf } from '../domain/range-arithmetic.ts';
import { type Draw, PlotPicture } from '../ui/plot-picture.tsx';
import { useInterface } from './interface-context.tsx';

/** A count at one moment, in milliseconds since 1970. */
export interface LinePoint extends Range {
  readonly observedAt: number;
}

/** A count over time: the line through the middles, the band where abbreviated counts leave it open. */
export function LinePicture({
  name,
  points,
}: {
  readonly name: string;
  /** The same array until the picture changes. */
  readonly points: readonly LinePoint[];
}): JSX.Element {
  const { language } = useInterface();
  const draw = useCallback<Draw>(
    (plot, width) => {
      const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
      const drawn = points.map((point) => ({
        ...point,
        at: new Date(point.observedAt),
        middle: middleOf(point),
      }));
      return plot.plot({
        width,
        height: 120,
        marginLeft: 48,
        marginRight: 24,
        x: {
          label: null,
          type: 'time',
          ticks: Math.max(2, Math.floor(width / 110)),
          tickFormat: (at: Date) => days.format(at),
        },
        y: {
          label: null,
          ticks: 3,
          tickFormat: new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 4 })
            .format,
        },
        marks: [
          plot.areaY(drawn, { x: 'at', y1: 'low', y2: 'high', fill: 'var(--accent)', fillOpacity: 0.2 }),
          plot.lineY(drawn, { x: 'at', y: 'middle', stroke: 'var(--accent)', strokeWidth: 2 }),
          plot.dot(drawn, { x: 'at', y: 'middle', r: 3, fill: 'var(--accent)' }),
        ],
      });
    },
    [points, language],
  );
  return <PlotPicture name={name} draw={draw} />;
}
