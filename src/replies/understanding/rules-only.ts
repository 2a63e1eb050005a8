import type { IntentId } from '../../domain/intent.ts';
import type { Evidence } from './evidence.ts';

/** How likely each intent is by its rules alone, 0–1, where they say anything at all. */
export function likelihoodByRules(evidence: ReadonlyMap<IntentId, Evidence>): Map<IntentId, number> {
  return new Map([...evidence].map(([id, { score }]) => [id, 1 / (1 + Math.exp(-2.2 * (score - 0.9)))]));
}
