import { type PostId, postId } from './post-id.ts';

/** What a key says: a post, or something else that looks like one in the feed (a course). */
export type KeyMeaning = PostId | 'no post';

/**
 * Reads the key before "-replaceableCommentTools" (or "-commentList"): base64 of a protobuf with one field, whose number
 * tells the kind (1 activity, 2 ugcPost, 6 course) and whose content is `08` and the zig-zag varint of the number.
 * Undefined: it is no such key.
 */
export function readPostKey(attribute: string): KeyMeaning | undefined {
  const encoded = attribute.match(/^([\w+/=-]{8,40}?)-(?:replaceableCommentTools|commentList)/)?.[1];
  const bytes = encoded === undefined ? undefined : decode(encoded);
  if (bytes === undefined) return undefined;
  const [tag, length, innerTag, ...rest] = bytes;
  if (tag === undefined || (tag & 7) !== 2 || length !== bytes.length - 2 || innerTag !== 8) return undefined;
  const varint = readVarint(rest);
  if (varint === undefined) return undefined;
  return postId(kinds[tag >> 3], String(varint >> 1n)) ?? 'no post';
}

const kinds: readonly (string | undefined)[] = [undefined, 'activity', 'ugcPost'];

function decode(encoded: string): number[] | undefined {
  try {
    const text = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
    return Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined; // Not base64: another kind of key.
  }
}

function readVarint(bytes: readonly number[]): bigint | undefined {
  let value = 0n;
  for (const [index, byte] of bytes.entries()) {
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) return index === bytes.length - 1 ? value : undefined;
  }
  return undefined;
}
