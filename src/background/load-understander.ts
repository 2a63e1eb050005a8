import { understand, understandingVersion } from '../replies/understand.ts';
import type { LoadUnderstander } from './comment-work.ts';
import { intentModel } from './intent-model.ts';

/** What comments are understood by: the rules, and beside them the shipped weights. */
export const loadUnderstander: LoadUnderstander = async () => {
  const model = await intentModel();
  return { version: understandingVersion, understand: (text) => understand(text, model) };
};
