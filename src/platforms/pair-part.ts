import type { Count } from '../domain/count.ts';
import type { MetricName } from '../domain/metrics.ts';
import { longestLabel } from '../domain/page-report.ts';
import { type CountStyle, findCount, readCount } from './read-count.ts';
import { visibleText } from './visible-text.ts';

/** What an element or a text amounts to: one number, one label, a share that may stand beside a number, or what parts them. */
export type Part = NumberPart | LabelPart | SharePart | { readonly is: 'wall' };

/** A percentage. */
export interface SharePart {
  readonly is: 'share';
}

/** A whole number, or what stands for one. */
export interface NumberPart {
  readonly is: 'number';
  /** Null: a dash stands in its place. */
  readonly count: Count | null;
}

/** A whole text without digits. */
export interface LabelPart {
  readonly is: 'label';
  readonly text: string;
  readonly metric: MetricName | undefined;
  /** A heading may stand over several pairs. */
  readonly isHeading: boolean;
}

/** Parts what is before from what is after. */
export const wall: Part = { is: 'wall' };

/** A count with its metric, as it was met. */
export interface Pair {
  readonly metric: MetricName;
  readonly label: string;
  readonly count: Count;
}

/** What reads texts: which labels it knows, and where it notes the pairs that one text holds. */
export interface TextReader extends CountStyle {
  readonly metricOf: (label: string) => MetricName | undefined;
  readonly pairs: Pair[];
}

/** What a text amounts to; undefined: nothing is seen. */
export function readText(text: string, reader: TextReader): Part | undefined {
  const seen = visibleText(text).trim();
  if (seen === '') return undefined;
  const count = readCount(seen, reader);
  if (count || none.test(seen)) return { is: 'number', count: count ?? null };
  if (share.test(seen)) return { is: 'share' };
  const line = seen.replace(/\s+/gu, ' ');
  const metric = reader.metricOf(line);
  const isLabel = metric || (line.length <= longestLabel && /\p{L}/u.test(line) && !/\p{Nd}/u.test(line));
  if (isLabel) return { is: 'label', text: line.slice(0, longestLabel), metric, isHeading: false };
  if (seen.length <= longestLine) for (const part of seen.split(/[·•|]/u)) noteLine(part, reader);
  return wall;
}

/** Several pairs in one text. */
const longestLine = 200;

/**
 * A text that is a label of the table and a number: "1,234 impressions", "Impressions: 1,234". Not what everybody is shown in
 * such words, and not of this post alone: of a reshared one or of a comment, too.
 */
function noteLine(line: string, reader: TextReader): void {
  const count = findCount(line, reader);
  if (!count) return;
  const [before = '', after = '', ...more] = line.split(count.shown ?? line);
  const labels = [before, after].map((word) => word.replace(/[\s:：]+$/u, '').trim()).filter(Boolean);
  const [label = ''] = labels;
  const metric = reader.metricOf(label);
  if (
    !metric ||
    shownToAll.has(metric) ||
    more.length > 0 ||
    labels.some((other) => reader.metricOf(other) !== metric)
  )
    return;
  reader.pairs.push({ metric, label: label.replace(/\s+/gu, ' '), count });
}

const shownToAll: ReadonlySet<MetricName> = new Set(['reactions', 'comments', 'shares']);

/** "—": nothing was counted yet, or it is not told. */
const none = /^(?:[-–—−]{1,2}|n\/a)$/i;

/** "+5.2%", "▲ 5,2 %", "%5"; and with what it is compared to: "23.1% vs. prior 7 days". */
const share = /^[^\p{L}\p{Nd}]*\p{Nd}[\p{Nd}.,'’\s]*[%٪](?:\s.{1,60})?$|^[%٪]\s?\p{Nd}[\p{Nd}.,]*$/u;

/** Parts that say the same, such as a text to see and its twin to hear; undefined: they do not, or there are none. */
export function together(all: readonly Part[]): Part | undefined {
  const numbers = all.filter((part) => part.is === 'number');
  const labels = all.filter((part) => part.is === 'label');
  const shares = all.filter((part) => part.is === 'share');
  const [label] = labels;
  // A label with a share has its figure; a number with a share is still a number.
  if (label)
    return labels.length === all.length && labels.every((other) => isSame(label, other)) ? label : undefined;
  if (numbers.length + shares.length < all.length) return undefined;
  if (numbers.length === 0) return shares[0];
  if (numbers.every(({ count }) => count === null)) return numbers[0];
  const count = agreed(numbers.map((number) => number.count));
  return count && { is: 'number', count };
}

function isSame(one: LabelPart, other: LabelPart): boolean {
  return one.text === other.text || (one.metric !== undefined && one.metric === other.metric);
}

/** The narrowest of counts that may all be the same; undefined where two exclude each other. */
export function agreed(all: readonly (Count | null)[]): Count | undefined {
  const counts = all.filter((count) => count !== null);
  const [narrowest] = counts.toSorted((one, other) => one.high - one.low - (other.high - other.low));
  const fits = ({ low, high }: Count) => narrowest && low <= narrowest.low && narrowest.high <= high;
  return counts.length === all.length && counts.every(fits) ? narrowest : undefined;
}
