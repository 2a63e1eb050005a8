/** Bytes that are text, in a known encoding. */
export interface DecodedText {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** The text without its byte order mark, in pieces that may be cut anywhere but within a character. May be asked for again and again. */
  pieces(): Generator<string>;
}

/** Bytes decoded at a time: small enough that a hostile piece cannot take long. */
const pieceLength = 256 * 1024;

/**
 * In which encoding bytes are text: by their byte order mark, else UTF-16 where every other byte is NUL, else UTF-8 where they
 * are valid (but for a few), else windows-1252, which is what Excel writes in Western Europe. Undefined: they are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  return { encoding, pieces: () => decoded(bytes, encoding) };
}

function encodingOf(bytes: Uint8Array): DecodedText['encoding'] | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const nuls = nulsAtStart(bytes);
  if (nuls.odd > 0.3 && nuls.even < 0.05) return 'utf-16le';
  if (nuls.even > 0.3 && nuls.odd < 0.05) return 'utf-16be';
  if (nuls.odd + nuls.even > 0) return undefined;
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The share of NULs at even and at odd places of the first bytes. */
function nulsAtStart(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = Math.max(1, length / 2);
  return { even: even / pairs, odd: odd / pairs };
}

/** Whether all, or of what is no ASCII nine in ten, is valid UTF-8: one broken character must not garble all the others. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  let valid = 0;
  let broken = 0;
  for (const piece of decoded(bytes, 'utf-8')) {
    for (const { 0: character } of piece.matchAll(/[^\0-\x7f]/gu)) {
      if (character === '\ufffd') broken += 1;
      else valid += 1;
    }
  }
  return broken * 10 < valid;
}

/** A character that is cut off by the end of the file is let pass: half a file is told of elsewhere. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += pieceLength) {
      decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
    }
    return true;
  } catch {
    return false;
  }
}

function* decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const text = decoder.decode(bytes.subarray(at, at + pieceLength), { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
