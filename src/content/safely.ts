import { noteError } from './note-error.ts';

/**
 * Makes a callback that lets no exception out: whatever goes wrong here, the platform's page goes on as if we were not there.
 * The first one is noted.
 */
export function safely<Given extends unknown[]>(work: (...given: Given) => void): (...given: Given) => void {
  let told = false;
  return (...given) => {
    try {
      work(...given);
    } catch (error) {
      if (!told) noteError(error);
      told = true;
    }
  };
}
