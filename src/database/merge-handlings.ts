import { newestTold } from './newest-told.ts';
import type { HandlingRow } from './rows.ts';

/** Two decisions on one comment: the later one stands, whichever comes first, and whichever comes twice. */
export function mergeHandlings(one: HandlingRow, other: HandlingRow): HandlingRow {
  return newestTold(decisionOf(one), decisionOf(other))?.value ?? one;
}

function decisionOf({ platform, id, state, until, decidedAt }: HandlingRow) {
  // Field by field, so that two of one moment are put in the same order however they were written.
  return { value: { platform, id, state, until, decidedAt }, at: decidedAt };
}
