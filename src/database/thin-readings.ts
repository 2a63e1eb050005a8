import type { DefinitionChange } from '../domain/definition-change.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import { audiencesToThin, snapshotsToThin, type ThinningBorders } from '../domain/thinning.ts';
import { database } from './database.ts';
import { audienceTables, deleteAudiences } from './put-audiences.ts';
import type { SnapshotRow } from './rows.ts';

/** What is thinned by age, in this order. */
export const thinnedTables = ['snapshots', 'audiences'] as const;

/** The name of a table that is thinned. */
export type ThinnedTable = (typeof thinnedTables)[number];

/** The primary key of a reading: whose it is, a post or an account, and when it was read. */
export type ReadingKey = [platform: string, of: string, observedAt: number];

/** All readings of one post or account from one to another, both included. */
export interface Span {
  readonly first: ReadingKey;
  readonly last: ReadingKey;
}

/** How readings are thinned. */
export interface Thinning {
  readonly borders: ThinningBorders;
  readonly definitionChangesOf: (platform: PlatformId) => readonly DefinitionChange[];
}

/**
 * Thins spans, each as if its post or account had no other readings, in one transaction; those of the person's own accounts and
 * what files told stay. Answers how many readings were deleted.
 */
export const thinSpans: Readonly<
  Record<ThinnedTable, (spans: readonly Span[], thinning: Thinning) => Promise<number>>
> = {
  snapshots: (spans, thinning) =>
    database.transaction('rw', [database.snapshots, database.posts, database.accounts], async () => {
      const posts = await database.posts.bulkGet(spans.map(ownerOf));
      const found = spans.map((span, index) => ({ span, post: posts[index] }));
      const mine = await areMine(found.map(({ span, post }) => [span.first[0], post?.author ?? '']));
      const counts = found.map(async ({ span, post }, index) => {
        if (mine[index] === true) return 0;
        const rows = await within(span).toArray();
        const definitionChanges = thinning.definitionChangesOf(span.first[0]);
        const { publishedAt = null } = post ?? {};
        return deleteRuns(rows, snapshotsToThin(rows, { publishedAt, definitionChanges }, thinning.borders));
      });
      return sum(await Promise.all(counts));
    }),
  audiences: (spans, { borders }) =>
    database.transaction('rw', [...audienceTables, 'accounts'], async () => {
      const mine = await areMine(spans.map(ownerOf));
      const others = spans.filter((_, index) => mine[index] !== true);
      const rows = await Promise.all(
        others.map(({ first, last }) =>
          database.audiences.where(':id').between(first, last, true, true).toArray(),
        ),
      );
      const thinned = rows.flatMap((ofAccount) =>
        audiencesToThin(
          ofAccount.filter((row) => row.import === undefined),
          borders,
        ),
      );
      if (thinned.length > 0) await deleteAudiences(thinned);
      return thinned.length;
    }),
};

function ownerOf({ first: [platform, of] }: Span): [string, string] {
  return [platform, of];
}

function within({ first, last }: Span) {
  return database.snapshots.where(':id').between(first, last, true, true);
}

/** From so many on, readings that lie beside each other are deleted at once: below, that takes longer than one by one. */
const fewestInRun = 4;

/** Those of the rows that are gone. */
async function deleteRuns(rows: readonly SnapshotRow[], gone: readonly SnapshotRow[]): Promise<number> {
  const isGone = new Set(gone);
  const runs: ReadingKey[][] = [[]];
  for (const row of rows) {
    if (isGone.has(row)) runs.at(-1)?.push([row.platform, row.id, row.observedAt]);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  const single = runs.filter(({ length }) => length < fewestInRun).flat();
  await Promise.all([
    single.length === 0 ? undefined : database.snapshots.bulkDelete(single),
    ...runs.map((run) => {
      const [first, last] = [run[0], run.at(-1)];
      return run.length < fewestInRun || first === undefined || last === undefined
        ? undefined
        : within({ first, last }).delete();
    }),
  ]);
  return gone.length;
}

/** Of each account whether it is the person's own; '' is none. */
async function areMine(keys: [platform: string, id: string][]): Promise<readonly boolean[]> {
  const accounts = await database.accounts.bulkGet(keys);
  return accounts.map((account) => account?.mine === true);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
