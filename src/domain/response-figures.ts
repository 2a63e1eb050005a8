import { quantile } from './benchmark.ts';
import type { HandlingState } from './comment.ts';
import type { IntentId, Understanding } from './intent.ts';
import type { Range } from './range.ts';
import type { CommentState } from './waiting.ts';

/** Comments under which no figure is told: a share of four says nothing. */
export const fewestComments = 5;

/** What the figures ask of a comment. Moments in milliseconds since 1970. */
export interface AnsweredComment {
  readonly state: CommentState;
  readonly decision: HandlingState | null;
  readonly understanding: Understanding | null;
  readonly publishedAt: number;
  /** Whether a page told `publishedAt`. */
  readonly dated: boolean;
  readonly answeredAt: number | null;
  readonly answerDated: boolean;
}

/** A figure, or why there is none; `n` is what it is worked out from. */
export type Figure<Value> =
  | { readonly state: 'known'; readonly n: number; readonly value: Value }
  | { readonly state: 'too few'; readonly n: number };

/** How many comments were answered. */
export interface ResponseRate {
  /** (answered + done) ÷ n, 0–1. */
  readonly rate: number;
  /** Of which an answer is kept. */
  readonly answered: number;
  /** That the person said are done, without an answer that a page showed. */
  readonly done: number;
  /** That wait, now or later. */
  readonly waiting: number;
}

/**
 * The share of comments that were answered, of those that ask for an answer: by others, not put aside by the person as needing
 * none, and not understood as spam, a tag or emoji and nothing else. What is on no page that was read cannot be counted: an
 * answer that nobody has seen makes the true rate higher.
 */
export function responseRate(comments: readonly AnsweredComment[]): Figure<ResponseRate> {
  const asking = comments.filter(asksForAnswer);
  const n = asking.length;
  if (n < fewestComments) return { state: 'too few', n };
  const answered = asking.filter(({ state }) => state === 'answered').length;
  const done = asking.filter(({ state }) => state === 'handled').length;
  return {
    state: 'known',
    n,
    value: { rate: (answered + done) / n, answered, done, waiting: n - answered - done },
  };
}

/** How long people waited for the first answer, in milliseconds. A range where a page told no date for some answers. */
export interface ResponseTime {
  readonly median: Range;
  readonly lowerQuartile: Range;
  readonly upperQuartile: Range;
  /** Answers of which the moment is not known: they came at some time before they were first read. */
  readonly bounded: number;
  /** Answered comments that are left out, for nobody knows when they were written. */
  readonly undated: number;
}

/**
 * The time from a comment to the owner's first answer. Between two dates that pages told it is exact. An answer without one came
 * after the comment and before it was first read: from 0 to that. Quantiles (Hyndman and Fan's type 7) are taken of the lower
 * and of the upper ends: the true one lies between, for raising a value never lowers a quantile. `elapsed` counts time between
 * two moments; by default all of it, with `officeClock` office hours alone.
 */
export function responseTime(
  comments: readonly AnsweredComment[],
  elapsed: (from: number, to: number) => number = (from, to) => Math.max(0, to - from),
): Figure<ResponseTime> {
  const answered = comments.filter((comment) => comment.state === 'answered' && asksForAnswer(comment));
  const dated = answered.filter(({ dated }) => dated);
  const n = dated.length;
  if (n < fewestComments) return { state: 'too few', n };
  const waits = dated.map(({ publishedAt, answeredAt, answerDated }): Range => {
    const high = elapsed(publishedAt, answeredAt ?? publishedAt);
    return { low: answerDated ? high : 0, high };
  });
  const lows = waits.map(({ low }) => low).sort(ascending);
  const highs = waits.map(({ high }) => high).sort(ascending);
  const between = (share: number): Range => ({ low: quantile(lows, share), high: quantile(highs, share) });
  return {
    state: 'known',
    n,
    value: {
      median: between(0.5),
      lowerQuartile: between(0.25),
      upperQuartile: between(0.75),
      bounded: dated.filter(({ answerDated }) => !answerDated).length,
      undated: answered.length - n,
    },
  };
}

const asksNothing: ReadonlySet<IntentId> = new Set(['spam', 'tag', 'emoji']);

/** Whether a comment counts among those to be answered; one that was answered does in any case, what it says. */
export function asksForAnswer({
  state,
  decision,
  understanding,
}: Pick<AnsweredComment, 'state' | 'decision' | 'understanding'>): boolean {
  if (state === 'own' || (state !== 'answered' && decision === 'not needed')) return false;
  const intents = understanding?.intents ?? [];
  return intents.length === 0 || intents.some(({ what }) => !asksNothing.has(what));
}

function ascending(one: number, other: number): number {
  return one - other;
}
