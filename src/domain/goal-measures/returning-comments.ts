import { commentsOf } from '../goal-comments.ts';
import { shareInterval } from '../goal-interval.ts';
import type { GoalComment, GoalMeasure } from '../goal-measure.ts';

/** Somebody comes back who commented in the last so many days. */
export const returnDays = 28;

const fewest = 10;

const day = 86_400_000;

type ToldComment = GoalComment & { readonly author: string };

/** How much of the talk is by people who come back: the account's regulars. */
const returningComments: GoalMeasure = {
  id: 'returningComments',
  name: { en: 'Comments by people who come back', fr: 'Commentaires d’habitués' },
  formula: {
    en: 'comments by people who had also commented in the 28 days before ÷ comments of the period; known from 28 days after the first comment that is kept',
    fr: 'commentaires de personnes qui avaient aussi commenté dans les 28 jours précédents ÷ commentaires de la période\u00a0; connu à partir de 28 jours après le premier commentaire conservé',
  },
  unit: 'share',
  better: 'higher',
  least: 0,
  most: 1,
  sample: 'comments',
  fewest,
  origin: 'comments',
  metrics: [],
  read(window, evidence) {
    const { first, moments } = writersOf(evidence.comments);
    const written = commentsOf(window, evidence).filter(isTold);
    const n = written.length;
    // Before so much has been read everybody seems new.
    if (n < fewest || window.start - first < returnDays * day) {
      return { n, value: null, interval: null, sums: null, leftOut: {} };
    }
    const over = countReturning(written, moments);
    const sums = { over, under: n };
    return { n, value: over / n, interval: shareInterval([sums]), sums, leftOut: {} };
  },
};

export default returningComments;

function isTold(comment: GoalComment): comment is ToldComment {
  return comment.dated && comment.author !== null;
}

/** What is asked of all comments together, whatever the window. */
interface Writers {
  /** When the first of them was written; infinity where there is none. */
  readonly first: number;
  /** When each author wrote. */
  readonly moments: ReadonlyMap<string, readonly number[]>;
}

// Every week of a baseline asks the same of thousands of comments, which never change in place.
const known = new WeakMap<readonly GoalComment[], Writers>();

function writersOf(comments: readonly GoalComment[]): Writers {
  const found = known.get(comments);
  if (found !== undefined) return found;
  const moments = new Map<string, number[]>();
  let first = Number.POSITIVE_INFINITY;
  for (const comment of comments) {
    if (!isTold(comment)) continue;
    const { author, publishedAt } = comment;
    first = Math.min(first, publishedAt);
    const ofAuthor = moments.get(author);
    if (ofAuthor === undefined) moments.set(author, [publishedAt]);
    else ofAuthor.push(publishedAt);
  }
  const writers = { first, moments };
  known.set(comments, writers);
  return writers;
}

function countReturning(written: readonly ToldComment[], moments: Writers['moments']): number {
  return written.filter(({ author, publishedAt }) =>
    moments.get(author)?.some((at) => at < publishedAt && publishedAt - at <= returnDays * day),
  ).length;
}
