import type { Cell } from './import-format.ts';
import { isBesideDate, monthOf } from './month-names.ts';
import { plainCell } from './number-parts.ts';

/** Which comes first in dates such as 03/04/2026. */
export type DateOrder = 'day first' | 'month first';

/** A date as a cell writes it, checked against the calendar. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Null: a day alone. */
  readonly time: {
    /** Hours, minutes, seconds. */
    readonly clock: readonly [number, number, number];
    /** Minutes east of Greenwich; null: no time zone is named. */
    readonly offset: number | null;
  } | null;
}

/** Takes the date of a cell apart; undefined where it is none. */
export function dateParts(cell: Cell, order: DateOrder): DateParts | undefined {
  if (cell instanceof Date) return ofDate(cell);
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell !== 'string' || cell.length > longest) return undefined;
  const text = plainCell(cell).replace(/ +/g, ' ');
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const [, date = text, clock] =
    /^(.*?)(?:,? (?:(?:at|à|a las|alle|às|as|um|om|kl\.?) )?|T| - )(\d{1,2}[:h]\d\d.*)$/i.exec(text) ?? [];
  const day = dayParts(date, order);
  const time = clock === undefined ? null : clockParts(clock);
  return day && time !== undefined ? checked({ ...day, time }) : undefined;
}

/** No date in words is longer. */
const longest = 80;

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function ofDate(date: Date): DateParts | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return checked({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: hour + minute + second === 0 ? null : { clock: [hour, minute, second], offset: null },
  });
}

/** 20260403, or the days since 1899-12-30 that workbooks count. */
function ofNumber(value: number): DateParts | undefined {
  if (value >= 19_000_101 && value <= 22_001_231) {
    return Number.isInteger(value) ? checked({ ...compact(String(value)), time: null }) : undefined;
  }
  if (value < firstSerial || value > lastSerial) return undefined;
  // Rounded to seconds: a workbook keeps times of day as fractions of a day.
  return ofDate(new Date(Math.round((value - serialOf1970) * 86_400) * 1000));
}

const serialOf1970 = 25_569;
/** 1982 to 2119: smaller and larger numbers are something else. */
const firstSerial = 30_000;
const lastSerial = 80_000;

function compact(digits: string): DayParts {
  return {
    year: Number(digits.slice(0, 4)),
    month: Number(digits.slice(4, 6)),
    day: Number(digits.slice(6, 8)),
  };
}

function dayParts(text: string, order: DateOrder): DayParts | undefined {
  if (/^\d{8}$/.test(text)) return compact(text);
  const [, year, mark, second, third] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (mark) return { year: Number(year), month: Number(second), day: Number(third) };
  const [, word, rest] = /^(\p{L}[\p{L}-]*)\.?,? (.*)$/u.exec(text) ?? [];
  const numeric = numericDay(word && rest && isBesideDate(word) ? rest : text);
  if (numeric) {
    const { first, other, year, mark } = numeric;
    // With full stops no language puts the month first.
    const dayFirst = order === 'day first' || mark === '.';
    return { year, month: dayFirst ? other : first, day: dayFirst ? first : other };
  }
  return inWords(text);
}

/** The parts of a date such as 03/04/2026, in the order in which they stand; undefined where a text is none. */
export function numericDay(
  text: string,
): { first: number; other: number; year: number; mark: string } | undefined {
  const [, first, mark, other, year = ''] =
    /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d\d)\.?$/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  return {
    first: Number(first),
    other: Number(other),
    year: Number(year) + (year.length === 2 ? 2000 : 0),
    mark,
  };
}

/** "Apr 3, 2026", "3 avr. 2026", "vendredi 3 avril 2026", "3. April 2026", "3 de abril de 2026", "1er mai 2026". */
function inWords(text: string): DayParts | undefined {
  const numbers = text.match(/\d+/g) ?? [];
  const [first = '', second = ''] = numbers;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (numbers.length !== 2 || day.length > 2 || year.length !== 4) return undefined;
  const month = monthOf(text.match(/[\p{L}\p{M}]+/gu) ?? []);
  return month === undefined ? undefined : { year: Number(year), month, day: Number(day) };
}

function clockParts(text: string): NonNullable<DateParts['time']> | undefined {
  const [, hour, minute, second = '0', half, zone] = clock.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : twelveHours(Number(hour), half);
  const offset = zone === undefined ? null : offsetOf(zone);
  if (!(hours < 24) || Number(minute) > 59 || Number(second) > 59 || offset === undefined) return undefined;
  return { clock: [hours, Number(minute), Number(second)], offset };
}

const clock =
  /^(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ?([ap]\.? ?m\.?))?(?: ?\(?(Z|UTC|GMT|(?:UTC|GMT)?[-+]\d\d?(?::?\d\d)?)\)?)?(?: Uhr)?$/i;

function twelveHours(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function offsetOf(zone: string): number | undefined {
  const [, sign, hours, minutes = '0'] = /([-+])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return 0;
  const offset = Number(hours) * 60 + Number(minutes);
  if (offset > 14 * 60) return undefined;
  return sign === '-' ? -offset : offset;
}

function checked(parts: DateParts): DateParts | undefined {
  const { year, month, day } = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && year >= 1990 && year < 2200 ? parts : undefined;
}
