import { safely } from './safely.ts';

/** Asks for work to be done, once, however often it was asked for. */
export interface FrameRequests {
  /** In the next animation frame. */
  request(): void;
  /** In the first animation frame after so many milliseconds. */
  requestIn(milliseconds: number): void;
}

/** Does the work at most once an animation frame, never while the tab is in the background: then it waits for its return. */
export function onNextFrame(work: () => void, signal: AbortSignal): FrameRequests {
  let frame: number | undefined;
  let waiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;

  const run = safely(() => {
    frame = undefined;
    waiting = document.visibilityState === 'hidden';
    if (!waiting && !signal.aborted) work();
  });
  const request = (): void => {
    if (frame === undefined && !signal.aborted) frame = requestAnimationFrame(run);
  };
  const wake = (): void => {
    wakesAt = Number.POSITIVE_INFINITY;
    request();
  };
  const requestIn = (milliseconds: number): void => {
    const at = performance.now() + milliseconds;
    if (at >= wakesAt || signal.aborted) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(wake, milliseconds);
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      if (waiting && document.visibilityState !== 'hidden') request();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return { request, requestIn };
}
