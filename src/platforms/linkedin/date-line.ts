import type { Reading } from '../../domain/post.ts';
import { isPromotedLine } from './words.ts';

/**
 * Reads the line under the author: "23h • Edited •", or "Promoted by NAME". `hasHideButton`: whether the card can be hidden
 * from the feed, which no ad can.
 */
export function readDateLine(
  line: string | null,
  hasHideButton: boolean,
): Pick<Reading, 'dateShown' | 'promoted'> {
  if (line === null) return { dateShown: null, promoted: false };
  const isDate = /\p{Nd}|•/u.test(line) && !isPromotedLine(line);
  // Neither a known word nor a date: nothing but the word for an ad stands there, in a language that is not known here.
  const promoted = !isDate && (!hasHideButton || isPromotedLine(line));
  return { dateShown: (isDate && line.split('•')[0]?.trim()) || null, promoted };
}
