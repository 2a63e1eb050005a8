import { understand, understandingVersion } from '../replies/understand.ts';
import type { LoadUnderstander } from './comment-work.ts';

/** What comments are understood by: the rules alone. */
export const loadUnderstander: LoadUnderstander = async () => ({
  version: understandingVersion,
  understand: (text) => understand(text, null),
});
