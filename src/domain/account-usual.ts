import type { BasisName, Benchmark } from './assessment.ts';
import { wordsOf } from './basis-words.ts';
import { type Cohort, fewestToJudge, findCohort } from './cohort.ts';
import type { Evidence } from './explain.ts';
import type { KpiUnit } from './kpi.ts';
import type { Localised } from './localised.ts';
import { measureOf } from './measure.ts';
import { benchmarkOf, usualOf } from './place-in-cohort.ts';
import { type Format, formats, type Post, type PostFigures } from './post.ts';
import { predict } from './predictive.ts';
import type { Ageing } from './settled-log.ts';
import type { AccountSpread } from './spread-prior.ts';

/** What is usual for an account now, over all its posts and by format. */
export interface AccountUsual {
  readonly name: Localised;
  readonly unit: KpiUnit;
  /** Posts that can be compared. */
  readonly size: number;
  readonly needed: number;
  /** Undefined where there are fewer than `needed`. */
  readonly benchmark: Benchmark | undefined;
  /** Formats with `needed` posts or more. */
  readonly byFormat: readonly { readonly format: Format; readonly benchmark: Benchmark }[];
}

/** A post that the account might publish now: judging it shows what is usual now. `latest` is the newest that has counts. */
export function postOfNow(latest: Post, now: number): Post {
  return { ...latest, id: '', promoted: false, format: null, publishedAt: now };
}

/** The newest of an account's posts from which `postOfNow` can be made; undefined where none has counts. */
export function latestCounted(posts: readonly Post[]): Post | undefined {
  return posts.find((post) => !post.promoted && post.publishedAt !== null && measureOf(post) !== undefined);
}

/** Works it out by the rule of cohorts. `evidence` is that of `postOfNow`; undefined where the account has no counts at all. */
export function accountUsual(evidence: Evidence<PostFigures> | undefined): AccountUsual {
  const all = evidence && usualOver(evidence);
  const words = wordsOf(all?.basis ?? 'engagements');
  return {
    ...words,
    size: all?.size ?? 0,
    needed: fewestToJudge,
    benchmark: all?.benchmark,
    byFormat: formats.flatMap((format) => {
      const candidates = evidence?.candidates.filter((post) => post.format === format) ?? [];
      const own = evidence && usualOver({ ...evidence, candidates });
      return own?.benchmark === undefined || own.basis !== all?.basis
        ? []
        : [{ format, benchmark: own.benchmark }];
    }),
  };
}

/** How widely an account's posts spread, by its own posts alone; undefined where there are too few. `evidence` as above. */
export function accountSpread(
  evidence: Evidence<PostFigures>,
): { readonly basis: BasisName; readonly spread: AccountSpread } | undefined {
  const cohort = cohortOf(evidence);
  if (cohort === undefined || cohort.members.length < fewestToJudge) return undefined;
  const { scale } = usualOf(cohort, ageingOf(evidence));
  return { basis: cohort.basis, spread: { scale, posts: cohort.members.length } };
}

function usualOver(evidence: Evidence<PostFigures>) {
  const cohort = cohortOf(evidence);
  if (cohort === undefined) return undefined;
  const { basis } = cohort;
  const size = cohort.members.length;
  if (size < fewestToJudge) return { basis, size, benchmark: undefined };
  const prior = evidence.priorOf(basis);
  const usual = usualOf(cohort, ageingOf(evidence), prior);
  return { basis, size, benchmark: benchmarkOf(cohort, usual, predict(usual, prior)) };
}

function cohortOf(evidence: Evidence<PostFigures>): Cohort<PostFigures> | undefined {
  const { settlesAfterHours, definitionChanges } = evidence.facts;
  return findCohort({ ...evidence, settlesAfterHours, definitionChanges });
}

function ageingOf({ curveOf, facts }: Evidence<PostFigures>): Ageing {
  return { curveOf, settlesAfterHours: facts.settlesAfterHours };
}
