import type { PlatformFacts } from '../domain/platform-facts.ts';

/** Starts the only writer: call it in the worker's first turn. */
export function startBackground(platforms: readonly PlatformFacts[]): void {
  void platforms;
}
