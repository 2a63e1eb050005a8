import type { Audience } from './account.ts';
import type { LeftOut } from './cohort.ts';
import type { Counted } from './comparable-post.ts';
import { type Measure, readAtOf } from './measure.ts';
import type { PostFigures } from './post.ts';

/** What makes a post of the account fit to be compared, whichever of the others it is compared with. */
export interface Fitting {
  readonly measure: Measure;
  readonly followersOf: (post: PostFigures) => Audience | undefined;
  readonly settlesAfterHours: number;
}

/** The post with what is known of it, or what speaks against it. The same object again where the same is asked of it once more. */
export function fitToCompare<Candidate extends PostFigures>(
  post: Candidate,
  fitting: Fitting,
): Counted<Candidate> | LeftOut {
  const found = known.get(post);
  const isIt =
    found !== undefined &&
    found.followersOf === fitting.followersOf &&
    found.measure === fitting.measure &&
    found.settlesAfterHours === fitting.settlesAfterHours;
  // Of this very post: it is what it is kept by.
  if (isIt) return found.outcome as Counted<Candidate> | LeftOut;
  const { measure, followersOf, settlesAfterHours } = fitting;
  const outcome = fitOrNot(post, fitting);
  known.set(post, { measure, followersOf, settlesAfterHours, outcome });
  return outcome;
}

// Every post of an account is asked again for each post that it is compared with, and figures never change in place.
const known = new WeakMap<PostFigures, Fitting & { readonly outcome: Counted | LeftOut }>();

function fitOrNot<Candidate extends PostFigures>(
  post: Candidate,
  { measure, followersOf, settlesAfterHours }: Fitting,
): Counted<Candidate> | LeftOut {
  const { publishedAt } = post;
  if (post.promoted) return 'promoted';
  if (post.leftOut === true) return 'by the person';
  if (publishedAt === null) return 'no date';
  const readAt = readAtOf(post, measure);
  if (readAt === undefined) return 'no counts';
  if (readAt - publishedAt < settlesAfterHours * 3_600_000) return 'read too early';
  return { post, followers: followersOf(post), publishedAt, readAt };
}
