import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Understanding } from '../../../src/domain/intent.ts';
import { type IntentModel, understand } from '../../../src/replies/understand.ts';
import { quantileOf } from '../assessment/quantiles.ts';
import { printTable } from '../scores/print-table.ts';
import { type LabelledComment, readFolder, readLabelledComments } from './labelled-comments.ts';
import { learnModel } from './learn-model.ts';
import { measureUnderstanding } from './measure-understanding.ts';
import { shippedModel } from './shipped-model.ts';

const examples = fileURLToPath(new URL('examples', import.meta.url));

/** Prints how well comments are understood: those of the files given, else the project's own and those kept aside. */
export function benchIntents(files: readonly string[]): void {
  const model = shippedModel();
  if (files.length > 0) {
    for (const file of files) benchComments(file, readLabelledComments(file), model);
    return;
  }
  const own = readFolder(examples);
  printFigures('The project’s examples, rules alone', own, understandAll(own, null));
  printFigures(
    'The project’s examples, rules and model, by cross-validation',
    own,
    learnModel(own).crossValidated,
  );
  const heldOut = `${examples}/held-out`;
  if (existsSync(heldOut)) benchComments('Kept aside', readFolder(heldOut), model);
  printTimes(own, model);
}

function benchComments(title: string, comments: readonly LabelledComment[], model: IntentModel): void {
  printFigures(`${title}, rules alone`, comments, understandAll(comments, null));
  const understood = understandAll(comments, model);
  printFigures(`${title}, rules and model`, comments, understood);
  for (const language of ['fr', 'en', 'es', 'de', 'it', 'pt']) {
    const indices = comments.flatMap((comment, index) => (comment.language === language ? [index] : []));
    if (indices.length === 0) continue;
    const part = indices.flatMap((index) => comments[index] ?? []);
    printFigures(
      `${title}, rules and model, ${language}`,
      part,
      indices.flatMap((index) => understood[index] ?? []),
    );
  }
  printTimes(comments, model);
}

function understandAll(comments: readonly LabelledComment[], model: IntentModel | null): Understanding[] {
  return comments.map(({ text }) => understand(text, model));
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
    [...figures.byIntent]
      .filter(([, { gold, found }]) => gold + found > 0)
      .map(([id, { gold, found, precision, recall, f1 }]) => [
        id,
        gold,
        found,
        precision * 100,
        recall * 100,
        f1 * 100,
      ]),
  );
  console.log(
    [
      `macro-F1 ${percent(figures.macroF1)} over the intents that these comments have (over all sixteen, 1 where neither had nor said: ${percent(figures.macroF1OverAll)})`,
      `micro-F1 ${percent(figures.microF1)}, all intents of a comment right ${percent(figures.exact)}, undecided ${percent(figures.undecided)}`,
      `sentiment right ${percent(figures.sentiment)}, language right ${percent(figures.language)}`,
    ].join('\n'),
  );
}

function printTimes(comments: readonly LabelledComment[], model: IntentModel): void {
  const times = comments.map(({ text }) => {
    const start = performance.now();
    understand(text, model);
    return performance.now() - start;
  });
  console.log(
    `\nTime a comment: median ${quantileOf(times, 0.5).toFixed(2)} ms, 95 of 100 within ${quantileOf(times, 0.95).toFixed(2)} ms`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
