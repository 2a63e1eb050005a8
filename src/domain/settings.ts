import type { Industry, TierId } from './benchmark-population.ts';
import type { Language } from './localised.ts';
import type { PlatformId } from './platform-facts.ts';
import type { Reminders } from './review-due.ts';

/** What the person allows on a platform: badges on the page, reading for the panel alone, or nothing. */
export type Mode = 'badges' | 'panel' | 'off';

/** The windows that the person may choose from, in days. */
export const cohortDaysChoices = [30, 90, 180, 365] as const;

/** Bounds of `Settings.cohortPosts`: with fewer there would be no full score, more would make judging slow. */
export const fewestCohortPosts = 12;
export const mostCohortPosts = 200;

/** What the person has chosen. Nothing is read before `consentedAt` is set. */
export interface Settings {
  /** Milliseconds since 1970 at which the person said yes on the welcome page; null: not yet. */
  readonly consentedAt: number | null;
  /** A platform that is not there is off. */
  readonly modes: Readonly<Record<PlatformId, Mode>>;
  /** 'browser': the browser's own language. */
  readonly language: Language | 'browser';
  /** Readings of other people's accounts that are older than so many days are deleted; null: kept. */
  readonly retentionDays: number | null;
  /** Whether readings of other people's accounts are thinned as they age: see `thinning.ts`. */
  readonly thinsByAge: boolean;
  /** Milliseconds since 1970 at which everything will be deleted; null: nothing asked. Until then it can be undone. */
  readonly eraseAt: number | null;
  /** The industry whose published benchmarks are shown; null: those over all industries alone. */
  readonly industry: Industry | null;
  /** The tier whose published benchmarks are shown; null: that of each account's followers. */
  readonly tier: TierId | null;
  /** A post is compared with posts published at most so many days before or after it; null: whenever. */
  readonly cohortDays: (typeof cohortDaysChoices)[number] | null;
  /** A post is compared with so many posts at most, `fewestCohortPosts` to `mostCohortPosts`. */
  readonly cohortPosts: number;
  /** Of which reviews the browser reminds the person. */
  readonly reminders: Reminders;
}

/** The settings of a new installation. */
export const firstSettings: Settings = {
  consentedAt: null,
  modes: {},
  language: 'browser',
  retentionDays: null,
  thinsByAge: true,
  eraseAt: null,
  industry: null,
  tier: null,
  cohortDays: 180,
  cohortPosts: 100,
  reminders: 'off',
};

/** What may be done on a platform now: off without consent, and while everything waits to be deleted. */
export function modeOf(settings: Settings, platform: PlatformId): Mode {
  if (settings.consentedAt === null || settings.eraseAt !== null) return 'off';
  return settings.modes[platform] ?? 'off';
}
