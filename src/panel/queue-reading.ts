import { myAccounts } from '../database/queries/accounts.ts';
import { queueOf } from '../database/queries/comment-queue.ts';
import { answeredComments, hasOwnComments } from '../database/queries/own-comments.ts';
import type { CommentFiguresRow } from '../database/rows.ts';
import type { Account, AccountKey } from '../domain/account.ts';
import type { Urgency } from '../domain/urgency.ts';
import type { Shelf } from './queue-view.ts';

/** A comment of the list, with why it stands where it stands where that is by urgency. */
export interface QueueRow extends CommentFiguresRow {
  readonly urgency?: Urgency;
}

/** The comments of one shelf. */
export interface ShelfContent {
  /** Those that wait or are put off most urgent first, others newest first. */
  readonly rows: readonly QueueRow[];
  /** There are more than could be put in order. */
  readonly more: boolean;
}

/** Reads a shelf from the database; of all own accounts where none is given. */
export async function readShelf(shelf: Shelf, account: AccountKey | null): Promise<ShelfContent> {
  const ofAccount = account === null ? {} : { account };
  switch (shelf) {
    case 'waits':
    case 'later':
      return queueOf({ state: shelf, ...ofAccount }, Date.now());
    case 'answered':
      return answeredComments(account ?? undefined);
    default: {
      const { rows, more } = await queueOf({ state: 'handled', ...ofAccount }, Date.now());
      return { rows: rows.filter(({ decision }) => decision === shelf), more };
    }
  }
}

/** Whose comments the queue can have. */
export interface QueueOwner {
  /** The person's own accounts. */
  readonly accounts: readonly Account[];
  /** Whether any comment under their posts was ever read. */
  readonly anyComments: boolean;
}

/** Reads it from the database. */
export async function readQueueOwner(): Promise<QueueOwner> {
  const [accounts, anyComments] = await Promise.all([myAccounts(), hasOwnComments()]);
  return { accounts, anyComments };
}
