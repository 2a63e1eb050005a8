import type { PageReport } from '../domain/page-report.ts';
import { database } from './database.ts';
import { joiningTables } from './join-imported-posts.ts';
import { keepAccounts } from './keep-accounts.ts';
import { keepPage } from './keep-page.ts';
import { keepPosts } from './keep-posts.ts';
import type { KeepableReading } from './post-from-reading.ts';
import { audienceTables } from './put-audiences.ts';
import type { PostRow } from './rows.ts';

/** What a page's script has read since its last batch, checked. */
export interface Batch {
  /** The tab it comes from; null: not known, then no panel can follow it. */
  readonly tab: number | null;
  readonly visit: string;
  readonly report: PageReport;
  /** When the report was made, in milliseconds since 1970. */
  readonly observedAt: number;
  readonly readings: readonly KeepableReading[];
}

const otherTables = ['snapshots', 'pages', 'sightings'] as const;

/**
 * Keeps a batch in one transaction: all of it or, where it rejects (see `isQuotaError`), nothing. Keeping it again changes
 * nothing; batches may come in any order. Answers the posts as they are kept now.
 */
export async function keepBatch(batch: Batch): Promise<readonly PostRow[]> {
  return database.transaction('rw', [...joiningTables, ...audienceTables, ...otherTables], async () => {
    // The database does what it is asked for in turn: what asks for little comes first, so that its rows are written while many are read.
    const [, , posts] = await Promise.all([keepPage(batch), keepAccounts(batch), keepPosts(batch)]);
    return posts;
  });
}
