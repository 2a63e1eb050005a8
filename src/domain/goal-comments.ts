import type { GoalComment, GoalEvidence } from './goal-measure.ts';
import type { DayWindow } from './weekly-window.ts';

/** The comments written in a window, as far as a page told when. */
export function commentsOf({ start, end }: DayWindow, { comments }: GoalEvidence): readonly GoalComment[] {
  return comments.filter(({ dated, publishedAt }) => dated && publishedAt >= start && publishedAt < end);
}
