import type { BasisName, Verdict } from './assessment.ts';
import { verdictIn } from './assessment.ts';
import { fewestToJudge } from './cohort.ts';
import { type Explanation, enoughToBeFirm, enoughToScore } from './explain.ts';
import type { Placement } from './place-in-cohort.ts';
import type { PostFigures } from './post.ts';
import type { Range } from './range.ts';

/** One thing that would change how a post is judged, with its figures. Counts are those of what it is judged by, as read now. */
export type Change =
  /** So many more, at its age, would lift it to the usual half. At least 1. */
  | { readonly what: 'within usual'; readonly basis: BasisName; readonly more: number }
  /** So many more, at its age, would lift it over the usual half. At least 1. */
  | { readonly what: 'above usual'; readonly basis: BasisName; readonly more: number }
  /** So many fewer would have left it in the usual half. At least 1. */
  | { readonly what: 'no longer above'; readonly basis: BasisName; readonly fewer: number }
  /** So many more posts to compare with for the next state. At least 1. */
  | { readonly what: 'more posts'; readonly more: number; readonly reaching: 'indicative' | 'score' | 'firm' }
  /** Its abbreviated counts may stand for places so far apart. */
  | { readonly what: 'exact counts'; readonly places: Range }
  /** Its counts have to be read again in so many hours; 0: now. */
  | { readonly what: 'read again'; readonly hours: number }
  /** Followers, of it and of enough others, would make a rate of the plain count. */
  | { readonly what: 'followers'; readonly posts: number }
  /** Only posts of so many days before and after are compared; there may be more. */
  | { readonly what: 'longer period'; readonly days: number }
  /** So many posts, at least, were farther away in time than the most that are compared. */
  | { readonly what: 'more compared'; readonly posts: number };

/** Abbreviated counts are worth a word where they leave the place open by so many points. */
const pointsToMention = 2;

/** What would change a post's judgement, the nearest at hand first; nothing where no reading could. */
export function whatWouldChange(explanation: Explanation<PostFigures>): readonly Change[] {
  const { assessment, placement, cohort } = explanation;
  const { standing } = assessment;
  const verdict = verdictIn(standing);
  const hours = 'hoursLeft' in standing ? [{ what: 'read again', hours: standing.hoursLeft } as const] : [];
  if (standing.state === 'too early') return hours;
  if (cohort === undefined) return [];
  return [
    ...hours,
    ...(verdict === undefined || placement === undefined
      ? []
      : [...ofRating(verdict, placement, cohort.post.count), ...ofExactness(placement)]),
    ...ofSize(cohort.members.length),
    ...ofWindow(explanation),
    ...(cohort.basis === 'engagements' ? [{ what: 'followers', posts: fewestToJudge } as const] : []),
  ];
}

function ofRating(
  { rating, basis: { kpi: basis } }: Verdict,
  { countAt }: Placement<PostFigures>,
  count: Range,
): readonly Change[] {
  const upper = Math.floor(countAt.upperQuartile);
  if (rating === 'above') {
    const fewer = Math.max(1, Math.ceil(count.low) - upper);
    return [{ what: 'no longer above', basis, fewer }];
  }
  const above: Change = { what: 'above usual', basis, more: atLeastOne(upper + 1 - count.low) };
  if (rating === 'usual') return [above];
  return [
    { what: 'within usual', basis, more: atLeastOne(Math.ceil(countAt.lowerQuartile) - count.high) },
    above,
  ];
}

function atLeastOne(count: number): number {
  return Math.max(1, Math.ceil(count));
}

function ofExactness({ placeBetween }: Placement<PostFigures>): readonly Change[] {
  const { low, high } = placeBetween;
  return high - low < pointsToMention ? [] : [{ what: 'exact counts', places: placeBetween }];
}

function ofSize(size: number): readonly Change[] {
  if (size >= enoughToBeFirm) return [];
  const firm: Change = { what: 'more posts', more: enoughToBeFirm - size, reaching: 'firm' };
  if (size >= enoughToScore) return [firm];
  if (size >= fewestToJudge) {
    return [{ what: 'more posts', more: enoughToScore - size, reaching: 'score' }, firm];
  }
  return [{ what: 'more posts', more: fewestToJudge - size, reaching: 'indicative' }];
}

/** How many posts a longer period would let in is not known: judging reads no further than the window. */
function ofWindow({ cohort }: Explanation<PostFigures>): readonly Change[] {
  if (cohort === undefined) return [];
  const beyond = cohort.leftOut['beyond the number'] ?? 0;
  if (beyond > 0) return [{ what: 'more compared', posts: beyond }];
  const { days } = cohort.window;
  return days === null || cohort.members.length >= enoughToBeFirm ? [] : [{ what: 'longer period', days }];
}
