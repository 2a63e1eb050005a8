/** A whole number from a text, the same for the same text: 32-bit FNV-1a, then mixed (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** One of several, always the same for the same seed. Undefined only where there are none. */
export function pick<Item>(items: readonly Item[], seed: string): Item | undefined {
  return items[hashOf(seed) % Math.max(1, items.length)];
}
