import { safely } from './safely.ts';

/** Asks for work to be done, once, however often it was asked for. */
export interface FrameRequests {
  /** In the next animation frame. */
  request(): void;
  /** In the first animation frame after so many milliseconds. */
  requestIn(milliseconds: number): void;
}

/** Does the work at most once an animation frame; browsers have none for a tab in the background, until its return. */
export function onNextFrame(work: () => void, signal: AbortSignal): FrameRequests {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakesAt = Infinity;

  const run = safely(() => {
    frame = 0;
    if (!signal.aborted) work();
  });
  const request = (): void => {
    if (frame === 0) frame = requestAnimationFrame(run);
  };
  const wake = (): void => {
    wakesAt = Infinity;
    request();
  };
  const requestIn = (milliseconds: number): void => {
    const at = performance.now() + milliseconds;
    if (at >= wakesAt || signal.aborted) return;
    clearTimeout(timer);
    wakesAt = at;
    timer = setTimeout(wake, milliseconds);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { request, requestIn };
}
