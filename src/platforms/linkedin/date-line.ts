import { beginsPromoted, isPromotedLine } from './words.ts';

/** What stands in the line under the author: "23h • Edited •", or "Promoted by NAME". */
export interface DateLine {
  readonly dateShown: string | null;
  readonly promoted: boolean;
}

/** Reads the line. `knownWord`: whether the words for promoted posts must be all there is in it. */
export function readDateLine(line: string | null): DateLine {
  if (line === null) return { dateShown: null, promoted: false };
  const first = line.split('•')[0]?.trim() ?? '';
  if (isPromotedLine(first) || beginsPromoted(line)) return { dateShown: null, promoted: true };
  const isDate = /\p{Nd}/u.test(first) || line.includes('•');
  // Neither a word that is known nor a date: no other line stands in the place of the date.
  return isDate
    ? { dateShown: first === '' ? null : first, promoted: false }
    : { dateShown: null, promoted: true };
}
