import { type Assessment, type Verdict, verdictIn } from '../domain/assessment.ts';
import type { BesideCounts } from '../domain/kpi-reading.ts';
import type { Post } from '../domain/post.ts';

/** A kept post with how well it did, and what its KPIs take beside its counts. */
export interface JudgedPost {
  readonly post: Post;
  readonly assessment: Assessment;
  readonly inputs: BesideCounts;
}

/** The post's place in its cohort; undefined where it is not judged. */
export function verdictOf({ assessment: { standing } }: Pick<JudgedPost, 'assessment'>): Verdict | undefined {
  return verdictIn(standing);
}
