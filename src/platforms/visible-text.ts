/**
 * The text without what nobody sees: direction marks, zero-width characters, soft hyphens. Canonically composed (NFC),
 * because pages and `Intl` spell the same Hindi word with different code points.
 */
export function visibleText(text: string): string {
  if (plainest.test(text)) return text;
  return text.replace(invisible, '').normalize();
}

const invisible = /\u034f|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A visible text with one character for each role in a number, of the same length as before: ASCII digits for the digits
 * of any script, ' ' for every space on the line, "'" for what only ever groups, '٫' kept as what only ever is a decimal mark.
 */
export function plainText(visible: string): string {
  if (plainest.test(visible)) return visible;
  // ’ ‘ ʼ are typed for an apostrophe; U+066C is the Arabic thousands separator.
  return visible
    .replace(/[‘’ʼ\u066c]/g, "'")
    .replace(/\p{Zs}/gu, ' ')
    .replace(anyDigit, toDigit);
}

/** Of nothing but these there is nothing to change: most counts of most pages. */
const plainest = /^[ -~]*$/;

/** Any but ours, which stand for themselves. */
const anyDigit = /[^\P{Nd}0-9]/gu;

/** Unicode keeps the ten digits of a script in order and apart from others (section 4.6), so the run tells the value. */
function toDigit(character: string): string {
  if (character.length > 1) return character; // Digits beyond the BMP: mathematical ornaments, not how a page counts.
  const code = character.charCodeAt(0);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value++;
  return String(value);
}
