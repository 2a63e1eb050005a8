import type { JSX } from 'preact';
import type { AccountKey } from '../domain/account.ts';
import type { JudgedPost } from './judged-post.ts';

/** Export. */
export function ExportMenu(_given: {
  page: readonly JudgedPost[];
  account: AccountKey | null;
}): JSX.Element | null {
  return null;
}
