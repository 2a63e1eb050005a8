import type { DatedRow } from './date-order.ts';
import type { DateOrder } from './date-parts.ts';
import { readCellTime } from './read-cell-date.ts';

/** Milliseconds by which a file's clock is ahead of Greenwich: in most rows, and in those of the other half of the year. */
export interface TimeZoneOfFile {
  readonly usual: number;
  readonly other: number | null;
}

/**
 * In which time zone a file writes moments that name none, by the ids of its posts: these hold the moment to the millisecond, and most
 * posts are published within minutes of being made. Meta's exports have been met in that of California and in that of Greenwich,
 * whoever wrote them. Undefined where fewer than three rows, or less than half of those with such an id, agree to the quarter of an hour.
 */
export function findTimeZone(rows: Iterable<DatedRow>, order: DateOrder): TimeZoneOfFile | undefined {
  const agreeing = new Map<number, number>();
  let [looked, dated] = [0, 0];
  for (const { cell, madeAt } of rows) {
    // A file that writes no clocks, or no ids, need not be gone through whole to know that.
    if (++looked > mostLooked) break;
    if (madeAt === null || typeof cell !== 'string' || !hasBareClock.test(cell)) continue;
    const time = readCellTime(cell, order);
    if (typeof time !== 'number') continue;
    dated += 1;
    const zone = zoneBetween(wallClock(time), madeAt);
    if (zone !== undefined) agreeing.set(zone, (agreeing.get(zone) ?? 0) + 1);
    if (dated === enough) break;
  }
  const [most] = [...agreeing].sort(([, one], [, other]) => other - one);
  if (most === undefined) return undefined;
  const [usual, many] = most;
  const [summer] = [usual - hour, usual + hour]
    .map((zone) => [zone, agreeing.get(zone) ?? 0] as const)
    .sort(([, one], [, other]) => other - one);
  const others = summer?.[1] ?? 0;
  if (many + others < 3 || (many + others) * 2 < dated) return undefined;
  return { usual, other: others > 0 ? (summer?.[0] ?? null) : null };
}

/** A moment that was read from a cell without a time zone as it was meant; `madeAt` tells which half of the year it is. */
export function inTimeZone(
  time: number,
  { usual, other }: TimeZoneOfFile,
  { cell, madeAt }: DatedRow,
): number {
  if (typeof cell !== 'string' || !hasBareClock.test(cell)) return time;
  const wall = wallClock(time);
  const isOther = other !== null && madeAt !== null && zoneBetween(wall, madeAt) === other;
  return wall - (isOther ? other : usual);
}

/** A time of day, and behind it nothing that names a time zone. */
const hasBareClock = /\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\.?)?$/i;

const minute = 60_000;
const hour = 60 * minute;
const quarter = 15 * minute;
const enough = 1000;
const mostLooked = 5000;

/** What a clock of the person's shows then, as if it stood at Greenwich. */
function wallClock(time: number): number {
  const date = new Date(time);
  return Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
}

/** The zone in which both are the same moment but for three minutes: zones lie quarters of an hour apart. */
function zoneBetween(wall: number, madeAt: number): number | undefined {
  const zone = Math.round((wall - madeAt) / quarter) * quarter;
  if (Math.abs(wall - madeAt - zone) > 3 * minute) return undefined;
  return zone >= -12 * hour && zone <= 14 * hour ? zone : undefined;
}
