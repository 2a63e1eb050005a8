import {
  type FollowerTier,
  followerTiers,
  type Industry,
  isWithin,
  type TierId,
} from './benchmark-population.ts';
import { engagementNeeds } from './engagements.ts';
import type { Localised } from './localised.ts';
import type { MetricName } from './metrics.ts';
import type { PlatformId } from './platform-facts.ts';
import type { Format } from './post.ts';
import type { Range } from './range.ts';

// Figures that others have published. They are shown beside an account's own and enter no score (a test holds that).

/** What a rate is divided by. */
export type Denominator = 'followers' | 'impressions' | 'reach' | 'views';

/** One published figure. All of it is told to the person. */
export interface PublishedBenchmark {
  /** Lasting, unique over all platforms. */
  readonly id: string;
  /** The id of the KPI whose denominator it has. */
  readonly kpi: string;
  /** The counts above the line; null: the interactions that the source counts, which it does not list where it was read. */
  readonly numerator: readonly MetricName[] | null;
  /** What stands below the line. A figure whose denominator is not clear is not kept here at all. */
  readonly denominator: Denominator;
  /** As a share: 0.0036 is 0.36 %. */
  readonly value: number;
  readonly statistic: 'median' | 'mean' | 'unclear';
  readonly source: PublishedSource;
  /** Whose posts, and how many. */
  readonly population: Localised;
  /** null: all industries together. So are the next two. */
  readonly industry: Industry | null;
  readonly tier: FollowerTier | null;
  readonly format: Format | null;
  /** Whether nobody else publishes such figures, so that nothing speaks for or against them. */
  readonly singleVendor: boolean;
}

/** Where a figure was published. */
export interface PublishedSource {
  /** Who published it and under which name; a proper name, the same in every language. */
  readonly title: string;
  /** The year in its name, or of its publication. */
  readonly edition: number;
  /** The years in which the posts were published, both included; null: not told where it was read. */
  readonly data: { readonly from: number; readonly to: number } | null;
  /** The https page on which it was read; null: that page is not known any more. */
  readonly url: string | null;
  /** Whether that page only quotes the source. */
  readonly secondHand: boolean;
}

/** The published figures of each platform that has some. */
export type PublishedByPlatform = Readonly<Record<PlatformId, readonly PublishedBenchmark[]>>;

/** For whom figures are wanted. */
export interface PopulationChoice {
  /** null: not chosen; only figures over all industries fit then. */
  readonly industry: Industry | null;
  /** null: not known; only figures over all sizes fit then. */
  readonly tier: TierId | null;
  /** null: all formats together. Never mixed with figures of one format. */
  readonly format: Format | null;
}

/** Published figures that stand beside one figure of the account's own, made of the same counts. */
export interface PublishedComparison {
  readonly kpi: string;
  /** What the account's own figure has to be made of. */
  readonly numerator: readonly MetricName[];
  readonly denominator: Denominator;
  /** The narrowest population first. */
  readonly groups: readonly PublishedGroup[];
}

/** What the sources say of one and the same population. */
export interface PublishedGroup extends Pick<PublishedBenchmark, 'industry' | 'tier'> {
  /** From the lowest to the highest source: where they disagree, nobody is believed more than the others, and none averaged. */
  readonly span: Range;
  /** Lowest value first. */
  readonly rows: readonly PublishedBenchmark[];
}

/**
 * The figures that fit this choice, each beside an own figure of the same denominator and the same numerator. Those with a
 * numerator of the source's own stand with the others of their KPI; whoever shows them says so.
 */
export function comparePublished(
  rows: readonly PublishedBenchmark[],
  choice: PopulationChoice,
): readonly PublishedComparison[] {
  const fitting = rows.filter((row) => fits(row, choice));
  return ownFiguresOf(rows).flatMap((own) => {
    const groups = groupsOf(fitting.filter((row) => isComparable(row, own)));
    return groups.length === 0 ? [] : [{ ...own, groups }];
  });
}

type OwnFigureKind = Omit<PublishedComparison, 'groups'>;

/** Whether a figure may stand beside an account's own of this kind. */
export function isComparable(row: PublishedBenchmark, own: OwnFigureKind): boolean {
  return (
    row.kpi === own.kpi &&
    row.denominator === own.denominator &&
    (row.numerator === null || isSameSet(row.numerator, own.numerator))
  );
}

function fits({ industry, tier, format }: PublishedBenchmark, choice: PopulationChoice): boolean {
  if (format !== choice.format) return false;
  if (industry !== null && industry !== choice.industry) return false;
  return tier === null || (choice.tier !== null && isWithin(followerTiers[choice.tier], tier));
}

/** One for each numerator that some source declares; where none does, the counts that every source has in its sum. */
function ownFiguresOf(rows: readonly PublishedBenchmark[]): readonly OwnFigureKind[] {
  const kinds: OwnFigureKind[] = [];
  const declared = rows.flatMap((row) =>
    row.numerator === null ? [] : [{ ...row, numerator: row.numerator }],
  );
  for (const { kpi, denominator, numerator } of declared) {
    const known = kinds.some(
      (kind) => kind.kpi === kpi && kind.denominator === denominator && isSameSet(kind.numerator, numerator),
    );
    if (!known) kinds.push({ kpi, numerator, denominator });
  }
  for (const { kpi, denominator } of rows) {
    const known = kinds.some((kind) => kind.kpi === kpi && kind.denominator === denominator);
    if (!known) kinds.push({ kpi, numerator: engagementNeeds, denominator });
  }
  return kinds;
}

function groupsOf(rows: readonly PublishedBenchmark[]): readonly PublishedGroup[] {
  const byPopulation = new Map<string, PublishedBenchmark[]>();
  for (const row of rows) {
    const population = JSON.stringify([row.industry, row.tier?.from, row.tier?.below]);
    byPopulation.set(population, [...(byPopulation.get(population) ?? []), row]);
  }
  return [...byPopulation.values()]
    .flatMap((group) => {
      const [lowest, ...more] = group.sort((a, b) => a.value - b.value);
      if (lowest === undefined) return [];
      const { industry, tier } = lowest;
      const span = { low: lowest.value, high: (more.at(-1) ?? lowest).value };
      return [{ industry, tier, span, rows: [lowest, ...more] }];
    })
    .sort((a, b) => narrowness(b) - narrowness(a));
}

function narrowness({ industry, tier }: PublishedGroup): number {
  return Number(industry !== null) + Number(tier !== null);
}

function isSameSet(one: readonly MetricName[], other: readonly MetricName[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
