import type { Benchmark } from '../domain/assessment.ts';
import { benchmarkOf } from '../domain/benchmark.ts';
import { cohortDays, fewestToJudge } from '../domain/cohort.ts';
import { addsKnownToAll, engagementsName, engagementsOf } from '../domain/engagements.ts';
import type { KpiUnit } from '../domain/kpi.ts';
import { kpiById } from '../domain/kpi-registry.ts';
import type { Localised } from '../domain/localised.ts';
import { type Format, formats } from '../domain/post.ts';
import type { Range } from '../domain/range.ts';
import { divideRanges } from '../domain/range-arithmetic.ts';
import type { JudgedPost } from './judged-post.ts';

/** What is usual for an account, over all its posts and by format. */
export interface AccountUsual {
  readonly name: Localised;
  readonly unit: KpiUnit;
  /** Settled, unpaid posts with known counts in the period. */
  readonly size: number;
  readonly needed: number;
  /** Undefined where there are fewer than `needed`. */
  readonly benchmark: Benchmark | undefined;
  /** Formats with `needed` posts or more. */
  readonly byFormat: readonly { readonly format: Format; readonly benchmark: Benchmark }[];
}

/** Works it out from an account's posts, by the rule of cohorts: the rate by followers where enough have one, else the sum. */
export function accountUsual(posts: readonly JudgedPost[], now: number): AccountUsual {
  const settled = posts.filter((judged) => isSettled(judged, now));
  const rated = settled.filter(({ inputs }) => (inputs.followers?.low ?? 0) > 0);
  const byRate = rated.length >= fewestToJudge;
  const fit = byRate ? rated : settled;
  const adds = addsKnownToAll(fit.map(({ inputs }) => inputs));
  const valued = fit.flatMap(({ post, inputs }) => {
    const sum = engagementsOf(inputs, adds)?.value;
    const value = byRate && sum !== undefined ? rateOf(sum, inputs.followers) : sum;
    return value === undefined ? [] : [{ format: post.format, value }];
  });
  const kpi = byRate ? kpiById('engagementRateByFollowers') : undefined;
  const spread = (values: readonly Range[], scope: Benchmark['scope']) =>
    values.length < fewestToJudge ? undefined : benchmarkOf(values, { scope, days: cohortDays });
  return {
    name: kpi?.name ?? engagementsName,
    unit: kpi?.unit ?? 'number',
    size: valued.length,
    needed: fewestToJudge,
    benchmark: spread(
      valued.map(({ value }) => value),
      'account',
    ),
    byFormat: formats.flatMap((format) => {
      const own = valued.filter((each) => each.format === format).map(({ value }) => value);
      const benchmark = spread(own, 'format');
      return benchmark === undefined ? [] : [{ format, benchmark }];
    }),
  };
}

function isSettled({ post, assessment: { standing } }: JudgedPost, now: number): boolean {
  if (standing.state === 'promoted' || standing.state === 'too early' || post.publishedAt === null)
    return false;
  return now - post.publishedAt <= cohortDays * 86_400_000;
}

function rateOf(engagements: Range, followers: Range | undefined): Range | undefined {
  return followers === undefined ? undefined : divideRanges(engagements, followers);
}
