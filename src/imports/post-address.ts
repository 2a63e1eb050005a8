import type { PlatformFacts, PostAddress } from '../domain/platform-facts.ts';
import type { Cell, ReadingOptions } from './import-format.ts';

/** A post that a cell's address leads to. */
export interface AddressedPost {
  readonly platform: PlatformFacts;
  readonly address: PostAddress;
  /** The address as it stands in the file. */
  readonly url: string;
}

/** Which platform's post a cell's address leads to; else why none: it is no address, or that of something else. */
export function postAddress(
  cell: Cell | undefined,
  { platforms, now }: Pick<ReadingOptions, 'platforms' | 'now'>,
): AddressedPost | 'no post' | 'other site' {
  if (typeof cell !== 'string' || cell.length > longestAddress) return 'no post';
  const url = cell.trim();
  for (const platform of platforms) {
    const address = platform.postAt(url, now);
    if (address !== undefined) return { platform, address, url };
  }
  return /^https?:\/\//i.test(url) ? 'other site' : 'no post';
}

/** Browsers and servers take no longer ones. */
const longestAddress = 2048;
