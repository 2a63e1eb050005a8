import { mayBeThinned, stretchesOf } from '../domain/thinning.ts';
import { database } from './database.ts';
import { grouped } from './grouped.ts';
import { type ReadingKey, type Span, type ThinnedTable, type Thinning, thinSpans } from './thin-readings.ts';

/** Keys that are looked at in one step at most. */
const chunk = 1000;

/** Readings that are thinned at once at most, unless one post or account has more: who wants to write meanwhile waits no longer. */
const mostAtOnce = 100;

/** A place in a walk over a table: the key after which the next step begins; null: it begins, or nothing is left. */
export type ThinningPlace = readonly (string | number)[] | null;

/** What a step has done. */
export interface ThinningStep {
  readonly after: ThinningPlace;
  /** How many readings were deleted. */
  readonly deleted: number;
  /** Keys that come next and were read already, for the next step; null: none. */
  readonly known: KnownKeys | null;
}

/** Keys of readings, those of each post or account together, and whether they are the last of the table. */
export interface KnownKeys {
  readonly groups: Groups;
  readonly isLast: boolean;
}

/**
 * One step of a walk over all readings of a table: looks at the next thousand by keys alone, and thins those of the first posts or accounts
 * among them. Safe to repeat. `known`: what the step before has read of them already.
 */
export async function thinNext(
  name: ThinnedTable,
  after: ThinningPlace,
  thinning: Thinning,
  known: KnownKeys | null = null,
): Promise<ThinningStep> {
  const { groups, isLast } = known ?? (await keysAfter(name, after));
  const { looked, spans } = firstToThin(name, groups, thinning);
  const deleted = spans.length === 0 ? 0 : await thinSpans[name](spans, thinning);
  const left = groups.slice(looked.length);
  const isDone = isLast && left.length === 0;
  return {
    after: isDone ? null : (looked.at(-1)?.at(-1) ?? null),
    deleted,
    known: left.length === 0 ? null : { groups: left, isLast },
  };
}

type Groups = readonly (readonly ReadingKey[])[];

async function keysAfter(name: ThinnedTable, after: ThinningPlace): Promise<KnownKeys> {
  const table = database.table<unknown, ReadingKey>(name);
  const rest = after === null ? table.orderBy(':id') : table.where(':id').above(after);
  const keys = await rest.limit(chunk).primaryKeys();
  const isLast = keys.length < chunk;
  const groups = grouped(keys, ([platform, of]) => JSON.stringify([platform, of]));
  // The last one's may go on; but one that has more than a chunk is thinned in parts, of which each keeps its own first and last.
  return { groups: isLast || groups.length === 1 ? groups : groups.slice(0, -1), isLast };
}

/** The first groups, as many as can be thinned at once, and what of them may be thinned. */
function firstToThin(
  name: ThinnedTable,
  groups: Groups,
  thinning: Thinning,
): { readonly looked: Groups; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let readings = 0;
  for (const [place, group] of groups.entries()) {
    const span = spanToThin(name, group, thinning);
    if (span === undefined) continue;
    readings += group.length;
    if (spans.length > 0 && readings > mostAtOnce) return { looked: groups.slice(0, place), spans };
    spans.push(span);
  }
  return { looked: groups, spans };
}

function spanToThin(
  name: ThinnedTable,
  keys: readonly ReadingKey[],
  { borders }: Thinning,
): Span | undefined {
  const moments = keys.map(([, , observedAt]) => observedAt);
  if (!mayBeThinned(moments, stretchesOf[name], borders, { beginsAll: true })) return undefined;
  const [first] = keys;
  const last = keys.findLast(([, , observedAt]) => observedAt < borders.daily);
  return first && last && { first, last };
}
