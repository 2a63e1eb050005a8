import { type Verdict, verdictIn } from '../domain/assessment.ts';
import type { Explanation } from '../domain/explain.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import type { Cell, Column } from './column.ts';

/** A post with its judgement and all that rests on, as it is exported. */
export interface ExportedPost {
  readonly post: Post;
  readonly explanation: Explanation<PostFigures>;
  /** What would change its judgement, each a few English words. */
  readonly changes: readonly string[];
}

/** The post's place in its cohort; undefined where it is not judged. */
export function verdictOf({ explanation: { assessment } }: ExportedPost): Verdict | undefined {
  return verdictIn(assessment.standing);
}

/** A column of what only a judged post has; empty for the others. */
export function ofVerdict(
  name: string,
  description: string,
  value: (verdict: Verdict) => Cell,
): Column<ExportedPost> {
  return {
    name,
    description,
    value: (row) => {
      const verdict = verdictOf(row);
      return verdict === undefined ? null : value(verdict);
    },
  };
}
