import { useCallback } from 'preact/hooks';
import { useJudging } from './judging.ts';
import { readTabPage, type TabPage } from './read-tab-page.ts';
import { type QueryResult, useLiveQuery } from './use-live-query.ts';

/** What the page in this tab shows, as it is read; loading until the tab is known. */
export function useTabPage(tab: number | undefined): QueryResult<TabPage> {
  const judging = useJudging();
  return useLiveQuery(
    useCallback(
      () => (tab === undefined ? new Promise<never>(() => undefined) : readTabPage(tab, judging)),
      [tab, judging],
    ),
  );
}
