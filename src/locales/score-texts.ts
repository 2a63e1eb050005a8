import type { Language } from '../domain/localised.ts';
import en from './en/score.ts';
import fr from './fr/score.ts';

/** The texts of why a score is what it is, for the panel and the card alike. */
export type ScoreTexts = typeof en;

/** The texts in this language. */
export function scoreTextsOf(language: Language): ScoreTexts {
  return language === 'fr' ? fr : en;
}
