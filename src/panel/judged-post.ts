import { type Assessment, type Verdict, verdictIn } from '../domain/assessment.ts';
import type { KpiInputs } from '../domain/kpi.ts';
import type { Post } from '../domain/post.ts';

/** A kept post with how well it did, and from what its KPIs were worked out. */
export interface JudgedPost {
  readonly post: Post;
  readonly assessment: Assessment;
  readonly inputs: KpiInputs;
}

/** The post's place in its cohort; undefined where it is not judged. */
export function verdictOf({ assessment: { standing } }: Pick<JudgedPost, 'assessment'>): Verdict | undefined {
  return verdictIn(standing);
}
