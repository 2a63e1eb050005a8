import type { GoalEvidence, GoalMeasure, WindowReading } from '../goal-measure.ts';
import { goalMeasures } from '../goal-measure-registry.ts';
import type { Post } from '../post.ts';
import type { DayWindow } from '../weekly-window.ts';
import { changeBetweenWindows, type WindowChange } from './change-between.ts';
import { type PeriodTotal, periodTotals } from './period-totals.ts';
import type { ReviewWindows } from './review-windows.ts';

/** One measure over the period and the one before it. */
export interface ReviewLine {
  readonly measure: GoalMeasure;
  readonly now: WindowReading;
  readonly before: WindowReading;
  readonly change: WindowChange;
}

/** What a period was like for an account. */
export interface PeriodReview {
  readonly windows: ReviewWindows;
  /** Measures that one of both periods bears, in the order of the registry. */
  readonly lines: readonly ReviewLine[];
  /** Measures that neither bears. */
  readonly unknown: readonly GoalMeasure[];
  readonly totals: readonly PeriodTotal[];
  /** The period's posts, newest first, ads among them. */
  readonly posts: readonly Post[];
}

/** Every measure over two periods, with what changed and how surely. */
export function reviewPeriod(windows: ReviewWindows, evidence: GoalEvidence): PeriodReview {
  const reference = Math.min(windows.now.end - 1, evidence.now);
  const all = goalMeasures.map((measure): ReviewLine => {
    const now = measure.read(windows.now, evidence, reference);
    const before = measure.read(windows.before, evidence, reference);
    return { measure, now, before, change: changeBetweenWindows(measure, now, before) };
  });
  const isBorne = ({ now, before }: ReviewLine) => now.value !== null || before.value !== null;
  const posts = postsWithin(evidence.posts, windows.now);
  return {
    windows,
    lines: all.filter(isBorne),
    unknown: all.filter((line) => !isBorne(line)).map(({ measure }) => measure),
    totals: periodTotals(posts),
    posts,
  };
}

/** The posts published in a window, newest first. */
export function postsWithin(posts: readonly Post[], { start, end }: DayWindow): readonly Post[] {
  return posts
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt >= start && publishedAt < end)
    .toSorted((one, other) => (other.publishedAt ?? 0) - (one.publishedAt ?? 0));
}
