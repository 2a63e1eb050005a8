import type { Page } from '../platform.ts';
import type { Told } from '../reading.ts';
import { accountUrl, type PostPath, postUrl } from './address.ts';
import { createdAtOf } from './created-at.ts';

/** What a post's address and its author's handle tell. */
export function identityOf(path: PostPath | undefined, handle: string | null | undefined, page: Page): Told {
  return {
    id: path?.code ?? null,
    url: path ? postUrl(path) : null,
    createdAt: path ? createdAtOf(path.code, page.now) : null,
    author: handle ? { handle, url: accountUrl(handle) } : {},
  };
}
