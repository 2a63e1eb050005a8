import type { Language } from '../domain/localised.ts';
import type { Range } from '../domain/range.ts';
import type { RepliesTexts } from '../locales/texts.ts';

const minute = 60_000;

/** A length of time in words, in the largest fitting unit: "12 min", "3 h", "5 days". */
export function sayDuration(milliseconds: number, language: Language): string {
  const minutes = milliseconds / minute;
  if (minutes < 60) return write(Math.round(minutes), 'minute', language);
  const hours = minutes / 60;
  if (hours < 48)
    return write(hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours), 'hour', language);
  return write(Math.round(hours / 24), 'day', language);
}

/** The same of one that is known as a range: "at most 3 h", "2 h to 5 h". */
export function sayDurations({ low, high }: Range, texts: RepliesTexts, language: Language): string {
  const [least, most] = [sayDuration(low, language), sayDuration(high, language)];
  if (least === most) return most;
  return low === 0 ? texts.atMost(most) : texts.between(least, most);
}

function write(value: number, unit: 'minute' | 'hour' | 'day', language: Language): string {
  const unitDisplay = unit === 'day' ? 'long' : 'short';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
  }).format(value);
}
