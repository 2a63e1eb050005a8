import type { JSX } from 'preact';
import type { Benchmark, Rating } from '../domain/assessment.ts';

const width = 72;

/** The middle half of a cohort with its median, and one post in it; small enough for a row. Its words stand beside it. */
export function QuartileBar({
  benchmark,
  most,
  value,
  rating,
}: {
  readonly benchmark: Pick<Benchmark, 'lowerQuartile' | 'median' | 'upperQuartile'>;
  /** The value at the right end; bars of one table share it. */
  readonly most: number;
  readonly value?: number;
  readonly rating?: Rating;
}): JSX.Element {
  const at = (amount: number) => 3 + (amount / (most || 1)) * (width - 6);
  return (
    <svg
      class={`quartile-bar sign-${rating ?? 'usual'}`}
      viewBox={`0 0 ${width} 10`}
      width={width}
      height="10"
      aria-hidden="true"
    >
      <path d={`M0 5H${width}`} stroke="var(--line)" />
      <rect
        x={at(benchmark.lowerQuartile)}
        y="2"
        width={Math.max(1, at(benchmark.upperQuartile) - at(benchmark.lowerQuartile))}
        height="6"
        rx="1"
        fill="var(--usual)"
        opacity="0.35"
      />
      <path d={`M${at(benchmark.median)} 1v8`} stroke="var(--usual)" />
      {value !== undefined && <circle cx={at(value)} cy="5" r="3" fill="currentColor" />}
    </svg>
  );
}
