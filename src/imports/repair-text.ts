/**
 * Text whose UTF-8 bytes were taken for Latin-1 characters when it was written, as it was meant ("alcanÃ§adas" → "alcançadas"). Meta's
 * downloads are all so. Text that cannot have come about so stays as it is.
 */
export function repairText(text: string): string {
  if (!/^[\0-\xff]*[\x80-\xff][\0-\xff]*$/.test(text)) return text;
  try {
    return utf8.decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    return text; // Latin-1 that was meant.
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
