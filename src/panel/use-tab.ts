import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** A tab by number, with its window. */
export interface TabPlace {
  readonly tab: number;
  readonly window: number;
}

/**
 * The tab that this page is about: the active one of its window, followed as the person changes tabs. `?tab=ID` in the
 * page's own address names one instead: for the panel opened in a tab of its own, where the active tab is the panel itself.
 * Undefined: not known yet, or there is none.
 */
export function useTab(): TabPlace | undefined {
  const [place, setPlace] = useState<TabPlace>();
  useEffect(() => {
    const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
    if (Number.isInteger(named)) {
      void browser.tabs
        .get(named)
        .then(({ windowId }) => windowId)
        .catch(() => browser.windows.WINDOW_ID_CURRENT)
        .then((window) => setPlace({ tab: named, window }));
      return;
    }
    let ended = false;
    let own: number | undefined;
    const follow = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
      if (windowId === own) setPlace({ tab: tabId, window: windowId });
    };
    browser.tabs.onActivated.addListener(follow);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (ended || tab?.id === undefined) return;
      own = tab.windowId;
      setPlace({ tab: tab.id, window: tab.windowId });
    });
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(follow);
    };
  }, []);
  return place;
}
