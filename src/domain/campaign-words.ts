/** A text that words and hashtags are looked for in: read once, however many are asked for. */
export interface SearchedText {
  /**
   * Whether it holds these words, one after the other, whatever their case and accents: as whole words where they begin and end
   * with letters of a script that parts words. Letters that only look otherwise ("𝗦𝗽𝗿𝗶𝗻𝗴", "ﬁ") are the same. No words at all are
   * in no text.
   */
  holdsWords(words: string): boolean;
  /**
   * Whether it holds this hashtag (with or without its sign), as a whole and whatever its case. Accents count, as they do on
   * the platforms: "#été" is another one than "#ete".
   */
  holdsHashtag(tag: string): boolean;
}

/** Reads a text for that. */
export function searchText(text: string): SearchedText {
  let folded: string | undefined;
  let hashtags: ReadonlySet<string> | undefined;
  return {
    holdsWords(words) {
      folded ??= fold(text);
      return holdsFolded(folded, fold(words).trim());
    },
    holdsHashtag(tag) {
      hashtags ??= new Set(hashtagsIn(text));
      return hashtags.has(foldTag(tag.trim().replace(/^[#＃]+/u, '')));
    },
  };
}

function holdsFolded(folded: string, wanted: string): boolean {
  if (wanted === '') return false;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isBoundary(folded.slice(0, at), wanted) && isBoundary(wanted, folded.slice(end))) return true;
  }
  return false;
}

/** The hashtags of a text, without their sign and folded, in their order. */
export function hashtagsIn(text: string): readonly string[] {
  return [...text.normalize('NFKC').matchAll(hashtag)].map(({ groups }) => foldTag(groups?.tag ?? ''));
}

/** No letter, digit or "/" before it (the fragment of an address is no hashtag), and more than digits in it. */
const hashtag =
  /(?<![\p{L}\p{M}\p{N}_&/#])#(?!\p{N}+(?![\p{L}\p{M}\p{N}_·]))(?<tag>[\p{L}\p{M}\p{N}_·\u200c\u200d]+)/gu;

const latinMarks = /[\u0300-\u036f]/g;
const unseen = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufe0f|\ufeff/g;
const pairs: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ʼ: "'",
  '’': "'",
};

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(latinMarks, '')
    .replace(unseen, '')
    .replace(/[ßœæøłđıʼ’]/g, (letter) => pairs[letter] ?? letter)
    .replace(/\s+/gu, ' ');
}

function foldTag(tag: string): string {
  return tag.normalize('NFKC').toLowerCase().normalize('NFC');
}

/** Whether a word may end between these two: not within a run of letters and digits, except in scripts that part no words. */
function isBoundary(before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const first = [...after.slice(0, 2)][0] ?? '';
  return !(inWord.test(last) && inWord.test(first)) || unparted.test(last) || unparted.test(first);
}

const inWord = /[\p{L}\p{M}\p{N}_]/u;
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
