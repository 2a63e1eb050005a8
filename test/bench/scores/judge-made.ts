import type { AccrualCurve } from '../../../src/domain/accrual.ts';
import type { Verdict } from '../../../src/domain/assessment.ts';
import { windowOf } from '../../../src/domain/cohort-window.ts';
import { type Evidence, explain } from '../../../src/domain/explain.ts';
import type { Post } from '../../../src/domain/post.ts';
import { firstSettings } from '../../../src/domain/settings.ts';
import { now } from './made-posts.ts';

/** The age at which the made platform's posts are taken to have settled. */
export const settlesAfterHours = 48;

/** Judges a post as the extension does; undefined where it is not judged. */
export function judgeMade(
  post: Post,
  candidates: readonly Post[],
  given: Partial<Evidence> & { readonly curve?: AccrualCurve | undefined } = {},
): Verdict | undefined {
  const { curve, ...over } = given;
  const { standing } = explain({
    post,
    candidates,
    followersOf: () => undefined,
    window: windowOf(firstSettings),
    facts: { settlesAfterHours, definitionChanges: [] },
    curveOf: () => curve,
    priorOf: () => undefined,
    now,
    earlier: undefined,
    ...over,
  }).assessment;
  return 'verdict' in standing ? standing.verdict : undefined;
}
