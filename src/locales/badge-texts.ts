import type { Language } from '../domain/localised.ts';
import en from './en/badge.ts';
import fr from './fr/badge.ts';

/** Every text of the badge and its card; the only ones that ship to the platforms' pages. */
export type BadgeTexts = typeof en;

/** The texts of the badge in this language. */
export function badgeTextsOf(language: Language): BadgeTexts {
  return language === 'fr' ? fr : en;
}
