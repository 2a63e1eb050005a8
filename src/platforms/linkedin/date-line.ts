import { beginsPromoted, isPromotedLine } from './words.ts';

/** What stands in the line under the author: "23h • Edited •", or "Promoted by NAME". */
export interface DateLine {
  readonly dateShown: string | null;
  readonly promoted: boolean;
}

/** Reads the line; `hasHideButton`: whether the card can be hidden from the feed, which no ad can. */
export function readDateLine(line: string | null, hasHideButton: boolean): DateLine {
  if (line === null) return { dateShown: null, promoted: false };
  const first = line.split('•')[0]?.trim() ?? '';
  if (isPromotedLine(first) || beginsPromoted(line)) return { dateShown: null, promoted: true };
  const isDate = /\p{Nd}/u.test(first) || line.includes('•');
  // Neither a known word nor a date: nothing but the word for an ad stands there, in a language that is not known here.
  if (!isDate) return { dateShown: null, promoted: !hasHideButton };
  return { dateShown: first === '' ? null : first, promoted: false };
}
