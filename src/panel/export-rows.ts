import { backupPiece } from '../database/queries/backup.ts';
import { postsOnPage } from '../database/queries/pages.ts';
import { findPost, historyOfPost, postsOfAccount } from '../database/queries/posts.ts';
import type { BackupRow, KeptRows, KeptTable } from '../database/rows.ts';
import type { AccountKey } from '../domain/account.ts';
import type { Post, PostKey, Snapshot } from '../domain/post.ts';
import type { ExportedPost } from '../exports/exported-post.ts';
import type { ExportedReading } from '../exports/reading-columns.ts';
import { explainPosts } from './judge-posts.ts';
import type { Judging } from './judging.ts';

/** Of which posts something is exported. */
export type ExportScope =
  | { readonly of: 'page'; readonly tab: number }
  | { readonly of: 'account'; readonly account: AccountKey }
  | { readonly of: 'everything' };

/** The posts, judged now; read from the database piece by piece. */
export async function* exportedPosts(
  scope: ExportScope,
  judging: Judging,
): AsyncGenerator<ExportedPost, void, void> {
  for await (const posts of postPieces(scope)) yield* explainPosts(posts, judging);
}

/** Every reading kept of them, oldest first of each post. */
export async function* exportedReadings(scope: ExportScope): AsyncGenerator<ExportedReading, void, void> {
  if (scope.of === 'everything') {
    yield* allReadings();
    return;
  }
  for await (const posts of postPieces(scope)) {
    for (const post of posts) {
      for (const snapshot of await wholeHistory(post)) yield { snapshot, post };
    }
  }
}

/** Every row that is kept, for a backup. */
export async function* backupRows(): AsyncGenerator<BackupRow, void, void> {
  let piece = await backupPiece();
  yield* piece.rows;
  while (piece.next !== null) {
    piece = await backupPiece(piece.next);
    yield* piece.rows;
  }
}

async function* postPieces(scope: ExportScope): AsyncGenerator<readonly Post[], void, void> {
  switch (scope.of) {
    case 'page':
      yield await postsOnPage(scope.tab);
      return;
    case 'account': {
      let piece = await postsOfAccount(scope.account);
      yield piece.rows;
      while (piece.next !== null) {
        piece = await postsOfAccount(scope.account, { before: piece.next });
        yield piece.rows;
      }
      return;
    }
    case 'everything':
      yield* tablePieces('posts');
  }
}

async function* allReadings(): AsyncGenerator<ExportedReading, void, void> {
  // Snapshots come by post, so the post of the one before is mostly the one wanted.
  let post: Post | undefined;
  for await (const snapshots of tablePieces('snapshots')) {
    for (const snapshot of snapshots) {
      if (!isOf(snapshot, post)) post = await findPost(snapshot);
      yield { snapshot, post };
    }
  }
}

async function* tablePieces<Table extends KeptTable>(
  table: Table,
): AsyncGenerator<readonly KeptRows[Table][], void, void> {
  let piece = await backupPiece({ table, after: null });
  while (true) {
    yield piece.rows.map(({ row }) => row as KeptRows[Table]);
    if (piece.next === null || piece.next.table !== table) return;
    piece = await backupPiece(piece.next);
  }
}

async function wholeHistory(post: PostKey): Promise<readonly Snapshot[]> {
  const rows: Snapshot[] = [];
  let piece = await historyOfPost(post);
  rows.push(...piece.rows);
  while (piece.next !== null) {
    piece = await historyOfPost(post, { before: piece.next });
    rows.push(...piece.rows);
  }
  return rows.reverse();
}

function isOf(snapshot: Snapshot, post: Post | undefined): boolean {
  return post !== undefined && post.platform === snapshot.platform && post.id === snapshot.id;
}
