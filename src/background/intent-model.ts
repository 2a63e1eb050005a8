import { browser } from 'wxt/browser';
import { type IntentModel, parseIntentModel } from '../replies/understand.ts';
import { noteError } from './note-error.ts';

let loading: Promise<IntentModel | null> | undefined;

/**
 * The weights that are shipped with the extension, read once in a worker's life; null where they cannot be read: then the
 * rules alone understand.
 */
export function intentModel(): Promise<IntentModel | null> {
  loading ??= readModel();
  return loading;
}

async function readModel(): Promise<IntentModel | null> {
  try {
    const file = await fetch(browser.runtime.getURL('/intent-weights.bin'));
    return parseIntentModel(await file.arrayBuffer());
  } catch (error) {
    noteError(error, 'the weights for understanding comments could not be read');
    return null;
  }
}
