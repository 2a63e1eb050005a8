import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder } from './labelled-comments.ts';
import { learnModel } from './learn-model.ts';
import { measureUnderstanding } from './measure-understanding.ts';
import { writeModel } from './write-model.ts';

const examples = fileURLToPath(new URL('examples', import.meta.url));
const weights = fileURLToPath(new URL('../../../public/intent-weights.bin', import.meta.url));

/** Learns the weights from the project's examples and writes the file that the extension ships. */
export function trainIntents(): void {
  const comments = readFolder(examples);
  const { model, crossValidated } = learnModel(comments);
  const file = writeModel(model);
  writeFileSync(weights, file);
  const { macroF1 } = measureUnderstanding(comments, crossValidated);
  console.log(
    `${comments.length} comments, macro-F1 ${(macroF1 * 100).toFixed(1)} % by cross-validation, ${file.length} bytes written to public/intent-weights.bin`,
  );
}
