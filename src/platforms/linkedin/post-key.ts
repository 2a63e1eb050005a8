import type { PostId } from './post-id.ts';

/** What a key says: a post, or something else that looks like one in the feed (a course). */
export type KeyMeaning = PostId | 'no post';

/**
 * Reads the key before "-replaceableCommentTools" (or "-commentList"): base64 of a protobuf with one field, whose number
 * tells the kind (1 activity, 2 ugcPost, 6 course) and whose content is `08` and the zig-zag varint of the number.
 * Undefined: it is no such key.
 */
export function readPostKey(attribute: string | null): KeyMeaning | undefined {
  const encoded = attribute?.match(/^([\w+/=-]{8,40}?)-(?:replaceableCommentTools|commentList)/)?.[1];
  const [tag, length, innerTag, ...varint] = encoded ? decoded(encoded) : [];
  if (tag === undefined || (tag & 7) !== 2 || length !== varint.length + 1 || innerTag !== 8)
    return undefined;
  const number = varint.reduceRight((value, byte) => (value << 7n) | BigInt(byte & 0x7f), 0n);
  const kind = [undefined, 'activity', 'ugcPost'][tag >> 3];
  return kind ? { kind, digits: String(number >> 1n) } : 'no post';
}

function decoded(base64: string): number[] {
  try {
    return Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
  } catch {
    return []; // Not base64: another kind of key.
  }
}
