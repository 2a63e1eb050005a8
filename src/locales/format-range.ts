import type { KpiUnit } from '../domain/kpi.ts';
import type { Language } from '../domain/localised.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { Range } from '../domain/range.ts';

/** "1,286" where exact; "≈ 21.4K" with as many figures as are known; "300–900" where the range is wide. */
export function formatCount(range: Range, language: Language): string {
  if (range.low === range.high) return numbers(language, {}).format(range.low);
  return formatKnown(range, language, { notation: 'compact' });
}

/** A count of a post as `formatCount` writes it; revenue as an amount. */
export function formatMetric(name: MetricName, range: Range, language: Language): string {
  return name === 'revenue' ? formatAmount(range, language) : formatCount(range, language);
}

/** Hundredths of a currency that nobody names: 125000 as "1,250.00"; "1,200.00–1,299.99" where it is a range. */
export function formatAmount({ low, high }: Range, language: Language): string {
  const format = numbers(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return low === high ? format.format(low / 100) : format.formatRange(low / 100, high / 100);
}

/** 0.041 as "4.1%". */
export function formatShare(range: Range, language: Language): string {
  if (range.low !== range.high) return formatKnown(range, language, { style: 'percent' });
  const size = Math.abs(range.low);
  const maximumFractionDigits = size < 0.001 ? 3 : size < 0.01 ? 2 : 1;
  return numbers(language, { style: 'percent', maximumFractionDigits }).format(range.low);
}

/** 2.1 as "×2.1"; "≈ ×2.1" where it is a narrow range, "×1.4–2.1" where it is a wide one. */
export function formatMultiple(range: Range, language: Language): string {
  if (range.low === range.high) return `×${multiple(range.low, language)}`;
  const middle = (range.low + range.high) / 2;
  if (range.high - range.low <= middle / 10) return `≈\u00a0×${multiple(middle, language)}`;
  return `×${multiple(range.low, language)}–${multiple(range.high, language)}`;
}

/** A score of 0–100: "87", or "85–89" where it is left open. */
export function formatScore(range: Range): string {
  const low = Math.round(range.low);
  const high = Math.round(range.high);
  return low === high ? String(low) : `${low}–${high}`;
}

/** A place of 0–100 as a whole number. */
export function formatPlace(place: number): string {
  return String(Math.round(place));
}

/** A KPI's value in its unit. */
export function formatKpi(range: Range, unit: KpiUnit, language: Language): string {
  if (unit === 'share') return formatShare(range, language);
  if (unit === 'amount') return formatAmount(range, language);
  const plain =
    range.low === range.high
      ? numbers(language, { maximumFractionDigits: digitsFor(Math.abs(range.low)) }).format(range.low)
      : formatKnown(range, language, { notation: 'compact' });
  return unit === 'perHour' ? `${plain}\u00a0/\u00a0h` : plain;
}

/** Quartiles of counts and the like are no whole numbers; from 100 on that is of no account. */
function digitsFor(size: number): number {
  if (size < 1) return 2;
  return size < 100 ? 1 : 0;
}

/** How long ago, in words: "3 days ago", "now". Times to come are taken for now. */
export function formatAgo(milliseconds: number, language: Language): string {
  const { value, unit } = largestUnit(milliseconds);
  if (value === 0) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second');
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-value, unit);
}

/** An age for narrow columns: "3d", "3j". */
export function formatAge(milliseconds: number, language: Language): string {
  const { value, unit } = largestUnit(milliseconds);
  return numbers(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value);
}

type Options = Intl.NumberFormatOptions;

/** As many figures as the width of the range leaves certain. */
function formatKnown(range: Range, language: Language, options: Options): string {
  const middle = (range.low + range.high) / 2;
  const width = range.high - range.low;
  if (width > middle / 2) {
    return numbers(language, { ...options, maximumSignificantDigits: 2 }).formatRange(range.low, range.high);
  }
  const most = options.style === 'percent' ? 2 : 3;
  const maximumSignificantDigits = Math.min(most, Math.max(1, Math.floor(Math.log10(middle / width)) + 1));
  return `≈\u00a0${numbers(language, { ...options, maximumSignificantDigits }).format(middle)}`;
}

function multiple(value: number, language: Language): string {
  const maximumFractionDigits = value >= 10 ? 0 : value >= 0.1 ? 1 : 2;
  return numbers(language, { minimumFractionDigits: maximumFractionDigits, maximumFractionDigits }).format(
    value,
  );
}

function largestUnit(milliseconds: number): { value: number; unit: 'minute' | 'hour' | 'day' | 'year' } {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return { value: minutes, unit: 'minute' };
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return { value: hours, unit: 'hour' };
  const days = Math.floor(hours / 24);
  return days < 730 ? { value: days, unit: 'day' } : { value: Math.floor(days / 365), unit: 'year' };
}

// Making a formatter costs far more than using one.
const made = new Map<string, Intl.NumberFormat>();

function numbers(language: Language, options: Options): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = made.get(key) ?? new Intl.NumberFormat(language, options);
  made.set(key, known);
  return known;
}
