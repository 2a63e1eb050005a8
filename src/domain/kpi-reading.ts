import { type CountChoice, countsFor, isKnown, type KnownCounts } from './counts-for.ts';
import { computeKpi, type Kpi, type KpiInputs } from './kpi.ts';
import { isMetric, type MetricName } from './metrics.ts';
import type { Range } from './range.ts';
import { endsOf } from './range-arithmetic.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * What a ratio of one post tells, and how surely. Figures over several posts are made elsewhere, for posts differ by more than chance
 * makes one of them differ: those of goals in measure-of-posts.ts, those of campaigns and tags in campaign-figures.ts.
 */
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

/** The value of `kpiReading` alone: for lists, where every KPI of every post is wanted and most are unknown. */
export function kpiValue(kpi: Kpi, post: KnownCounts, beside: BesideCounts = {}): Range | undefined {
  // Most often something is missing, and nothing is put together then.
  for (const name of kpi.needs) {
    if (isMetric(name) ? !isKnown(post, name) : beside[name] === undefined) return undefined;
  }
  const choice = countsFor(post, countsNeeded(kpi), kpi.adds);
  if (choice.state !== 'chosen') return undefined;
  const inputs: KpiInputs = { ...choice.counts, ...beside };
  return isTooFew(kpi, inputs) ? undefined : computeKpi(kpi, inputs);
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

function readingOf(kpi: Kpi, inputs: KpiInputs, value: Range | undefined): RatioReading {
  const { ratioOf } = kpi;
  const given = ratioOf && inputs[ratioOf.whole];
  const whole = given && endsOf(given);
  if (isTooFew(kpi, inputs)) return { ...unknownOf(kpi, whole), state: 'too few' };
  if (value === undefined) return unknownOf(kpi, whole);
  return { ...unknownOf(kpi, whole), state: 'known', value, interval: intervalOf(kpi, inputs) };
}

function isTooFew(kpi: Kpi, inputs: KpiInputs): boolean {
  const { ratioOf } = kpi;
  if (ratioOf === undefined) return false;
  const whole = inputs[ratioOf.whole];
  return whole !== undefined && whole.low < ratioOf.fewest && partOf(kpi, inputs) !== undefined;
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
