import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IntentModel, parseIntentModel } from '../../../src/replies/understand.ts';

const weights = fileURLToPath(new URL('../../../public/intent-weights.bin', import.meta.url));

/** The weights that are shipped with the extension. */
export function shippedModel(): IntentModel {
  return parseIntentModel(Uint8Array.from(readFileSync(weights)).buffer);
}
