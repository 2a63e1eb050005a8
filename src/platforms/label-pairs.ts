import type { Count } from '../domain/count.ts';
import type { MetricName, Metrics } from '../domain/metrics.ts';
import { type LabelsRead, longestLabel } from '../domain/page-report.ts';
import { type LabelTable, labelsIn } from './label-table.ts';
import { type CountStyle, readCount } from './read-count.ts';
import { visibleText } from './visible-text.ts';

/** What is known of the pairs to be read: the labels, how numbers are written, and what is not looked into. */
export interface PairStyle extends CountStyle {
  readonly labels: LabelTable;
  /** What people wrote, and what has counts of its own: a text may hold "Impressions" and a number, too. */
  readonly skips: (element: Element) => boolean;
}

/** What label and number pairs tell. */
export interface LabelPairs {
  readonly metrics: Metrics;
  readonly labels: LabelsRead;
}

/**
 * Reads the pairs of a label and a number within these parts of a page, by how the elements lie and in either order: for pages
 * whose counts nothing but their labels tells apart. The label is a whole text of the table, the number a whole text too.
 *
 * A number is read only where one label alone can be its own: both within an element that holds nothing else, or turn by turn
 * in a row; between two labels, beside another number, or below a heading of several pairs it is not. What one metric's pairs
 * do not agree on is left out.
 */
export function readLabelPairs(parts: readonly Element[], style: PairStyle): LabelPairs {
  const reader: Reader = {
    ...style,
    metricOf: labelsIn(style.labels, style.language),
    pairs: [],
    unknown: [],
  };
  for (const part of parts) readPart(part, reader);
  const metrics: Partial<Record<MetricName, Count>> = {};
  for (const metric of new Set(reader.pairs.map((pair) => pair.metric))) {
    const count = agreed(reader.pairs.filter((pair) => pair.metric === metric).map((pair) => pair.count));
    if (count) metrics[metric] = count;
  }
  const met = reader.pairs.filter(({ metric }) => metric in metrics).map(({ label }) => label);
  return { metrics, labels: { met: [...new Set(met)], unknown: [...new Set(reader.unknown)] } };
}

interface Reader extends PairStyle {
  readonly metricOf: (label: string) => MetricName | undefined;
  readonly pairs: { readonly metric: MetricName; readonly label: string; readonly count: Count }[];
  readonly unknown: string[];
}

/** What an element or a text amounts to: one number, one label, a share that may stand beside a number, or what parts them. */
type Part = NumberPart | LabelPart | { readonly is: 'share' } | { readonly is: 'wall' };

interface NumberPart {
  readonly is: 'number';
  readonly count: Count;
}

interface LabelPart {
  readonly is: 'label';
  readonly text: string;
  readonly metric: MetricName | undefined;
  /** A heading may stand over several pairs. */
  readonly isHeading: boolean;
}

const wall: Part = { is: 'wall' };

/** What the element amounts to; undefined: nothing is there. Pairs within it are noted on the way. */
function readPart(element: Element, reader: Reader): Part | undefined {
  if (element.matches(unseen)) return undefined;
  if (reader.skips(element)) return wall;
  if (element.localName === 'table' && readColumns(element, reader)) return wall;
  const parts: Part[] = [];
  let texts = 0;
  for (const child of element.childNodes) {
    const part = isElement(child)
      ? readPart(child, reader)
      : child.nodeType === textNode
        ? readText(child.nodeValue ?? '', reader)
        : undefined;
    if (!part) continue;
    if (!isElement(child)) texts += 1;
    // Each term of a list of definitions begins a pair.
    if (isElement(child) && child.localName === 'dt') parts.push(wall);
    parts.push(part);
  }
  // Lines of one text are no pair: people write such lines.
  if (texts > 1) return wall;
  const one = together(parts);
  if (one?.is === 'label') return { ...one, isHeading: one.isHeading || element.matches(heading) };
  if (one || parts.length === 0) return one;
  for (const run of runsOf(parts)) noteRun(run, reader);
  return wall;
}

const unseen = 'script, style, template, noscript, svg, textarea, select, [hidden]';
const heading = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const textNode = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function readText(text: string, { metricOf, ...style }: Reader): Part | undefined {
  const seen = visibleText(text).trim();
  if (seen === '') return undefined;
  const count = readCount(seen, style);
  if (count) return { is: 'number', count };
  if (share.test(seen)) return { is: 'share' };
  const line = seen.replace(/\s+/gu, ' ');
  const metric = metricOf(line);
  const isLabel = metric || (line.length <= longestLabel && /\p{L}/u.test(line) && !/\p{Nd}/u.test(line));
  return isLabel ? { is: 'label', text: line.slice(0, longestLabel), metric, isHeading: false } : wall;
}

/** "+5.2%", "▲ 5,2 %", "%5". */
const share = /^[^\p{L}\p{Nd}]*\p{Nd}[\p{Nd}.,'’\s]*[%٪]$|^[%٪]\s?\p{Nd}[\p{Nd}.,]*$/u;

/** Parts that say the same, such as a text to see and its twin to hear; undefined: they do not, or there are none. */
function together(all: readonly Part[]): Part | undefined {
  const numbers = all.filter((part) => part.is === 'number');
  const labels = all.filter((part) => part.is === 'label');
  const shares = all.filter((part) => part.is === 'share');
  const [label] = labels;
  // A label with a share has its figure; a number with a share is still a number.
  if (label)
    return labels.length === all.length && labels.every((other) => isSame(label, other)) ? label : undefined;
  if (numbers.length + shares.length < all.length) return undefined;
  if (numbers.length === 0) return shares[0];
  const count = agreed(numbers.map((number) => number.count));
  return count && { is: 'number', count };
}

function isSame(one: LabelPart, other: LabelPart): boolean {
  return one.text === other.text || (one.metric !== undefined && one.metric === other.metric);
}

/** The narrowest of counts that may all be the same; undefined where two exclude each other. */
function agreed(counts: readonly Count[]): Count | undefined {
  const [narrowest] = counts.toSorted((one, other) => one.high - one.low - (other.high - other.low));
  const fits = ({ low, high }: Count) => narrowest && low <= narrowest.low && narrowest.high <= high;
  return counts.every(fits) ? narrowest : undefined;
}

/** Labels and numbers that follow each other with nothing but shares between them; twins are one. */
function runsOf(parts: readonly Part[]): (LabelPart | NumberPart)[][] {
  let run: (LabelPart | NumberPart)[] = [];
  const runs = [run];
  for (const part of parts) {
    const last = run.at(-1);
    if (part.is === 'share') continue;
    if (part.is === 'wall') {
      run = [];
      runs.push(run);
      continue;
    }
    const twin = last && last.is === part.is ? together([last, part]) : undefined;
    if (twin?.is === 'number' || twin?.is === 'label') {
      run[run.length - 1] = twin;
    } else if (last?.is === 'label' && last.isHeading && part.is === 'label') {
      run = [part];
      runs.push(run);
    } else {
      run.push(part);
    }
  }
  return runs;
}

/** Notes the pairs of a run in which labels and numbers take turns, each having its other: none in any other. */
function noteRun(run: readonly (LabelPart | NumberPart)[], reader: Reader): void {
  const takesTurns = run.length % 2 === 0 && run.every(({ is }, at) => is === run[at % 2]?.is);
  if (takesTurns && run[0]?.is !== run[1]?.is) {
    for (let at = 0; at < run.length; at += 2) notePair(run.slice(at, at + 2), reader);
  } else if (run.some(({ is }) => is === 'number')) {
    for (const part of run) if (part.is === 'label' && !part.metric) reader.unknown.push(part.text);
  }
}

function notePair(pair: readonly Part[], { pairs, unknown }: Reader): void {
  const label = pair.find((part) => part.is === 'label');
  const number = pair.find((part) => part.is === 'number');
  if (!label || !number) return;
  if (label.metric) pairs.push({ metric: label.metric, label: label.text, count: number.count });
  else unknown.push(label.text);
}

/** A row of labels over one row of figures. Whether the table is one. */
function readColumns(table: Element, reader: Reader): boolean {
  const [labels = [], figures = [], ...more] = [...table.querySelectorAll('tr')].map(({ children }) => [
    ...children,
  ]);
  if (more.length > 0 || labels.length < 2 || labels.length !== figures.length) return false;
  const inner: Reader = { ...reader, pairs: [], unknown: [] };
  const pairs = labels.map((cell, at) => {
    const figure = figures[at];
    return [readPart(cell, inner) ?? wall, (figure && readPart(figure, inner)) ?? wall];
  });
  if (!pairs.every(([label, figure]) => label?.is === 'label' && figure?.is !== 'label')) return false;
  for (const pair of pairs) notePair(pair, reader);
  return true;
}
