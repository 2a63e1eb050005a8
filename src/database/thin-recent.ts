import { Dexie } from 'dexie';
import { mayBeThinned, stretchesOf, type ThinningBorders } from '../domain/thinning.ts';
import { database } from './database.ts';
import type { ThinningPlace, ThinningStep } from './thin-all.ts';
import { type ReadingKey, type ThinnedTable, type Thinning, thinSpans } from './thin-readings.ts';

/** Posts or accounts of one step, about: who wants to write or read meanwhile waits no longer. */
const chunk = 24;

/** Of these, those that are thinned at once. */
const mostAtOnce = 4;

type OwnerKey = [platform: string, of: string];

/** Those whose readings are looked at in a step, and after what the next ones come. */
interface Owners {
  readonly keys: readonly OwnerKey[];
  readonly after: ThinningPlace;
}

/**
 * One step over the readings that have come of age since borders up to which all were thinned, day by day: not over those that
 * have become older than a year. What it reads is bounded by what was read lately, whatever is stored. Safe to repeat.
 */
export async function thinNextRecent(
  name: ThinnedTable,
  after: ThinningPlace,
  since: ThinningBorders,
  thinning: Thinning,
): Promise<ThinningStep> {
  const { borders } = thinning;
  const owners = await ownersAfter[name](after, since.daily);
  const table = database.table<unknown, ReadingKey>(name);
  const crossed = await database.transaction('r', [name], () =>
    Promise.all(
      owners.keys.map(([platform, of]) =>
        table.where(':id').between([platform, of, since.daily], [platform, of, borders.daily]).primaryKeys(),
      ),
    ),
  );
  const moments = crossed.map((keys) => keys.map(([, , observedAt]) => observedAt));
  const spans = owners.keys
    .filter((_, index) =>
      mayBeThinned(moments[index] ?? [], stretchesOf[name], borders, { beginsAll: false }),
    )
    .map(([platform, of]) => ({
      first: [platform, of, Number.MIN_SAFE_INTEGER] as ReadingKey,
      last: [platform, of, borders.daily - 1] as ReadingKey,
    }));
  let deleted = 0;
  for (let begin = 0; begin < spans.length; begin += mostAtOnce) {
    deleted += await thinSpans[name](spans.slice(begin, begin + mostAtOnce), thinning);
  }
  return { after: owners.after, deleted, known: null };
}

/** The next that were read at or after a moment. */
const ownersAfter: Readonly<Record<ThinnedTable, (after: ThinningPlace, moment: number) => Promise<Owners>>> =
  {
    snapshots: async (after, moment) => {
      const [last = null] = after ?? [];
      const rest =
        last === null
          ? database.posts.where('observedAt').aboveOrEqual(moment)
          : database.posts.where('observedAt').above(last);
      const rows = await rest.limit(chunk).toArray();
      const newest = rows.at(-1);
      if (newest === undefined) return { keys: [], after: null };
      // Those of one moment are never parted.
      const ofNewest = await database.posts.where('observedAt').equals(newest.observedAt).toArray();
      const earlier = rows.filter(({ observedAt }) => observedAt !== newest.observedAt);
      const keys = [...earlier, ...ofNewest].map(({ platform, id }): OwnerKey => [platform, id]);
      return { keys, after: rows.length < chunk ? null : [newest.observedAt] };
    },
    audiences: async (after, moment) => {
      const rest = database.accounts.where(':id').above(after ?? Dexie.minKey);
      const rows = await rest.limit(chunk).toArray();
      const last = rows.at(-1);
      return {
        keys: rows
          .filter(({ observedAt }) => observedAt >= moment)
          .map(({ platform, id }): OwnerKey => [platform, id]),
        after: last === undefined || rows.length < chunk ? null : [last.platform, last.id],
      };
    },
  };
