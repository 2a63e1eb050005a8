import type { Basis, BasisName } from './assessment.ts';
import { engagementsName } from './engagements.ts';
import { kpiById } from './kpi-registry.ts';

/** What a basis is called, and how its values are written. */
export function wordsOf(basis: BasisName): Pick<Basis, 'name' | 'unit'> {
  if (basis === 'views') return { name: { en: 'Views', fr: 'Vues' }, unit: 'number' };
  const kpi = kpiById(basis);
  return { name: kpi?.name ?? engagementsName, unit: kpi?.unit ?? 'number' };
}
