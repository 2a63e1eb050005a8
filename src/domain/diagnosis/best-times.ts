import { compareGroups, type GroupDifference } from '../compare-groups.ts';
import { typicalOf } from '../compare-groups-typical.ts';
import type { DiagnosedPost } from './diagnosed-posts.ts';

/** Posts that a cell of the picture needs: with fewer it stays empty. */
export const fewestInCell = 3;

/** How many hours the parts of a day have that are compared with their intervals. */
export const hoursOfPart = 4;

/** The posts published in one hour of one weekday. */
export interface TimeCell {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly posts: number;
  /** The typical post of the cell ÷ the typical one of all; null where it has fewer than `fewestInCell`. */
  readonly ratio: number | null;
}

/** A day of the week, or a part of the day, against all others. */
export interface TimePart {
  /** Weekday 1–7, or the hour at which the part begins. */
  readonly from: number;
  readonly posts: number;
  readonly difference: GroupDifference;
}

/** When an account's posts are engaged with more. */
export interface BestTimes {
  /** The zone in which hours are told. */
  readonly timeZone: string;
  readonly posts: number;
  /** Posts whose hour is not known: an imported file dates them by the day. */
  readonly withoutHour: number;
  /** All 168, by weekday and hour. */
  readonly cells: readonly TimeCell[];
  readonly weekdays: readonly TimePart[];
  readonly partsOfDay: readonly TimePart[];
}

/** Posts by the hour at which they were published, as the clocks of `timeZone` (IANA) showed it. */
export function bestTimes(diagnosed: readonly DiagnosedPost[], timeZone: string): BestTimes {
  const hourOf = hourReader(timeZone);
  const timed = diagnosed
    .filter(({ post }) => post.publishedAtFrom !== 'file')
    .map((each) => ({ each, ...hourOf(each.publishedAt) }));
  const all = timed.map(({ each }) => each.engagement);
  const usual = all.length === 0 ? 0 : typicalOf(all);
  const parts = (numbers: readonly number[], partOf: (moment: Moment) => number) =>
    numbers.map((from): TimePart => {
      const inside = timed.filter((moment) => partOf(moment) === from);
      const others = timed.filter((moment) => partOf(moment) !== from);
      const difference = compareGroups(inside.map(engagementAt), others.map(engagementAt), 'typical');
      return { from, posts: inside.length, difference };
    });
  return {
    timeZone,
    posts: timed.length,
    withoutHour: diagnosed.length - timed.length,
    cells: weekdays.flatMap((weekday) =>
      hours.map((hour): TimeCell => {
        const inside = timed.filter((moment) => moment.weekday === weekday && moment.hour === hour);
        const isKnown = inside.length >= fewestInCell && usual > 0;
        const ratio = isKnown ? typicalOf(inside.map(engagementAt)) / usual : null;
        return { weekday, hour, posts: inside.length, ratio };
      }),
    ),
    weekdays: parts(weekdays, ({ weekday }) => weekday),
    partsOfDay: parts(
      hours.filter((hour) => hour % hoursOfPart === 0),
      ({ hour }) => hour - (hour % hoursOfPart),
    ),
  };
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const englishDays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface Hour {
  readonly weekday: number;
  readonly hour: number;
}

interface Moment extends Hour {
  readonly each: DiagnosedPost;
}

function engagementAt({ each }: Moment): DiagnosedPost['engagement'] {
  return each.engagement;
}

function hourReader(timeZone: string): (moment: number) => Hour {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return (moment) => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    return {
      weekday: englishDays.indexOf(parts.get('weekday') ?? '') + 1,
      hour: Number(parts.get('hour')),
    };
  };
}
