import { gatherEvidence } from '../database/gather-evidence.ts';
import { findPost } from '../database/queries/posts.ts';
import type { CardWords } from '../domain/badge.ts';
import { windowOf } from '../domain/cohort-window.ts';
import { explain } from '../domain/explain.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
import { sayCard } from '../locales/say-card.ts';
import { readSettings } from '../messaging/settings.ts';
import { personsLanguage } from './persons-language.ts';

/**
 * What the card over a post's badge says; null where the post is not kept. Said here and not on the page: the words of every
 * language and all that they are made of would be a third of what each page of a platform has to load.
 */
export async function describePost(
  key: PostKey,
  platforms: readonly PlatformFacts[],
): Promise<CardWords | null> {
  const now = Date.now();
  const window = windowOf(await readSettings());
  const facts = platforms.find(({ id }) => id === key.platform);
  const post = await findPost(key);
  if (facts === undefined || post === undefined) return null;
  const [evidence] = await gatherEvidence([post], { platforms, window, now });
  if (evidence === undefined) return null;
  return sayCard({ post, explanation: explain(evidence), facts, now }, await personsLanguage());
}
