import type { Settings } from './settings.ts';

/** Which of an account's posts are near enough in time to be compared with a post. The person may choose both. */
export interface CohortWindow {
  /** Published at most so many days before or after the post; null: whenever. */
  readonly days: number | null;
  /** The most posts that are compared: those nearest in time. */
  readonly posts: number;
}

/** The window that the person has chosen. */
export function windowOf({ cohortDays, cohortPosts }: Settings): CohortWindow {
  return { days: cohortDays, posts: cohortPosts };
}
