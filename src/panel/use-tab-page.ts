import { useCallback } from 'preact/hooks';
import { type Judging, useJudging } from './judging.ts';
import type { TabPage } from './read-tab-page.ts';
import { type QueryResult, useLiveQuery } from './use-live-query.ts';

/** What the page in this tab shows, as it is read by `read`; loading until the tab is known. */
export function useTabPage<Page extends TabPage>(
  tab: number | undefined,
  read: (tab: number, judging: Judging) => Promise<Page>,
): QueryResult<Page> {
  const judging = useJudging();
  return useLiveQuery(
    useCallback(
      () => (tab === undefined ? new Promise<never>(() => undefined) : read(tab, judging)),
      [tab, judging, read],
    ),
  );
}
