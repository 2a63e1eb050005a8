import type { Cell } from './import-format.ts';

/** A cell's text with its white space collapsed, cut to so many characters; null where there is nothing. */
export function collapsedText(cell: Cell, longest: number): string | null {
  if (cell === null || cell instanceof Date) return null;
  // White space is seldom more than the text between; what is longer need not be looked through.
  const text = String(cell)
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  return text.length <= longest ? text : [...text].slice(0, longest).join('');
}
