import type { Assessment } from './assessment.ts';
import { type Evidence, explain } from './explain.ts';
import type { PostFigures } from './post.ts';

/** How well a post did, among its account's own. Pure, and small enough to be sent to a page for each of its posts. */
export function assess(evidence: Evidence<PostFigures>): Assessment {
  return explain(evidence).assessment;
}
