import type { Platform } from '../platforms/platform.ts';

/** Starts the page's side of Vigie; everything it does ends with the signal. */
export function startContent(platforms: readonly Platform[], signal: AbortSignal): void {
  void platforms;
  void signal;
}
