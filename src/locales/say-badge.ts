import type { ShortAssessment } from '../domain/assess.ts';
import type { BadgeWords } from '../domain/badge.ts';
import type { Language } from '../domain/localised.ts';
import { badgeTextsOf } from './badge-texts.ts';
import { standingWords } from './standing-words.ts';

/** Puts an assessment into the words of a badge. */
export function sayBadge({ platform, id, standing }: ShortAssessment, language: Language): BadgeWords {
  const words = standingWords(standing, badgeTextsOf(language));
  return { platform, id, language, indicative: standing.state === 'indicative', ...words };
}
