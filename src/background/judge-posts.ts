import { browser } from 'wxt/browser';
import { assessPosts, assessRows, type JudgedAt } from '../database/assess-posts.ts';
import type { ShortAssessment } from '../domain/assess.ts';
import type { BadgeWords } from '../domain/badge.ts';
import { windowOf } from '../domain/cohort-window.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post, PostKey } from '../domain/post.ts';
import type { Settings } from '../domain/settings.ts';
import { chooseLanguage } from '../locales/choose-language.ts';
import { sayBadge } from '../locales/say-badge.ts';
import { readSettings } from '../messaging/settings.ts';

/** How these posts did, in the words of their badges; those that are not kept are left out. */
export async function judgePosts(
  posts: readonly PostKey[],
  platforms: readonly PlatformFacts[],
): Promise<readonly BadgeWords[]> {
  const settings = await readSettings();
  return sayAll(await assessPosts(posts, judgedNow(settings, platforms)), settings);
}

/** The same of posts as they are kept. */
export async function judgeRows(
  posts: readonly Post[],
  settings: Settings,
  platforms: readonly PlatformFacts[],
): Promise<readonly BadgeWords[]> {
  return sayAll(await assessRows(posts, judgedNow(settings, platforms)), settings);
}

function judgedNow(settings: Settings, platforms: readonly PlatformFacts[]): JudgedAt {
  return { platforms, window: windowOf(settings), now: Date.now() };
}

function sayAll(assessments: readonly ShortAssessment[], { language }: Settings): readonly BadgeWords[] {
  const spoken = chooseLanguage(language, browser.i18n.getUILanguage());
  return assessments.map((assessment) => sayBadge(assessment, spoken));
}
