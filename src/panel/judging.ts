import { useMemo } from 'preact/hooks';
import type { JudgedAt } from '../database/assess-posts.ts';
import { useInterface } from './interface-context.tsx';

/** What posts are judged by beside what is stored and the time. */
export type Judging = Omit<JudgedAt, 'now'>;

/** As the person has chosen it; the same until they choose otherwise. */
export function useJudging(): Judging {
  const { platforms, settings } = useInterface();
  const { cohortDays: days, cohortPosts: posts } = settings;
  return useMemo(() => ({ platforms, window: { days, posts } }), [platforms, days, posts]);
}
