import { type Count, isExact, omittedZero } from '../../domain/count.ts';
import type { MetricName, Metrics } from '../../domain/metrics.ts';
import type { Page } from '../platform.ts';
import { type CountStyle, findCount, readCount } from '../read-count.ts';
import { metricNamed } from './words.ts';

/** How LinkedIn writes numbers: 7,896 followers are "8K", so it rounds. */
export function countStyle({ language }: Page): CountStyle {
  return { language, abbreviation: 'rounded' };
}

/** The count in a label such as "29 comments". */
export function countIn(label: string | null | undefined, page: Page): Count | undefined {
  return label ? (readCount(label, countStyle(page)) ?? findCount(label, countStyle(page))) : undefined;
}

/**
 * How many reacted. A number alone, or with its word; or a name with the number of the others ("NAME and 52 others",
 * "NAME et 52 autres personnes"), which means one more. Names alone tell no number in a way that all languages share.
 */
export function reactionsIn(label: string | null | undefined, page: Page): Count | undefined {
  // A name may hold a number of its own ("Studio 54"): the last number is the one that counts.
  const count = countIn(label, page) ?? countIn(label?.match(/\S*\p{Nd}[^\p{Nd}]*$/u)?.[0], page);
  if (!label || !count || !beginsWithName(label)) return count;
  return { low: count.low + 1, high: count.high + 1, shown: label };
}

/** Before the number: nothing, a name, or in Korean and others the word for reactions ("반응 25개"). */
function beginsWithName(label: string): boolean {
  const [before = ''] = label.split(/\p{Nd}/u);
  return /\p{L}/u.test(before) && metricNamed(before) !== 'reactions';
}

/** The count that is seen, with the exact value where a text for screen readers gives it beside a rounded number. */
export function sharpened(seen: Count | undefined, readSpoken: () => Count | undefined): Count | undefined {
  if (!seen || isExact(seen)) return seen;
  const spoken = readSpoken();
  const agrees = spoken && isExact(spoken) && seen.low <= spoken.low && spoken.high <= seen.high;
  return agrees ? { ...spoken, shown: seen.shown } : seen;
}

/** Metrics while they are put together; null: its place is there, but tells no number that can be read. */
export type Counted = Partial<Record<MetricName, Count | null>>;

/** Puts a count down; the first of a name stays. */
export function note(counted: Counted, name: MetricName, count: Count | undefined): void {
  if (!(name in counted)) counted[name] = count ?? null;
}

/**
 * LinkedIn leaves a zero out beside counts that it shows. Nothing is taken for zero where nothing is shown, nor
 * comments that are turned off, nor a count whose place is there but cannot be read.
 */
export function withOmittedZeros(counted: Counted, names: readonly MetricName[]): Metrics {
  const zeros = names.some((name) => counted[name]) ? names.map((name) => [name, omittedZero]) : [];
  const metrics: Counted = { ...Object.fromEntries(zeros), ...counted };
  return Object.fromEntries(Object.entries(metrics).filter(([, count]) => count));
}

/** The counts of every ordinary post. */
export const sharedMetrics: readonly MetricName[] = ['reactions', 'comments', 'shares'];
