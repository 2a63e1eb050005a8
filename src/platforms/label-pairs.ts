import type { Count } from '../domain/count.ts';
import type { MetricName, Metrics } from '../domain/metrics.ts';
import type { LabelsRead } from '../domain/page-report.ts';
import { type LabelTable, labelsIn } from './label-table.ts';
import {
  agreed,
  type LabelPart,
  type NumberPart,
  type Part,
  readText,
  type SharePart,
  type TextReader,
  together,
  wall,
} from './pair-part.ts';
import type { CountStyle } from './read-count.ts';

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
 * whose counts nothing but their labels tells apart. The label is a whole text of the table, the number a whole text too; or
 * both are one text and nothing else.
 *
 * A number is read only where one label alone can be its own: both within an element that holds nothing else, or turn by turn
 * in a row; between two labels, beside another number, or below a heading of several pairs it is not. What one metric's pairs
 * do not agree on is left out.
 */
export function readLabelPairs(parts: readonly Element[], style: PairStyle): LabelPairs {
  return pairsOf(style, (reader) => {
    for (const part of parts) readPart(part, reader);
  });
}

/** Reads a row of a table of many by the row of its labels: a cell by the label above it. */
export function readLabelRow(labels: Element, row: Element, style: PairStyle): LabelPairs {
  return pairsOf(style, (reader) => {
    for (const pair of columnsOf(labels, row, reader)) notePair(pair, reader);
  });
}

function pairsOf(style: PairStyle, read: (reader: Reader) => void): LabelPairs {
  const reader: Reader = {
    ...style,
    metricOf: labelsIn(style.labels, style.language),
    pairs: [],
    unknown: [],
  };
  read(reader);
  const metrics: Partial<Record<MetricName, Count>> = {};
  for (const metric of new Set(reader.pairs.map((pair) => pair.metric))) {
    const count = agreed(reader.pairs.filter((pair) => pair.metric === metric).map((pair) => pair.count));
    if (count) metrics[metric] = count;
  }
  const met = reader.pairs.filter(({ metric }) => metric in metrics).map(({ label }) => label);
  return { metrics, labels: { met: [...new Set(met)], unknown: [...new Set(reader.unknown)] } };
}

interface Reader extends PairStyle, TextReader {
  readonly unknown: string[];
}

/** What the element amounts to; undefined: nothing is there. Pairs within it are noted on the way. */
function readPart(element: Element, reader: Reader): Part | undefined {
  if (element.matches(unseen)) return undefined;
  if (reader.skips(element)) return wall;
  if (element.localName === 'table' && readColumns(element, reader)) return wall;
  const parts: Part[] = [];
  let texts = 0;
  let text = '';
  const endText = () => {
    const part = readText(text, reader);
    text = '';
    if (!part) return;
    texts += 1;
    parts.push(part);
  };
  for (const child of element.childNodes) {
    // A framework's comments part no text.
    if (child.nodeType === textNode) text += child.nodeValue ?? '';
    if (!isElement(child)) continue;
    endText();
    const part = readPart(child, reader);
    if (!part) continue;
    // Each term of a list of definitions begins a pair.
    if (child.localName === 'dt') parts.push(wall);
    parts.push(part);
  }
  endText();
  // Lines of one text are no pair: people write such lines.
  if (texts > 1) return wall;
  const one = together(parts);
  if (one?.is === 'label') return { ...one, isHeading: one.isHeading || element.matches(heading) };
  if (one || parts.length === 0) return one;
  for (const run of runsOf(parts)) noteRun(run, reader);
  return wall;
}

const unseen = 'script, style, template, noscript, svg, textarea, select, [hidden], [role=tooltip]';
const heading = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const textNode = 3;

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

type RunPart = LabelPart | NumberPart | SharePart;

/** Labels and figures that follow each other; twins are one, and a share beside a number belongs to it. */
function runsOf(parts: readonly Part[]): RunPart[][] {
  let run: RunPart[] = [];
  const runs = [run];
  for (const part of parts) {
    const last = run.at(-1);
    if (part.is === 'wall') {
      run = [];
      runs.push(run);
    } else if (part.is === 'share' && last && last.is !== 'label') {
    } else if (last?.is === 'share' && part.is === 'number') {
      run[run.length - 1] = part;
    } else {
      const twin = last && last.is === part.is ? together([last, part]) : undefined;
      if (twin && twin.is !== 'wall') {
        run[run.length - 1] = twin;
      } else if (last?.is === 'label' && last.isHeading && part.is === 'label') {
        run = [part];
        runs.push(run);
      } else {
        run.push(part);
      }
    }
  }
  return runs;
}

/**
 * Notes the pairs of a run in which labels and figures take turns, each having its other: none in any other. A share may be a
 * label's figure ("CTR", "2.1%"), or stand beside a pair.
 */
function noteRun(whole: readonly RunPart[], reader: Reader): void {
  const run = takesTurns(whole) ? whole : whole.filter(({ is }) => is !== 'share');
  if (takesTurns(run)) {
    for (let at = 0; at < run.length; at += 2) notePair(run.slice(at, at + 2), reader);
  } else if (run.some(({ is }) => is === 'number')) {
    for (const part of run) if (part.is === 'label' && !part.metric) reader.unknown.push(part.text);
  }
}

function takesTurns(run: readonly RunPart[]): boolean {
  const isLabel = (part: RunPart | undefined) => part?.is === 'label';
  return (
    run.length % 2 === 0 && run.every((part, at) => isLabel(part) === (isLabel(run[0]) === (at % 2 === 0)))
  );
}

function notePair(pair: readonly Part[], { pairs, unknown }: Reader): void {
  const label = pair.find((part) => part.is === 'label');
  const number = pair.find((part) => part.is === 'number');
  if (!label || !number?.count) return;
  if (label.metric) pairs.push({ metric: label.metric, label: label.text, count: number.count });
  else unknown.push(label.text);
}

/** A row of labels over one row of figures, before which may stand what it is a row of. Whether the table is one. */
function readColumns(table: Element, reader: Reader): boolean {
  const [labels, figures, ...more] = table.querySelectorAll('tr');
  if (!labels || !figures || more.length > 0 || labels.children.length < 2) return false;
  const pairs = columnsOf(labels, figures, reader);
  while (pairs[0]?.[1].is === 'label') pairs.shift();
  if (!pairs.every(([label, figure]) => label.is === 'label' && figure.is !== 'label')) return false;
  for (const pair of pairs) notePair(pair, reader);
  return pairs.length > 0;
}

/** What the cells of both rows amount to; none where the rows are not of one length. */
function columnsOf(labels: Element, figures: Element, reader: Reader): [Part, Part][] {
  const cells = [...figures.children];
  if (labels.children.length !== cells.length) return [];
  const inner: Reader = { ...reader, pairs: [], unknown: [] };
  return Array.from(labels.children, (label, at) => {
    const figure = cells[at];
    return [readPart(label, inner) ?? wall, (figure && readPart(figure, inner)) ?? wall];
  });
}
