import { type AccrualCurve, supportedFrom } from './accrual.ts';
import type { Assessment, BasisName, Standing, Verdict } from './assessment.ts';
import { wordsOf } from './basis-words.ts';
import { type Cohort, type CohortSearch, fewestToJudge, findCohort } from './cohort.ts';
import { engagementMetrics } from './comparable-metrics.ts';
import { engagementNeeds } from './engagements.ts';
import { kpiInputs } from './kpi-inputs.ts';
import { type BesideCounts, kpiValue } from './kpi-reading.ts';
import { kpis } from './kpi-registry.ts';
import { measureOf, readAtOf } from './measure.ts';
import { type Placement, placeInCohort } from './place-in-cohort.ts';
import type { PlatformFacts } from './platform-facts.ts';
import type { Post, PostFigures, Snapshot } from './post.ts';
import type { Range } from './range.ts';
import { divideRanges, endsOf, exactly } from './range-arithmetic.ts';
import type { SpreadPrior } from './usual.ts';

/** All that a post is judged on. `CohortSearch` says what is asked of the candidates and the followers. */
export interface Evidence<Candidate extends PostFigures = Post>
  extends Omit<CohortSearch<Candidate>, 'settlesAfterHours' | 'definitionChanges'> {
  readonly facts: Pick<PlatformFacts, 'settlesAfterHours' | 'definitionChanges'>;
  /** How engagement grows with age, the best curve for a post; undefined where nothing was learnt yet. */
  readonly curveOf: (post: Pick<PostFigures, 'format'>) => AccrualCurve | undefined;
  /** How widely the posts of the person's other accounts spread; undefined where too few are known. */
  readonly priorOf: (basis: BasisName) => SpreadPrior | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The snapshot before the latest reading, for velocity; undefined where there is none. */
  readonly earlier: Snapshot | undefined;
}

/**
 * An assessment with everything it rests on: with whole posts where the candidates were such. Worked out where it is shown; never
 * stored or sent.
 */
export interface Explanation<Candidate extends PostFigures = Post> {
  readonly assessment: Assessment;
  /** The posts compared with; undefined where the post's state needs no cohort (see `Standing`). */
  readonly cohort: Cohort<Candidate> | undefined;
  /** Where the post and its cohort lie; undefined where it has no verdict. */
  readonly placement: Placement<Candidate> | undefined;
  /** Posts of the account, about the time of this one, that the person leaves out of every comparison. */
  readonly leftOutByPerson: readonly Candidate[];
  /** What its KPIs take beside its counts; which counts go into one tells `kpiReading`. */
  readonly inputs: BesideCounts;
  /** When the counts that are judged were read, in milliseconds since 1970; undefined where they are unknown. */
  readonly readAt: number | undefined;
  /** How many hours old the post was then; undefined where that or its date is unknown. */
  readonly ageHours: number | undefined;
  /** The age from which it is judged for good. */
  readonly settlesAfterHours: number;
}

const hour = 3_600_000;

/** From this many posts on a score is said without 'indicative'. */
export const enoughToScore = 12;

/** From this many posts on a score is firm. */
export const enoughToBeFirm = 30;

/** Judges a post among its account's own, and says on what grounds. */
export function explain<Candidate extends PostFigures = Post>(
  evidence: Evidence<Candidate>,
): Explanation<Candidate> {
  const { post, facts } = evidence;
  const inputs = kpiInputs(post, evidence.followersOf(post)?.followers, evidence.earlier);
  const readAt = judgedCountsReadAt(post);
  const reached = judge(evidence);
  return {
    assessment: {
      platform: post.platform,
      id: post.id,
      standing: reached.standing,
      kpis: kpiValues(post, inputs),
    },
    cohort: reached.cohort,
    placement: reached.placement,
    leftOutByPerson: evidence.candidates.filter(({ id, leftOut }) => leftOut === true && id !== post.id),
    inputs,
    readAt,
    settlesAfterHours: facts.settlesAfterHours,
    ageHours:
      readAt === undefined || post.publishedAt === null ? undefined : (readAt - post.publishedAt) / hour,
  };
}

/** What is reached by judging; see `Explanation`. */
interface Judgement<Candidate extends PostFigures> {
  readonly standing: Standing;
  readonly cohort?: Cohort<Candidate>;
  readonly placement?: Placement<Candidate>;
}

/** Judges a post among its account's own; `explain` without what is worked out beside. */
export function judge<Candidate extends PostFigures>(evidence: Evidence<Candidate>): Judgement<Candidate> {
  const { post, facts } = evidence;
  const readAt = judgedCountsReadAt(post);
  const { settlesAfterHours, definitionChanges } = facts;
  if (post.promoted) return { standing: { state: 'promoted' } };
  const metrics = engagementMetrics(post);
  const missing = engagementNeeds.filter((name) => metrics[name] === undefined);
  if (missing.some((name) => post.hidden.includes(name))) return { standing: { state: 'hidden' } };
  if (readAt === undefined) return { standing: { state: 'unknown', lacks: 'counts' } };
  if (post.author === null) return { standing: { state: 'unknown', lacks: 'author' } };
  if (post.publishedAt === null) return { standing: { state: 'unknown', lacks: 'date' } };

  const hoursLeft = hoursUntil(settlesAfterHours, post.publishedAt, evidence.now);
  const isYoung = readAt - post.publishedAt < settlesAfterHours * hour;
  const tooEarly: Standing = { state: 'too early', hoursLeft: comparableIn(evidence, post.publishedAt) };
  const cohort = findCohort({ ...evidence, settlesAfterHours, definitionChanges });
  if (cohort === undefined) return { standing: { state: 'unknown', lacks: 'counts' } };
  const size = cohort.members.length;
  if (size < fewestToJudge) {
    return { standing: isYoung ? tooEarly : { state: 'too few', size, needed: fewestToJudge }, cohort };
  }
  const placement = placeInCohort(
    cohort,
    { curveOf: evidence.curveOf, settlesAfterHours },
    evidence.priorOf(cohort.basis),
  );
  if (placement === undefined) return { standing: tooEarly, cohort };
  const verdict = verdictOf(cohort, placement);
  if (isYoung) return { standing: { state: 'provisional', verdict, hoursLeft }, cohort, placement };
  if (size < enoughToScore) return { standing: { state: 'indicative', verdict }, cohort, placement };
  return { standing: { state: 'score', verdict, firm: size >= enoughToBeFirm }, cohort, placement };
}

function judgedCountsReadAt(post: PostFigures): number | undefined {
  const measure = measureOf(post);
  return measure && readAtOf(post, measure);
}

/** In how many hours a young post can be compared: from the age that the curve reaches down to, else once it has settled. */
function comparableIn({ post, facts, curveOf, now }: Evidence<PostFigures>, publishedAt: number): number {
  const curve = curveOf(post);
  const from = curve && supportedFrom(curve, facts.settlesAfterHours);
  const sooner = from === undefined ? 0 : hoursUntil(from, publishedAt, now);
  return sooner > 0 ? sooner : hoursUntil(facts.settlesAfterHours, publishedAt, now);
}

function hoursUntil(ageHours: number, publishedAt: number, now: number): number {
  return Math.max(0, Math.ceil(ageHours - (now - publishedAt) / hour));
}

function verdictOf(cohort: Cohort<PostFigures>, placement: Placement<PostFigures>): Verdict {
  const { basis, counted, post } = cohort;
  const { benchmark, score, rating, rank, age, breakout, compared } = placement;
  return {
    basis: { kpi: basis, ...wordsOf(basis), value: endsOf(post.value), counted },
    benchmark,
    rating,
    score,
    multiple: divideRanges(compared, exactly(benchmark.median)),
    rank,
    age,
    breakout: breakout?.isBreakout ?? false,
    modifiedZ: breakout?.modifiedZ,
  };
}

function kpiValues(post: Post, inputs: BesideCounts): Readonly<Record<string, Range>> {
  const known: Record<string, Range> = {};
  for (const kpi of kpis) {
    const value = kpiValue(kpi, post, inputs);
    if (value !== undefined) known[kpi.id] = value;
  }
  return known;
}
