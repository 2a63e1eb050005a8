/** Milliseconds after which a page that still loads is taken for settled. */
const longestWait = 10_000;
const betweenLooks = 250;

/**
 * Resolves when the page is loaded, its scripts have come to rest and `isSettled` says so; never, where the signal aborts first.
 * Nodes put in earlier may be thrown away by the page, together with its own.
 */
export async function pageSettled(isSettled: () => boolean, signal: AbortSignal): Promise<void> {
  const latest = performance.now() + longestWait;
  const isOver = (): boolean => signal.aborted || performance.now() >= latest;
  while (document.readyState !== 'complete' && !isOver()) await later(betweenLooks);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  while (!isSettled() && !isOver()) await later(betweenLooks);
  if (signal.aborted) await new Promise(() => {});
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
