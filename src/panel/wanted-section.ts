import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';

const key = 'wantedReplies';

/** Says that the side panel is to show the replies: one that is open does at once, one that opens does as it opens. */
export async function wantReplies(): Promise<void> {
  await browser.storage.session.set({ [key]: Date.now() });
}

/** Calls back once for each time that the replies were wanted. */
export function useWantedReplies(onWanted: () => void): void {
  const callback = useRef(onWanted);
  callback.current = onWanted;
  useEffect(() => {
    const take = async () => {
      if (!(key in (await browser.storage.session.get(key)))) return;
      await browser.storage.session.remove(key);
      callback.current();
    };
    const listen = (changes: Record<string, { newValue?: unknown }>) => {
      if (changes[key]?.newValue !== undefined) void take();
    };
    browser.storage.session.onChanged.addListener(listen);
    void take();
    return () => browser.storage.session.onChanged.removeListener(listen);
  }, []);
}
