import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Understanding } from '../../../src/domain/intent.ts';
import { understand } from '../../../src/replies/understand.ts';
import { printTable } from '../scores/print-table.ts';
import { type LabelledComment, readFolder, readLabelledComments } from './labelled-comments.ts';
import { measureUnderstanding } from './measure-understanding.ts';

const examples = fileURLToPath(new URL('examples', import.meta.url));

/** Prints how well comments are understood: the project's own, those kept aside, and those of the files given. */
export function benchIntents(files: readonly string[]): void {
  if (files.length > 0) {
    for (const file of files) benchComments(file, readLabelledComments(file));
    return;
  }
  benchComments('The project’s examples, rules alone', readFolder(examples));
  const heldOut = `${examples}/held-out`;
  if (existsSync(heldOut)) benchComments('Kept aside', readFolder(heldOut));
}

function benchComments(title: string, comments: readonly LabelledComment[]): void {
  const understood = comments.map(({ text }) => understand(text, null));
  printFigures(title, comments, understood);
}

function printFigures(
  title: string,
  comments: readonly LabelledComment[],
  understood: readonly Understanding[],
): void {
  const figures = measureUnderstanding(comments, understood);
  printTable(
    `${title}: ${figures.comments} comments`,
    ['intent', 'has it', 'said', 'precision %', 'recall %', 'F1 %'],
    [...figures.byIntent].map(([id, { gold, found, precision, recall, f1 }]) => [
      id,
      gold,
      found,
      precision * 100,
      recall * 100,
      f1 * 100,
    ]),
  );
  console.log(
    `macro-F1 ${percent(figures.macroF1)} (all sixteen: ${percent(figures.macroF1OverAll)}), micro-F1 ${percent(figures.microF1)}, all intents right ${percent(figures.exact)}, undecided ${percent(figures.undecided)}, sentiment ${percent(figures.sentiment)}, language ${percent(figures.language)}`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
