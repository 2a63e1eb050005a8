import type { PlatformId } from '../../domain/platform-facts.ts';
import { database } from '../database.ts';

/** How many posts of these platforms and ids are kept; meant for some hundred at a time. */
export function countKeptPosts(keys: readonly (readonly [PlatformId, string])[]): Promise<number> {
  return database.posts
    .where(':id')
    .anyOf(keys.map(([platform, id]) => [platform, id]))
    .count();
}
