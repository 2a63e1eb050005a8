import type { Day } from '../domain/day.ts';
import type { GoalMeasure, MeasureUnit } from '../domain/goal-measure.ts';
import type { Language } from '../domain/localised.ts';
import { startOfDay } from '../domain/weekly-window.ts';
import { formatKpi } from '../locales/format-range.ts';
import { sayDuration } from './response-words.ts';

/** A measure's value as it is read: "4.12%", "12.5", "3 h". */
export function sayValue(value: number, { unit }: Pick<GoalMeasure, 'unit'>, language: Language): string {
  switch (unit) {
    case 'share':
      return new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format(value);
    case 'duration':
      return sayDuration(value, language);
    case 'money':
      return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
        value / 100,
      );
    case 'number':
      return formatKpi({ low: value, high: value }, 'number', language);
  }
}

/** What one of a field's unit is worth: fields are in per cent, hours, and whole units of a currency. */
const worth: Readonly<Record<MeasureUnit, number>> = {
  share: 0.01,
  number: 1,
  money: 100,
  duration: 3_600_000,
};

/** A value as it is written into a field, in the field's unit. */
export function toField(value: number, { unit }: Pick<GoalMeasure, 'unit'>, language: Language): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumSignificantDigits: 6 }).format(
    value / worth[unit],
  );
}

/** The value that a field's text means, with a decimal comma or point; undefined where it is no number. */
export function fromField(text: string, { unit }: Pick<GoalMeasure, 'unit'>): number | undefined {
  const plain = text.replace(/[\s%]/g, '').replace('−', '-').replace(',', '.');
  const number = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(number) ? number * worth[unit] : undefined;
}

/** A day with its month, and its year where it is not that of `now`. */
export function sayDay(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(startOfDay(day));
}
