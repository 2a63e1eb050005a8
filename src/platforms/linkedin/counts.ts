import { type Count, isExact, omittedZero } from '../../domain/count.ts';
import type { MetricName, Metrics } from '../../domain/metrics.ts';
import { type CountStyle, findCount, readCount } from '../read-count.ts';

/** Metrics while they are put together. */
export type Counted = Partial<Record<MetricName, Count>>;

/** How LinkedIn writes numbers: 7,896 followers are "8K", so it rounds. */
export function countStyle(language: string): CountStyle {
  return { language, abbreviation: 'rounded' };
}

/** The count in a label such as "29 comments". */
export function countIn(label: string | null | undefined, style: CountStyle): Count | undefined {
  const text = label?.trim();
  return text ? (readCount(text, style) ?? findCount(text, style)) : undefined;
}

/**
 * How many reacted. A number alone, or with its word; or a name with the number of the others ("NAME and 52 others",
 * "NAME et 52 autres personnes"), which means one more. Names alone tell no number in a way that all languages share.
 */
export function reactionsIn(seen: string | null, style: CountStyle): Count | undefined {
  const text = seen?.trim();
  if (!text) return undefined;
  const alone = readCount(text, style);
  if (alone !== undefined) return alone;
  const others = findCount(text, style) ?? findCount(afterName(text), style);
  if (others === undefined) return undefined;
  if (beginsWithNumber.test(text)) return others;
  return { low: others.low + 1, high: others.high + 1, shown: text };
}

/** A name may hold a number of its own ("Studio 54"): the last number is the one that counts. */
function afterName(text: string): string {
  const words = text.split(' ');
  const last = words.findLastIndex((word) => /\p{Nd}/u.test(word));
  return last < 0 ? '' : words.slice(last).join(' ');
}

const beginsWithNumber = /^[\p{P}\s\u200e\u200f]*\p{Nd}/u;

/** The count that is seen, with the exact value where a text for screen readers gives it beside a rounded number. */
export function sharpened(seen: Count | undefined, spoken: Count | undefined): Count | undefined {
  if (seen === undefined || spoken === undefined || isExact(seen) || !isExact(spoken)) return seen;
  const agrees = seen.low <= spoken.low && spoken.high <= seen.high;
  return agrees ? { low: spoken.low, high: spoken.high, shown: seen.shown } : seen;
}

/**
 * LinkedIn leaves a zero out beside counts that it shows. Nothing is taken for zero where nothing is shown, nor
 * comments that are turned off, nor a count whose place is there but cannot be read.
 */
export function withOmittedZeros(
  counted: Counted,
  unreadable: ReadonlySet<MetricName>,
  names: readonly MetricName[],
): Metrics {
  if (!names.some((name) => counted[name] !== undefined)) return counted;
  const zeros = names.filter((name) => counted[name] === undefined && !unreadable.has(name));
  return { ...counted, ...Object.fromEntries(zeros.map((name) => [name, omittedZero])) };
}

/** The counts of every ordinary post. */
export const sharedMetrics: readonly MetricName[] = ['reactions', 'comments', 'shares'];
