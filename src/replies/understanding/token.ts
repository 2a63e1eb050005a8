import { unfoldAbbreviation } from './abbreviations.ts';

/** What a piece of a comment is: words and numbers speak, the others are structure. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'hashtag' | 'link' | 'mark';

/** A piece of a comment. */
export interface Token {
  readonly kind: TokenKind;
  /** As compared with cues: lower case, without accents, elongations and abbreviations; a mark as it stands. */
  readonly form: string;
  /** Where it stands in the comment, in UTF-16 units. An abbreviation of two words gives two tokens of one place. */
  readonly start: number;
  readonly end: number;
}

/** UTF-16 units of a comment that are looked at: a longer one has said by then what it is about. */
export const longestRead = 3_000;

/** Zero-width and bidi controls: they may stand within a word and say nothing. */
const silent = '\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF';
const link = String.raw`(?:https?:\/\/|www\.)[^\s]{1,200}|[a-z0-9-]{2,40}\.(?:com|fr|net|org|io|me|co|shop|store|info|xyz|ru|link|ly)(?:\/[^\s]{0,200})?(?![\p{L}\p{N}])`;
const emoji = String.raw`[\p{Extended_Pictographic}\p{Regional_Indicator}](?:[\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u20E3]|\u200D\p{Extended_Pictographic})*|[0-9#*]\uFE0F?\u20E3`;
const emoticon = String.raw`<3+|[:;=]['’]?-?[)(DPpOo|*\/\\]{1,4}(?![\p{L}\p{N}])|\^_*\^|[xX]D+(?![\p{L}\p{N}])`;
const word = String.raw`\p{L}[\p{L}\p{M}\p{N}${silent}]*(?:[*$]+[\p{L}\p{M}]*)?(?:['’‘\x60´][\p{L}][\p{L}\p{M}\p{N}${silent}]*)*`;
const pattern = new RegExp(
  [
    `(?<link>${link})`,
    String.raw`(?<mention>@[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.]*)`,
    String.raw`(?<hashtag>#[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)`,
    `(?<emoji>${emoji}|${emoticon})`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}]))`,
    `(?<word>\\p{N}{0,4}${word})`,
    String.raw`(?<mark>[?？¿؟]+|[!！¡]+|[.…]{2,}|[.…;\n€$£%+])`,
  ].join('|'),
  'giu',
);

/** The pieces of a comment in order; characters that are none of these are left out. Never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(0, longestRead).matchAll(pattern)) {
    const kind = kindOf(match.groups);
    const [shown] = match;
    const start = match.index;
    const end = start + shown.length;
    if (kind === 'word') for (const form of wordsIn(shown)) tokens.push({ kind, form, start, end });
    else tokens.push({ kind, form: formOf(kind, shown), start, end });
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): TokenKind {
  const kinds: readonly TokenKind[] = ['link', 'mention', 'hashtag', 'emoji', 'number', 'word'];
  return kinds.find((kind) => groups?.[kind] !== undefined) ?? 'mark';
}

function formOf(kind: TokenKind, shown: string): string {
  if (kind === 'mark')
    return /[?？؟¿]/.test(shown) ? (shown === '¿' ? '¿' : '?') : /[!！¡]/.test(shown) ? '!' : shown;
  if (kind === 'emoji') return shown.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, '');
  return fold(shown);
}

/** Lower case, compatibility forms made plain ("𝓯𝓻𝓮𝓮" is "free"), no accents, no silent characters. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(new RegExp(`[${silent}]`, 'gu'), '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘`´]/g, "'");
}

function wordsIn(shown: string): string[] {
  return splitAtApostrophes(fold(shown)).flatMap((part) =>
    unfoldAbbreviation(shorten(part.replace(/[*$]+/g, '#'))),
  );
}

/** Elided words before an apostrophe are words of their own ("l’", "dov’"); any other apostrophe is left out ("don’t" is "dont"). */
const elided =
  /^(?:[ldjmtscny]|qu|jusqu|lorsqu|puisqu|quelqu|presqu|dov|quant|un|all|dell|nell|sull|com|cos|quest|quell|bell)$/;

function splitAtApostrophes(folded: string): string[] {
  const parts: string[] = [];
  let kept = '';
  for (const part of folded.split("'")) {
    if (kept !== '' && elided.test(kept)) {
      parts.push(kept);
      kept = part;
    } else kept += part;
  }
  parts.push(kept);
  return parts.filter((part) => part !== '');
}

/** Words whose double letter is lost with the elongation: "goooood" is "good", not "god". */
const doubled: Readonly<Record<string, string>> = {
  col: 'cool',
  god: 'good',
  lok: 'look',
  loks: 'looks',
  son: 'soon',
  ned: 'need',
  fel: 'feel',
  wel: 'well',
  al: 'all',
  stil: 'still',
  bele: 'belle',
  mile: 'mille',
  se: 'see',
  fre: 'free',
  swet: 'sweet',
  bos: 'boss',
  beter: 'better',
  hapy: 'happy',
  yumy: 'yummy',
  exelent: 'excellent',
  to: 'too',
  kis: 'kiss',
  tel: 'tell',
  cal: 'call',
  kil: 'kill',
  hel: 'hell',
};

function shorten(word: string): string {
  const short = word.replace(/(\p{L})\1{2,}/gu, '$1');
  if (short !== word) return doubled[short] ?? short;
  return word.replace(/^(.{2,}?)(ii|uu|aa|yy)$/u, (_, stem: string, end: string) => stem + end.charAt(0));
}
