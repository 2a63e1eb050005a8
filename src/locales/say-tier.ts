import type { FollowerTier } from '../domain/benchmark-population.ts';
import type { Language } from '../domain/localised.ts';
import type { PublishedTexts } from './texts.ts';

/** A tier of followers in words: "5K–10K", "fewer than 1K", "500K and more". */
export function sayTier({ from, below }: FollowerTier, texts: PublishedTexts, language: Language): string {
  const numbers = new Intl.NumberFormat(language, { notation: 'compact' });
  if (below === null) return texts.tierFrom(numbers.format(from));
  if (from === 0) return texts.tierBelow(numbers.format(below));
  return `${numbers.format(from)}–${numbers.format(below)}`;
}
