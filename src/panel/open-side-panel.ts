import { browser } from 'wxt/browser';

/** Firefox's own name for what others call the side panel; not among Chromium's types. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Call it in the click's own turn, before any await: browsers open it for a person alone,
 * and Firefox has forgotten the click after an await.
 */
export function openSidePanel(window: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    return (
      (browser as typeof browser & WithSidebar).sidebarAction?.open() ??
      Promise.reject(new Error('no sidebar'))
    );
  }
  return browser.sidePanel.open({ windowId: window });
}
