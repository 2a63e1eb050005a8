import { type GuardCheck, orNull } from '../guard-check.ts';

const wrong: readonly RegExp[] = [
  // Markup and links in Markdown would be shown as they are, or hide where they lead.
  /<\/?[a-z!][^>]*>?|&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/gi,
  /!?\[[^\]]*\]\s*\([^)]*\)|\*\*[^*\n]+\*\*|__[^_\n]+__|`+|^#{1,6}\s|^\s*[-*]\s+\S|^>\s|^\|.*\|/gm,
  /\b(?:javascript|data|vbscript|file|blob):\S/gi,
  // Controls, bidi controls, invisible letters, private use and lone surrogates. U+200D and U+FE0F belong to emoji.
  /[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/gu,
  /\u034F|\u17B4|\u17B5|[\u180B-\u180E]|[\u00AD\u061C\u115F\u1160\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|[\u{1D173}-\u{1D17A}]/gu,
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
];

/** Anything but letters, marks and emoji in lines: what is put into a reply box must look like what was read here. */
export default {
  kind: 'not plain text',
  find(text) {
    const plain = text.replace(/\n/g, ' ');
    return orNull(
      wrong.flatMap(
        (pattern) =>
          (pattern.flags.includes('m') ? text : plain).match(pattern)?.map((found) => shown(found)) ?? [],
      ),
    );
  },
} satisfies GuardCheck;

/** Invisible characters by their number. */
function shown(found: string): string {
  return found.replace(
    /\p{C}|\p{Mn}|[\u115F\u1160\u2028\u2029\u3164\uFFA0]/gu,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
