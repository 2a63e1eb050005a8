import type { OpenHours, Voice } from './voice.ts';

/** When somebody is there to answer. */
export type OfficeHours = Pick<Voice, 'timeZone' | 'hours'>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/** 1970 began on a Thursday: three days before it, a Monday. */
const mondayBefore = -3 * day;

/**
 * A clock that runs in office hours only: answers how many milliseconds of them lie between two moments (milliseconds since
 * 1970), 0 where the second is not later. The hours are those of the walls' clocks in the time zone: where these are put
 * forward, hours that do not happen do not count; where they are put back, those that happen twice count twice. A voice without
 * any hours is never open. Throws a RangeError for a time zone that there is not.
 */
export function officeClock({ timeZone, hours }: OfficeHours): (from: number, to: number) => number {
  const offsetAt = offsetsOf(timeZone);
  const openOfWeek = openWithin(hours, week);
  // By the walls' clocks, open milliseconds since `mondayBefore`.
  const openSince = (wall: number) => {
    const weeks = Math.floor((wall - mondayBefore) / week);
    return weeks * openOfWeek + openWithin(hours, wall - mondayBefore - weeks * week);
  };
  return (from, to) => {
    let open = 0;
    for (let begin = from; begin < to; ) {
      const offset = offsetAt(begin);
      const end = sameOffsetUntil(begin, to, offset, offsetAt);
      open += openSince(end + offset) - openSince(begin + offset);
      begin = end;
    }
    return open;
  };
}

/** What the walls' clocks of a zone show at a moment, as if it were UTC, in milliseconds since 1970. */
export function wallTime(timeZone: string): (moment: number) => number {
  const offsetAt = offsetsOf(timeZone);
  return (moment) => moment + offsetAt(moment);
}

/** Open milliseconds of a week's first `elapsed` ones. */
function openWithin(hours: readonly (readonly OpenHours[])[], elapsed: number): number {
  return hours
    .flatMap((ofDay, index) =>
      ofDay.map(({ from, to }) => [index * day + from * minute, index * day + to * minute]),
    )
    .reduce((sum, [from = 0, to = 0]) => sum + Math.max(0, Math.min(to, elapsed) - from), 0);
}

/** The first moment after `begin` at which the clocks are changed, else `to`. No zone changes them twice within a day and back. */
function sameOffsetUntil(
  begin: number,
  to: number,
  offset: number,
  offsetAt: (moment: number) => number,
): number {
  let same = begin;
  for (;;) {
    const next = Math.min(same + day, to);
    if (offsetAt(next) !== offset) return changeBetween(same, next, offset, offsetAt);
    if (next === to) return to;
    same = next;
  }
}

function changeBetween(
  from: number,
  to: number,
  offset: number,
  offsetAt: (moment: number) => number,
): number {
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

/** Of a time zone, what is added to a moment to get what the walls' clocks show. */
function offsetsOf(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (moment) => {
    // Clocks are changed at whole quarters of an hour: https://data.iana.org/time-zones/theory.html
    const quarter = Math.floor(moment / (15 * minute));
    const before = known.get(quarter);
    if (before !== undefined) return before;
    const parts = new Map(
      format.formatToParts(quarter * 15 * minute).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const shown = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    const offset = shown - quarter * 15 * minute;
    known.set(quarter, offset);
    return offset;
  };
}
