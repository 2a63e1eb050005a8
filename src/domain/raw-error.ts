import type { RawError } from './reduce-error.ts';

/** What is sent of an error at most, in UTF-16 units. */
export const longestRaw = 4000;

/** An error as texts that can be sent, whatever was thrown. Never throws. */
export function rawError(error: unknown): RawError {
  try {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    // What is cut could not be found in the stack again.
    const told = `${message}`;
    return {
      name: `${name}`.slice(0, 100),
      message: told.slice(0, longestRaw),
      stack: (told === '' ? `${stack}` : `${stack}`.replaceAll(told, '')).slice(0, longestRaw),
    };
  } catch {
    return { name: 'Error', message: '', stack: '' };
  }
}
