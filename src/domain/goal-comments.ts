import type { GoalComment, GoalEvidence } from './goal-measure.ts';
import type { DayWindow } from './weekly-window.ts';

/** The comments written in a window, as far as a page told when. */
export function commentsOf({ start, end }: DayWindow, { comments }: GoalEvidence): readonly GoalComment[] {
  const known = written.get(comments) ?? new Map<string, readonly GoalComment[]>();
  written.set(comments, known);
  const window = `${start} ${end}`;
  const found =
    known.get(window) ??
    comments.filter(({ dated, publishedAt }) => dated && publishedAt >= start && publishedAt < end);
  known.set(window, found);
  return found;
}

// Several measures ask for the same few windows of thousands of comments, which never change in place.
const written = new WeakMap<GoalEvidence['comments'], Map<string, readonly GoalComment[]>>();
