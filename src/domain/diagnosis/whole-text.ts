import { longestText } from '../post.ts';

/** Whether a post's text may go on beyond what is kept: the page cut it, or it is as long as what is kept at most. */
export function isCutShort(text: string): boolean {
  return /(?:…|\.\.\.)\s*$/.test(text) || [...text].length >= longestText;
}

/** 'yes' where the pattern is in what is kept of a text, 'no' where it is in none of it, null where the rest may hold it. */
export function holds(text: string | null, pattern: RegExp): 'yes' | 'no' | null {
  if (text === null) return null;
  if (pattern.test(text)) return 'yes';
  return isCutShort(text) ? null : 'no';
}
