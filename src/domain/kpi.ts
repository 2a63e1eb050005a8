import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { Range } from './range.ts';

/** What a KPI can be worked out from: a post's metrics, its account's followers, and a reading before this one. */
export interface KpiInputs extends Readonly<Partial<Record<MetricName, Range>>> {
  /** The author's followers, at the reading nearest to that of the post's metrics. */
  readonly followers?: Range;
  /** Engagements at the reading before this one, over the metrics that both readings have. */
  readonly earlierEngagements?: Range;
  /** Engagements at this reading, over the same metrics as `earlierEngagements`. */
  readonly laterEngagements?: Range;
  /** Hours between the two readings, more than 0. */
  readonly hoursBetween?: Range;
}

/** The name of one input of a KPI. */
export type KpiInput = keyof KpiInputs;

/** How a KPI's value is written: 0.041 as "4.1 %", a plain number, a number per hour, or hundredths of a currency as "12.50". */
export type KpiUnit = 'share' | 'number' | 'perHour' | 'amount';

/**
 * Of how many displays, people or visits a KPI tells how many did something: each is a trial, and from their number comes how sure
 * the ratio is. Followers are no trials: most never see the post, who engages need not be one, and they are all that there are, no
 * sample of them. What is divided by them has no such ratio, and no interval.
 */
export interface KpiRatio {
  /** The inputs that are summed above the line; those of the KPI's `adds` that are known come to them. */
  readonly part: readonly KpiInput[];
  readonly whole: KpiInput;
  /** With fewer of the whole than so many nothing is said. `fewestOfSample` where there is no better reason. */
  readonly fewest: number;
  /**
   * How often one of the whole can count in the part: 'once' (a person saves a post once: the interval is what it says), 'often'
   * (one display can bring several engagements: the interval is an approximation), or 'amount' (money: there is no such interval).
   */
  readonly counts: 'once' | 'often' | 'amount';
}

/**
 * The fewest displays, people or visits of which a rate is told. Of 100 with two clicks the true rate may still be anything from
 * 0.6 to 7 % (Wilson, 95 %): with fewer no two posts can be told apart.
 */
export const fewestOfSample = 100;

/** Exactly the inputs that a KPI needs, all of them known. */
export type Needed<Input extends KpiInput> = Readonly<Record<Input, Range>>;

/** Where a definition comes from. */
export interface KpiSource {
  /** Who defines it and where, as it is called there; a proper name, the same in every language. */
  readonly title: string;
  /** The page to open; null where there is none. */
  readonly url: string | null;
  /** Whether it is only common usage, given there as an example: nobody whose word settles it was found. */
  readonly convention: boolean;
}

/** A ratio of metrics. One file each in `kpis/`; this is all that is needed to add one. */
export interface Kpi<Input extends KpiInput = KpiInput> {
  /** Lasting id, in camel case; also the column's name in exports. */
  readonly id: string;
  readonly name: Localised;
  /** The formula in words, for the person. */
  readonly formula: Localised;
  readonly unit: KpiUnit;
  /** Where it is a ratio of trials, of which; not there: it is none. */
  readonly ratioOf?: KpiRatio;
  readonly source: KpiSource;
  /** Without every one of these the KPI is unknown. */
  readonly needs: readonly Input[];
  /** Counted where known, left out where the platform does not have them (many show no shares). */
  readonly adds?: readonly MetricName[];
  /** Lowest and highest value over all values of the inputs; undefined where it has none (a division by zero). */
  compute(inputs: Needed<Input>, all: KpiInputs): Range | undefined;
  /** Worked examples: tests and documentation at once. `result` undefined: unknown. */
  readonly examples: readonly { readonly inputs: KpiInputs; readonly result: Range | undefined }[];
}

/** Lets the compiler work out `Input` from `needs`, so that `compute` is given exactly those. */
export function defineKpi<const Input extends KpiInput>(kpi: Kpi<Input>): Kpi<Input> {
  return kpi;
}

/** The value of a KPI; undefined where one of the inputs it needs is unknown, or where it has none (see `compute`). */
export function computeKpi(kpi: Kpi, inputs: KpiInputs): Range | undefined {
  if (!hasInputs(inputs, kpi.needs)) return undefined;
  return kpi.compute(inputs, inputs);
}

/** Which inputs went into a KPI's value: those it needs, and of those it adds the ones that are known. */
export function inputsCounted(kpi: Kpi, inputs: KpiInputs): readonly KpiInput[] {
  return [...kpi.needs, ...(kpi.adds ?? [])].filter((name) => inputs[name] !== undefined);
}

function hasInputs(inputs: KpiInputs, needs: readonly KpiInput[]): inputs is Needed<KpiInput> {
  return needs.every((name) => inputs[name] !== undefined);
}
