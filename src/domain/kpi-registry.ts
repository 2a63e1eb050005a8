import type { Kpi } from './kpi.ts';

const modules = import.meta.glob<Kpi>('./kpis/*.ts', { eager: true, import: 'default' });

/** Every KPI, in the order of the files in `kpis/`; adding a file there adds a KPI. */
export const kpis: readonly Kpi[] = Object.values(modules);

/** A KPI by its id. */
export function kpiById(id: string): Kpi | undefined {
  return kpis.find((kpi) => kpi.id === id);
}
