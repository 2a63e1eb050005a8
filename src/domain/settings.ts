import type { Language } from './localised.ts';
import type { PlatformId } from './platform-facts.ts';

/** What the person allows on a platform: badges on the page, reading for the panel alone, or nothing. */
export type Mode = 'badges' | 'panel' | 'off';

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
  /** Milliseconds since 1970 at which everything will be deleted; null: nothing asked. Until then it can be undone. */
  readonly eraseAt: number | null;
}

/** The settings of a new installation. */
export const firstSettings: Settings = {
  consentedAt: null,
  modes: {},
  language: 'browser',
  retentionDays: null,
  eraseAt: null,
};

/** What may be done on a platform now: off without consent, and while everything waits to be deleted. */
export function modeOf(settings: Settings, platform: PlatformId): Mode {
  if (settings.consentedAt === null || settings.eraseAt !== null) return 'off';
  return settings.modes[platform] ?? 'off';
}
