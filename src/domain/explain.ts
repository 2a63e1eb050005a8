import type { Assessment, Standing, Verdict } from './assessment.ts';
import { benchmarkOf } from './benchmark.ts';
import { type Cohort, type CohortSearch, type Comparable, fewestToJudge, findCohort } from './cohort.ts';
import { comparableMetrics, engagementsReadAt } from './comparable-metrics.ts';
import { engagementNeeds, engagementsName } from './engagements.ts';
import { computeKpi, type KpiInputs } from './kpi.ts';
import { kpiInputs } from './kpi-inputs.ts';
import { kpiById, kpis } from './kpi-registry.ts';
import type { PlatformFacts } from './platform-facts.ts';
import type { ObservedMetrics, Post, Snapshot } from './post.ts';
import type { Range } from './range.ts';
import { endsOf } from './range-arithmetic.ts';
import { multipleOf, percentileRank, rankOf, ratingOf } from './score.ts';

/** All that a post is judged on. `CohortSearch` says what is asked of the candidates and the followers. */
export interface Evidence extends Omit<CohortSearch, 'settlesAfterHours'> {
  readonly facts: Pick<PlatformFacts, 'settlesAfterHours'>;
  /** The snapshot before the latest reading, for velocity; undefined where there is none. */
  readonly earlier: Snapshot | undefined;
}

/** An assessment with everything it rests on. Worked out where it is shown; never stored or sent. */
export interface Explanation {
  readonly assessment: Assessment;
  /** The posts compared with; undefined where the post's state needs no cohort (see `Standing`). */
  readonly cohort: Cohort | undefined;
  /** What the KPIs were worked out from. */
  readonly inputs: KpiInputs;
  /** When the counts that make engagements were read, in milliseconds since 1970; undefined where they are unknown. */
  readonly readAt: number | undefined;
  /** How many hours old the post was then; undefined where that or its date is unknown. */
  readonly ageHours: number | undefined;
  /** The age from which it is judged. */
  readonly settlesAfterHours: number;
}

const hour = 3_600_000;

/** From this many posts on a score is said without 'indicative'. */
const enoughToScore = 12;

/** From this many posts on a score is firm. */
const enoughToBeFirm = 30;

/** Judges a post among its account's own, and says on what grounds. */
export function explain(evidence: Evidence): Explanation {
  const { post, facts } = evidence;
  const metrics = comparableMetrics(post);
  const inputs = kpiInputs(post, evidence.followersOf(post)?.followers, evidence.earlier);
  const readAt = engagementsReadAt(metrics);
  const known = { inputs, readAt, settlesAfterHours: facts.settlesAfterHours, ageHours: ageAt(readAt, post) };

  const early = standingBeforeCohort(evidence, metrics);
  const cohort =
    early === undefined ? findCohort({ ...evidence, settlesAfterHours: facts.settlesAfterHours }) : undefined;
  const standing = early ?? (cohort === undefined ? unknownCounts : standingIn(cohort));
  const assessment = { platform: post.platform, id: post.id, standing, kpis: kpiValues(inputs) };
  return { assessment, cohort, ...known };
}

const unknownCounts: Standing = { state: 'unknown', lacks: 'counts' };

/** What keeps a post from being judged, whatever its account's other posts are. */
function standingBeforeCohort(
  { post, facts, now }: Evidence,
  metrics: ObservedMetrics,
): Standing | undefined {
  if (post.promoted) return { state: 'promoted' };
  const missing = engagementNeeds.filter((name) => metrics[name] === undefined);
  if (missing.some((name) => post.hidden.includes(name))) return { state: 'hidden' };
  const readAt = engagementsReadAt(metrics);
  if (readAt === undefined) return unknownCounts;
  if (post.author === null) return { state: 'unknown', lacks: 'author' };
  if (post.publishedAt === null) return { state: 'unknown', lacks: 'date' };
  if (readAt - post.publishedAt >= facts.settlesAfterHours * hour) return undefined;
  const hoursLeft = facts.settlesAfterHours - (now - post.publishedAt) / hour;
  return { state: 'too early', hoursLeft: Math.max(0, Math.ceil(hoursLeft)) };
}

function standingIn(cohort: Cohort): Standing {
  const size = cohort.members.length;
  if (size < fewestToJudge) return { state: 'too few', size, needed: fewestToJudge };
  const state = size < enoughToScore ? 'indicative' : 'score';
  return { state, verdict: verdictIn(cohort), firm: size >= enoughToBeFirm };
}

function verdictIn(cohort: Cohort): Verdict {
  // Rates over one and the same follower count stand to each other as the engagements do, however unsure that count is.
  const compared = ({ value, engagements }: Comparable): Range => (cohort.oneAudience ? engagements : value);
  const value = compared(cohort.post);
  const others = cohort.members.map(compared);
  const spread = benchmarkOf(others, cohort);
  const { basis, counted } = cohort;
  const kpi = kpiById(basis);
  return {
    basis: {
      kpi: basis,
      name: kpi?.name ?? engagementsName,
      unit: kpi?.unit ?? 'number',
      value: endsOf(cohort.post.value),
      counted,
    },
    benchmark: benchmarkOf(
      cohort.members.map((member) => member.value),
      cohort,
    ),
    rating: ratingOf(value, spread),
    score: percentileRank(value, others),
    multiple: multipleOf(value, spread),
    rank: rankOf(value, others),
  };
}

function kpiValues(inputs: KpiInputs): Readonly<Record<string, Range>> {
  const known = kpis.flatMap((kpi) => {
    const value = computeKpi(kpi, inputs);
    return value === undefined ? [] : [[kpi.id, value] as const];
  });
  return Object.fromEntries(known);
}

function ageAt(moment: number | undefined, { publishedAt }: Post): number | undefined {
  return moment === undefined || publishedAt === null ? undefined : (moment - publishedAt) / hour;
}
