import type { Outcome } from './endure.ts';
import { type Growth, growthOf, type MemorySample } from './memory-samples.ts';

/** Something that must hold at the end of a run. */
export interface Check {
  readonly what: string;
  readonly figure: string;
  readonly holds: boolean;
}

/** How far a place's memory may have grown from the second quarter of the run to the last, beyond what it grew without the extension. */
const limits = { heapRatio: 1.1, nodesRatio: 1.1 };

/** Holds what came of a run against what was promised. */
export function judge({ comparison, deeds, errors, lives }: Outcome): readonly Check[] {
  const none = (what: string, count: number): Check => ({ what, figure: String(count), holds: count === 0 });
  return [
    { what: 'posts were kept', figure: String(comparison.kept.posts), holds: comparison.kept.posts > 0 },
    ...Object.entries(comparison.faults).map(([what, count]) => none(what, count)),
    none('visible posts without a badge', deeds.badgesMissing),
    none('visible posts with several badges', deeds.badgesDoubled),
    none('errors', errors.length),
    ...lives.flatMap(({ name, watched, unwatched, panel }) => [
      flat(`heap of the ${name} tab`, 'heap', watched, unwatched),
      flat(`nodes of the ${name} tab`, 'nodes', watched, unwatched),
      ...(panel.length === 0
        ? []
        : [
            flat(`heap of the ${name} panel`, 'heap', panel),
            flat(`nodes of the ${name} panel`, 'nodes', panel),
          ]),
    ]),
  ];
}

function flat(
  what: string,
  figure: 'heap' | 'nodes',
  samples: readonly MemorySample[],
  without: readonly MemorySample[] = [],
): Check {
  const growth = growthOf(samples, figure);
  const ofPage = without.length === 0 ? 0 : difference(growthOf(without, figure));
  const ratio = (growth.last - ofPage) / growth.second;
  const limit = figure === 'heap' ? limits.heapRatio : limits.nodesRatio;
  return {
    what: `${what}, last quarter to second`,
    figure: `× ${ratio.toFixed(3)} (at most ${limit})`,
    holds: ratio <= limit,
  };
}

function difference({ second, last }: Growth): number {
  return last - second;
}
