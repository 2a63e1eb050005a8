import type { Placement } from './place-in-cohort.ts';
import { middleOf } from './range-arithmetic.ts';

/** A cohort as a small picture: the outlines of its parts, each the `d` of an SVG path, made of numbers alone. */
export interface CohortStrip {
  readonly viewBox: string;
  /** The middle half; the posts compared, each a dot; the judged post, a diamond with what it is likely to reach. */
  readonly paths: readonly [band: string, dots: string, post: string];
}

const width = 300;
const height = 20;
const margin = 8;

/** Draws a placement on a line that begins at 0. What is not a number is left out. */
export function cohortStrip({ members, compared, expected, benchmark }: Placement): CohortStrip {
  const { lowerQuartile, upperQuartile } = benchmark;
  const values = members.map((member) => member.compared).filter(Number.isFinite);
  const own = middleOf(compared);
  const most = Math.max(...values, ...[own, upperQuartile, expected.high].filter(Number.isFinite)) || 1;
  const at = (value: number): number => {
    const share = Number.isFinite(value) ? Math.min(1, Math.max(0, value / most)) : 0;
    return Math.round(10 * (margin + share * (width - 2 * margin))) / 10;
  };
  const middle = height / 2;
  return {
    viewBox: `0 0 ${width} ${height}`,
    paths: [
      `M${at(lowerQuartile)} 1H${at(upperQuartile)}V${height - 1}H${at(lowerQuartile)}Z`,
      // A line of no length with round ends is a dot.
      values.map((value) => `M${at(value)} ${middle}h.01`).join(''),
      `M${at(expected.low)} ${middle}H${at(expected.high)}M${at(own)} ${middle - 6}l6 6-6 6-6-6Z`,
    ],
  };
}
