import type { AccountReading } from '../domain/account.ts';
import type { Page, Platform } from '../platforms/platform.ts';
import { noteError } from './note-error.ts';
import type { Visit } from './visit.ts';

/**
 * Reads what a page tells beside its posts: whose it is, and, once it has settled and as long as no post could be read, what is
 * wrong with it.
 */
export function readAround(page: Page, platform: Platform, visit: Visit, settled: boolean): void {
  try {
    visit.account = readAccount(page, visit) ?? visit.account;
    visit.trouble = visit.hasRead || !settled ? null : (platform.findTrouble(page) ?? null);
  } catch (error) {
    noteError(error);
  }
}

function readAccount(page: Page, { views }: Visit): AccountReading | undefined {
  for (const view of views) {
    const account = view.readAccount?.(page);
    // A report with a field beyond what is accepted would be refused whole.
    if (account !== undefined && account.handle.length <= 200 && (account.url?.length ?? 0) <= 2000) {
      return { ...account, name: account.name?.slice(0, 500) ?? null };
    }
  }
  return undefined;
}
