import { rejoinTraffic } from '../database/rejoin-traffic.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { noteError } from './note-error.ts';

/**
 * Gives visits to the posts that they belong to, now that other posts may be known. Never rejects: it is done again after the next
 * import, and once a day for what pages have told.
 */
export async function joinVisits(platforms: readonly PlatformFacts[]): Promise<void> {
  try {
    await rejoinTraffic(platforms);
  } catch (error) {
    noteError(error, 'visits could not be joined to posts');
  }
}
