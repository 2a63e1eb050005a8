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
 * Thins spans, each as if its post or account had no other readings; those of the person's own accounts and what files told stay.
 * Answers how many readings were deleted.
 *
 * What goes is found in a transaction that only reads, and deleted in one over nothing else: whoever wants to read meanwhile whose
 * readings they are, or to list posts, does not wait for it. What comes in between makes nothing of it wrong: the readings that say
 * the same stay, for nobody else deletes some at the same time.
 */
export const thinSpans: Readonly<
  Record<ThinnedTable, (spans: readonly Span[], thinning: Thinning) => Promise<number>>
> = {
  snapshots: async (spans, thinning) => {
    const runs = await database.transaction('r', ['snapshots', 'posts', 'accounts'], async () => {
      const posts = await database.posts.bulkGet(spans.map(ownerOf));
      const found = spans.map((span, index) => ({ span, post: posts[index] }));
      const mine = await areMine(found.map(({ span, post }) => [span.first[0], post?.author ?? '']));
      const others = found.filter((_, index) => mine[index] !== true);
      const rows = await Promise.all(others.map(({ span }) => within(span).toArray()));
      return others.flatMap(({ span, post }, index) => {
        const definitionChanges = thinning.definitionChangesOf(span.first[0]);
        const { publishedAt = null } = post ?? {};
        const ofPost = rows[index] ?? [];
        return runsOf(ofPost, snapshotsToThin(ofPost, { publishedAt, definitionChanges }, thinning.borders));
      });
    });
    if (runs.length > 0) await database.transaction('rw', ['snapshots'], () => deleteRuns(runs));
    return runs.reduce((sum, { length }) => sum + length, 0);
  },
  audiences: async (spans, { borders }) => {
    const thinned = await database.transaction('r', ['audiences', 'accounts'], async () => {
      const mine = await areMine(spans.map(ownerOf));
      const others = spans.filter((_, index) => mine[index] !== true);
      const rows = await Promise.all(
        others.map(({ first, last }) =>
          database.audiences.where(':id').between(first, last, true, true).toArray(),
        ),
      );
      return rows.flatMap((ofAccount) =>
        audiencesToThin(
          ofAccount.filter((row) => row.import === undefined),
          borders,
        ),
      );
    });
    if (thinned.length === 0) return 0;
    return database.transaction('rw', audienceTables, async () => {
      const now = await database.audiences.bulkGet(
        thinned.map(({ platform, account, observedAt }) => [platform, account, observedAt]),
      );
      // A file may have told of the same moment meanwhile.
      const gone = thinned.filter((_, index) => now[index] !== undefined && now[index].import === undefined);
      await deleteAudiences(gone);
      return gone.length;
    });
  },
};

function ownerOf({ first: [platform, of] }: Span): [string, string] {
  return [platform, of];
}

function within({ first, last }: Span) {
  return database.snapshots.where(':id').between(first, last, true, true);
}

/** From so many on, readings that lie beside each other are deleted at once: below, that takes longer than one by one. */
const fewestInRun = 4;

/** The keys of those of the rows that go, those that lie beside each other together. */
function runsOf(rows: readonly SnapshotRow[], gone: readonly SnapshotRow[]): readonly ReadingKey[][] {
  const isGone = new Set(gone);
  const runs: ReadingKey[][] = [[]];
  for (const row of rows) {
    if (isGone.has(row)) runs.at(-1)?.push([row.platform, row.id, row.observedAt]);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

async function deleteRuns(runs: readonly ReadingKey[][]): Promise<void> {
  const spans = runs.map((run): Span | undefined => {
    const [first, last] = [run[0], run.at(-1)];
    return run.length < fewestInRun || first === undefined || last === undefined
      ? undefined
      : { first, last };
  });
  const counts = await Promise.all(spans.map((span) => span && within(span).count()));
  // Where something came in between, from a backup, it is not deleted with the others.
  const isRun = (place: number) => counts[place] === runs[place]?.length;
  const single = runs.filter((_, place) => !isRun(place)).flat();
  await Promise.all([
    single.length === 0 ? undefined : database.snapshots.bulkDelete(single),
    ...spans.map((span, place) => (span !== undefined && isRun(place) ? within(span).delete() : undefined)),
  ]);
}

/** Of each account whether it is the person's own; '' is none. */
async function areMine(keys: [platform: string, id: string][]): Promise<readonly boolean[]> {
  const accounts = await database.accounts.bulkGet(keys);
  return accounts.map((account) => account?.mine === true);
}
