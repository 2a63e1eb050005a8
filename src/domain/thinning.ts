import type { Audience } from './account.ts';
import { accrualAges } from './accrual.ts';
import { isExact } from './count.ts';
import type { DefinitionChange } from './definition-change.ts';
import { metricNames } from './metrics.ts';
import type { Snapshot } from './post.ts';

// Which readings of other people's posts and accounts need not be kept as they age. What is asked for after 30 days is how a post
// or an account did from day to day, after a year how it began and ended. So every reading belongs to a stretch of time: a day, or
// all that is older than a year. Of a stretch the last reading stays that says a thing, and the first of all that says it; a
// reading goes where everything it says is said so. Hence what has been thinned may be thinned again, then or later, with the
// same outcome as all at once.

const hour = 3_600_000;
const day = 24 * hour;

/** All readings of so many days stay. */
export const daysKeptWhole = 30;

/** From then on those of a day are thinned, up to this age in days. */
export const daysKeptDaily = 365;

/** Midnights (UTC) in milliseconds since 1970, so that no day is thinned before the whole of it is old enough. */
export interface ThinningBorders {
  /** What is older is thinned day by day. */
  readonly daily: number;
  /** What is older than this is thinned as a whole. */
  readonly whole: number;
}

/** The borders at a moment (milliseconds since 1970). */
export function thinningBorders(now: number): ThinningBorders {
  const midnightBefore = (moment: number): number => Math.floor(moment / day) * day;
  return {
    daily: midnightBefore(now - daysKeptWhole * day),
    whole: midnightBefore(now - daysKeptDaily * day),
  };
}

/** What the rule must know of a post beside its readings. */
export interface ThinnedPost {
  /** Milliseconds since 1970; null: unknown. */
  readonly publishedAt: number | null;
  /** Those of its platform: what was counted before one is not said by what was counted after it. */
  readonly definitionChanges: readonly DefinitionChange[];
}

/**
 * Those of a post's readings that need not be kept; never its first or its last, and none younger than `daysKeptWhole`. A reading
 * says each metric that it tells, more so where exactly; who was shown it; and what is hidden. Of the post's first day one stays for
 * each of the ages between which growth is learnt. In any order.
 */
export function snapshotsToThin<Reading extends Snapshot>(
  readings: readonly Reading[],
  { publishedAt, definitionChanges }: ThinnedPost,
  borders: ThinningBorders,
): readonly Reading[] {
  return toThin(readings, {
    saidBy: (reading) => saidBySnapshot(reading, definitionChanges),
    stretchOf: ({ observedAt }) => {
      const stretch = stretchOfSnapshot(observedAt, borders);
      if (stretch === null || publishedAt === null || observedAt < borders.whole) return stretch;
      return `${stretch} ${ageStep(observedAt - publishedAt)}`;
    },
  });
}

/**
 * The same of an account's follower counts. Posts are judged by the count nearest in time, so that of what is older than
 * `daysKeptDaily` one stays for each month.
 */
export function audiencesToThin<Reading extends Audience>(
  readings: readonly Reading[],
  borders: ThinningBorders,
): readonly Reading[] {
  return toThin(readings, {
    saidBy: ({ followers }) => (isExact(followers) ? ['', 'exactly'] : ['']),
    stretchOf: ({ observedAt }) => stretchOfAudience(observedAt, borders),
  });
}

/** Names the stretch of time that a moment (milliseconds since 1970) belongs to; null: too young for any. */
export type StretchOf = (moment: number, borders: ThinningBorders) => string | null;

/** Of a post's readings. */
const stretchOfSnapshot: StretchOf = (moment, { daily, whole }) => {
  if (moment >= daily) return null;
  return moment < whole ? 'old' : dayOf(moment);
};

/** Of follower counts. */
const stretchOfAudience: StretchOf = (moment, { daily, whole }) => {
  if (moment >= daily) return null;
  return moment < whole ? monthOf(moment) : dayOf(moment);
};

/** How each kind of readings is parted. */
export const stretchesOf = { snapshots: stretchOfSnapshot, audiences: stretchOfAudience } as const;

/**
 * Whether there may be something to thin among readings of these moments, oldest first, told without what they say. The first is kept
 * in any case where `beginsAll`. False is sure.
 */
export function mayBeThinned(
  moments: readonly number[],
  stretchOf: StretchOf,
  borders: ThinningBorders,
  { beginsAll }: { readonly beginsAll: boolean },
): boolean {
  const stretches = new Set<string>();
  for (const moment of beginsAll ? moments.slice(1) : moments) {
    const stretch = stretchOf(moment, borders);
    if (stretch === null) return false;
    if (stretches.has(stretch)) return true;
    stretches.add(stretch);
  }
  return false;
}

interface Rule<Reading> {
  readonly saidBy: (reading: Reading) => readonly string[];
  readonly stretchOf: (reading: Reading) => string | null;
}

function toThin<Reading extends { readonly observedAt: number }>(
  readings: readonly Reading[],
  { saidBy, stretchOf }: Rule<Reading>,
): readonly Reading[] {
  const first = new Map<string, Reading>();
  const last = new Map<string, Reading>();
  const thinnable: Reading[] = [];
  for (const reading of [...readings].sort((one, other) => one.observedAt - other.observedAt)) {
    const stretch = stretchOf(reading);
    if (stretch === null) break;
    thinnable.push(reading);
    for (const said of saidBy(reading)) {
      if (!first.has(said)) first.set(said, reading);
      last.set(`${stretch} ${said}`, reading);
    }
  }
  const kept = new Set([...first.values(), ...last.values()]);
  return thinnable.filter((reading) => !kept.has(reading));
}

/** '' is said by each: that the post was read. */
function saidBySnapshot(
  { observedAt, metrics, ownersOnly = [], hidden }: Snapshot,
  changes: readonly DefinitionChange[],
): readonly string[] {
  const told = metricNames.flatMap((name) => {
    const count = metrics[name];
    if (count === undefined) return [];
    const changed = changes.filter(({ metric, at }) => metric === name && at <= observedAt).length;
    const said = `${name} ${changed} ${ownersOnly.includes(name) ? 'owner' : 'anybody'}`;
    return isExact(count) ? [said, `${said} exactly`] : [said];
  });
  return ['', ...told, ...hidden.map((name) => `${name} hidden`)];
}

/** The last of `accrualAges` that the age (milliseconds) has reached; past a day, when days part them enough, always the same. */
function ageStep(age: number): number {
  const hours = Math.min(age / hour, 24);
  return accrualAges.findLastIndex((each) => each <= hours);
}

function dayOf(moment: number): string {
  return String(Math.floor(moment / day));
}

function monthOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 7);
}
