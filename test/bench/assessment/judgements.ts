import type { CountedRequest } from './count-rows-read.ts';
import type { MadeSize } from './made-rows.ts';

// What the page and the command say to each other.

/** The two ways in which one post is judged. */
export const judgements = ['assessPosts', 'explainPost'] as const;
export type Judgement = (typeof judgements)[number];

/**
 * Rows that may be read to judge one post, whatever is stored: some dozen packed ones; to explain it, the posts compared as
 * well. Where a row of many begins is chance: it may be one row more or less.
 */
export const mostRowsAllowed: Readonly<Record<Judgement, number>> = { assessPosts: 40, explainPost: 220 };

/** One post judged: how long it took, in milliseconds, and what was asked of the database meanwhile. */
export interface CountedJudgement {
  readonly total: number;
  readonly requests: readonly CountedRequest[];
}

/** What the page offers the command. */
export interface StoredCollection {
  fill(size: MadeSize): Promise<void>;
  /** Milliseconds for each of the posts of these numbers, judged one after the other. */
  time(judgement: Judgement, posts: readonly number[], size: MadeSize): Promise<number[]>;
  /** The same, counted: from the first call on the page's times are those of a database that is watched. */
  count(judgement: Judgement, posts: readonly number[], size: MadeSize): Promise<CountedJudgement[]>;
}

declare global {
  var storedCollection: StoredCollection;
}
