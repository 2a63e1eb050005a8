import { assessPosts } from '../database/assess-posts.ts';
import type { BadgeWords } from '../domain/badge.ts';
import { windowOf } from '../domain/cohort-window.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
import { sayBadge } from '../locales/say-badge.ts';
import { readSettings } from '../messaging/settings.ts';
import { personsLanguage } from './persons-language.ts';

/** How these posts did, in the words of their badges; those that are not kept are left out. */
export async function judgePosts(
  posts: readonly PostKey[],
  platforms: readonly PlatformFacts[],
): Promise<readonly BadgeWords[]> {
  const [language, settings] = await Promise.all([personsLanguage(), readSettings()]);
  const at = { platforms, window: windowOf(settings), now: Date.now() };
  const assessments = await assessPosts(posts, at);
  return assessments.map((assessment) => sayBadge(assessment, language));
}
