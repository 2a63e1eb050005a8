/**
 * The text without what nobody sees: direction marks, zero-width characters, soft hyphens. Canonically composed (NFC),
 * because pages and `Intl` spell the same Hindi word with different code points.
 */
export function visibleText(text: string): string {
  return isAscii(text) ? text : text.replace(invisible, '').normalize('NFC');
}

/**
 * A visible text with one character for each role in a number, of the same length as before: ASCII digits for the digits
 * of any script, ' ' for every space on the line, "'" for what only ever groups, '٫' kept as what only ever is a decimal mark.
 */
export function plainText(visible: string): string {
  return isAscii(visible) ? visible : visible.replace(notPlain, toPlain);
}

const invisible = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** ’ ‘ ʼ are typed for an apostrophe; U+066C is the Arabic thousands separator. */
const notPlain = /[\u2018\u2019\u02bc\u066c]|(?! )\p{Zs}|(?!\d)\p{Nd}/gu;

function toPlain(character: string): string {
  if (character.length > 1) return character; // Digits beyond the BMP: mathematical ornaments, not how a page counts.
  const code = character.charCodeAt(0);
  if (!digit.test(character)) return space.test(character) ? ' ' : "'";
  // Unicode keeps the ten digits of a script in order and apart from others (section 4.6), so the run tells the value.
  let value = 0;
  while (value < 9 && digit.test(String.fromCharCode(code - value - 1))) value++;
  return String(value);
}

const digit = /\p{Nd}/u;
const space = /\p{Zs}/u;

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
