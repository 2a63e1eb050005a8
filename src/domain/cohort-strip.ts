import type { CardShape } from './badge.ts';
import type { Placement } from './place-in-cohort.ts';
import type { PostFigures } from './post.ts';
import { middleOf } from './range-arithmetic.ts';

const width = 300;
const height = 20;
const margin = 8;

/**
 * Draws a placement on a line that begins at 0: the middle half as a band, the posts compared as dots, the judged post as a
 * diamond with what it is likely to reach. `label` says so in words. Made of numbers and our own colours alone; a value that is
 * not a number is left out.
 */
export function cohortStrip(
  { members, compared, expected, benchmark }: Placement<PostFigures>,
  label: string,
): CardShape {
  const { lowerQuartile, upperQuartile } = benchmark;
  const values = members.map((member) => member.compared).filter(Number.isFinite);
  const own = middleOf(compared);
  const most = Math.max(0, ...values, ...[own, upperQuartile, expected.high].filter(Number.isFinite)) || 1;
  const at = (value: number): number => {
    const share = Number.isFinite(value) ? Math.min(1, Math.max(0, value / most)) : 0;
    return Math.round(10 * (margin + share * (width - 2 * margin))) / 10;
  };
  const middle = height / 2;
  return {
    name: 'svg',
    attributes: {
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      role: 'img',
      'aria-label': label,
    },
    parts: [
      path({
        d: `M${at(lowerQuartile)} 1H${at(upperQuartile)}V${height - 1}H${at(lowerQuartile)}Z`,
        fill: 'var(--line)',
      }),
      path({
        // A line of no length with round ends is a dot.
        d: values.map((value) => `M${at(value)} ${middle}h.01`).join(''),
        stroke: 'var(--usual)',
        'stroke-width': '5',
        'stroke-linecap': 'round',
        'stroke-opacity': '.6',
      }),
      path({
        d: `M${at(expected.low)} ${middle}H${at(expected.high)}M${at(own)} ${middle - 6}l6 6-6 6-6-6Z`,
        fill: 'var(--mark, var(--accent))',
        stroke: 'var(--ink)',
      }),
    ],
  };
}

function path(attributes: CardShape['attributes']): CardShape {
  return { name: 'path', attributes, parts: [] };
}
