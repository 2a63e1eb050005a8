import type { Assessment } from './assessment.ts';
import { type Evidence, judge } from './explain.ts';
import type { PostFigures } from './post.ts';

/** How well a post did, in short: an assessment without KPIs, for badges show none, and a page has many. */
export type ShortAssessment = Omit<Assessment, 'kpis'>;

/** How well a post did, among its account's own. Pure, and small enough to be sent to a page for each of its posts. */
export function assess(evidence: Evidence<PostFigures>): ShortAssessment {
  const { platform, id } = evidence.post;
  return { platform, id, standing: judge(evidence).standing };
}
