import { type CountChoice, countsFor, type KnownCounts } from './counts-for.ts';
import { computeKpi, type Kpi, type KpiInput, type KpiInputs } from './kpi.ts';
import { isMetric, type MetricName } from './metrics.ts';
import type { Range } from './range.ts';
import { addRanges, divideRanges, endsOf } from './range-arithmetic.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What a ratio tells, and how surely. */
export type RatioReading = {
  /** Where the true ratio lies in 95 of 100 cases; undefined where that cannot be said (see `intervalOf`). */
  readonly interval: Range | undefined;
  /** Whether the interval is an approximation only: one of the whole can count several times in the part. */
  readonly approximate: boolean;
  /** What is divided by: the sample; undefined where it is unknown or the KPI is no ratio. */
  readonly whole: Range | undefined;
} & (
  | { readonly state: 'known'; readonly value: Range }
  /** 'too few': the sample is smaller than the KPI demands (`Kpi.ratioOf`), or may be. */
  | { readonly state: 'too few' | 'unknown'; readonly value: undefined }
);

/** A KPI of one post, with the counts that it is worked out from. */
export type KpiReading = RatioReading & {
  /** What it is worked out from, as far as that is known. */
  readonly inputs: KpiInputs;
  readonly choice: CountChoice;
};

/** What a KPI takes beside a post's counts: its author's followers and what two readings tell of the pace. */
export type BesideCounts = Omit<KpiInputs, MetricName>;

/**
 * A KPI of a post from the counts that go together best (see `countsFor`). For comparisons, goals and files: there is a value
 * exactly where the state is 'known'.
 */
export function kpiReading(kpi: Kpi, post: KnownCounts, beside: BesideCounts = {}): KpiReading {
  const choice = countsFor(post, countsNeeded(kpi), kpi.adds);
  if (choice.state !== 'chosen') return { ...unknownOf(kpi, undefined), inputs: beside, choice };
  const inputs: KpiInputs = { ...choice.counts, ...beside };
  return { ...readingOf(kpi, inputs, computeKpi(kpi, inputs)), inputs, choice };
}

const needed = new WeakMap<Kpi, readonly MetricName[]>();

/** Of what a KPI needs the counts of the post; remembered, for every post is asked for every KPI. */
function countsNeeded(kpi: Kpi): readonly MetricName[] {
  const names = needed.get(kpi) ?? kpi.needs.filter(isMetric);
  needed.set(kpi, names);
  return names;
}

/**
 * Where a KPI's true value lies in 95 of 100 cases: Wilson's interval, of counts that are ranges the widest that they allow.
 * Undefined where the KPI is no ratio of counts, something is unknown, the part may be more than the whole (then no share is
 * meant), or the sample is too small. It tells how far chance alone moves the ratio of so many, not how posts differ.
 */
export function intervalOf(kpi: Kpi, inputs: KpiInputs): Range | undefined {
  const { ratioOf } = kpi;
  if (ratioOf === undefined || ratioOf.counts === 'amount') return undefined;
  const part = partOf(kpi, inputs);
  const whole = inputs[ratioOf.whole];
  if (part === undefined || whole === undefined) return undefined;
  if (whole.low < ratioOf.fewest || part.high > whole.low) return undefined;
  // Both ends fall as the whole grows and rise with the part.
  const lowest = wilsonInterval(part.low, whole.high);
  const highest = wilsonInterval(part.high, whole.low);
  return lowest && highest && { low: lowest.low, high: highest.high };
}

/** The ratio over many posts together. */
export type PooledRatio = RatioReading & {
  /** The sum above the line; undefined where no post tells it. */
  readonly part: Range | undefined;
  /** Posts that tell everything it needs: those counted. */
  readonly size: number;
  /** The inputs summed above the line. */
  readonly counted: readonly KpiInput[];
};

/**
 * A KPI over many posts: the sum of the parts over the sum of the wholes, with the interval of that ratio; undefined where the
 * KPI is no ratio. A post that lacks something needed is left out, and of what is added only where known just what all the others
 * tell is counted: else posts would differ by what was read of them. `adds` limits that further, so that two sets can be compared.
 * How surely the next post does likewise is another question: posts differ more than chance alone makes them.
 */
export function pooledRatio(
  kpi: Kpi,
  many: readonly KpiInputs[],
  adds: readonly MetricName[] = kpi.adds ?? [],
): PooledRatio | undefined {
  const { ratioOf } = kpi;
  if (ratioOf === undefined) return undefined;
  const { part, whole } = ratioOf;
  const complete = many.filter((inputs) => kpi.needs.every((name) => inputs[name] !== undefined));
  const added = adds.filter((name) => complete.every((inputs) => inputs[name] !== undefined));
  const counted = [...part, ...added];
  const sums: Partial<Record<KpiInput, Range>> = {};
  for (const name of complete.length === 0 ? [] : [...counted, whole]) {
    sums[name] = addRanges(...complete.flatMap((inputs) => inputs[name] ?? []));
  }
  const above = partOf(kpi, sums);
  const below = sums[whole];
  const value = above === undefined || below === undefined ? undefined : divideRanges(above, below);
  return { ...readingOf(kpi, sums, value), part: above, size: complete.length, counted };
}

function readingOf(kpi: Kpi, inputs: KpiInputs, value: Range | undefined): RatioReading {
  const { ratioOf } = kpi;
  const given = ratioOf && inputs[ratioOf.whole];
  const whole = given && endsOf(given);
  if (ratioOf !== undefined && whole !== undefined && whole.low < ratioOf.fewest) {
    if (partOf(kpi, inputs) !== undefined) return { ...unknownOf(kpi, whole), state: 'too few' };
  }
  if (value === undefined) return unknownOf(kpi, whole);
  return { ...unknownOf(kpi, whole), state: 'known', value, interval: intervalOf(kpi, inputs) };
}

function unknownOf({ ratioOf }: Kpi, whole: Range | undefined): RatioReading & { readonly value: undefined } {
  const approximate = ratioOf?.counts === 'often';
  return { state: 'unknown', value: undefined, interval: undefined, approximate, whole };
}

/** The sum above the line; undefined where something that it needs is unknown. */
function partOf({ ratioOf, adds }: Kpi, inputs: KpiInputs): Range | undefined {
  let low = 0;
  let high = 0;
  for (const name of ratioOf?.part ?? []) {
    const range = inputs[name];
    if (range === undefined) return undefined;
    low += range.low;
    high += range.high;
  }
  for (const name of adds ?? []) {
    low += inputs[name]?.low ?? 0;
    high += inputs[name]?.high ?? 0;
  }
  return { low, high };
}
