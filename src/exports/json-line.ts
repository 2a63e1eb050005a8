/**
 * A value as one line of JSON, without its line break. What a program or an editor may take for a line break, and what
 * turns the direction of the text around it, is written as an escape: the same data, and nothing that can break the line.
 */
export function jsonLine(value: unknown): string {
  // JSON.stringify escapes control characters below U+0020 and lone surrogates by itself.
  return JSON.stringify(value).replace(breaksOrTurnsLines, escapeOf);
}

const breaksOrTurnsLines = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
