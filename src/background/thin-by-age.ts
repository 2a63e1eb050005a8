import { type KnownKeys, type ThinningPlace, type ThinningStep, thinNext } from '../database/thin-all.ts';
import { type Thinning, thinnedTables } from '../database/thin-readings.ts';
import { thinNextRecent } from '../database/thin-recent.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { thinningBorders } from '../domain/thinning.ts';
import { readSettings } from '../messaging/settings.ts';
import {
  readThinning,
  type ThinningRun,
  type ThinningState,
  writeThinning,
} from '../messaging/thinning-run.ts';
import { givingWay } from './give-way.ts';

/**
 * So often, in milliseconds, all readings are looked at, for those that have become older than a year, of an account that is the
 * person's own no more, or of a backup; on the days between only those that have come of age since.
 */
const allEvery = 30 * 86_400_000;

/** In milliseconds. */
const savedEvery = 1000;

/**
 * Thins readings of other people's accounts by age, where the person has not switched it off, step by step. Where the worker was
 * stopped in the middle it goes on from about there. Ends at once where the person switches it off meanwhile, or wants all deleted.
 */
export async function thinByAge(platforms: readonly PlatformFacts[]): Promise<void> {
  const state = await readThinning();
  let run = state.run ?? begin(state, Date.now());
  let savedAt = Date.now();
  const giveWay = givingWay();
  for (const table of thinnedTables.slice(thinnedTables.indexOf(run.table))) {
    let after: ThinningPlace = run.table === table ? run.after : null;
    let known: KnownKeys | null = null;
    do {
      // Asked between the steps, so that a change of mind counts at once; the call also keeps the worker alive.
      const { thinsByAge, eraseAt } = await readSettings();
      if (!thinsByAge || eraseAt !== null) return;
      const step: ThinningStep = await stepOf(run, platforms)(table, after, known);
      await giveWay();
      ({ after, known } = step);
      run = { ...run, table, after, deleted: run.deleted + step.deleted };
      if (after !== null && Date.now() - savedAt >= savedEvery) {
        await writeThinning({ ...state, run });
        savedAt = Date.now();
      }
    } while (after !== null);
  }
  const { startedAt, deleted, since } = run;
  await writeThinning({
    run: null,
    last: { startedAt, deleted },
    allAt: since === null ? startedAt : state.allAt,
  });
}

function begin({ last, allAt }: ThinningState, now: number): ThinningRun {
  const looksAtAll = last === null || allAt === null || now - allAt >= allEvery;
  const since = looksAtAll ? null : last.startedAt;
  return { startedAt: now, table: thinnedTables[0], after: null, deleted: 0, since };
}

function stepOf({ startedAt, since }: ThinningRun, platforms: readonly PlatformFacts[]) {
  const definitionChangesOf = (platform: string) =>
    platforms.find(({ id }) => id === platform)?.definitionChanges ?? [];
  const thinning: Thinning = { borders: thinningBorders(startedAt), definitionChangesOf };
  return (table: (typeof thinnedTables)[number], after: ThinningPlace, known: KnownKeys | null) =>
    since === null
      ? thinNext(table, after, thinning, known)
      : thinNextRecent(table, after, thinningBorders(since), thinning);
}
