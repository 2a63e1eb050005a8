import { type KpiReading, kpiReading } from '../domain/kpi-reading.ts';
import { kpis } from '../domain/kpi-registry.ts';
import { type Column, rangeColumns } from './column.ts';
import type { ExportedPost } from './exported-post.ts';

const units = {
  share: '',
  number: '',
  perHour: ', per hour',
  amount: ', in hundredths of a currency',
} as const;

/** For each KPI its lowest and highest value, and where it is a ratio of counts its 95 % interval. */
export const kpiColumns: readonly Column<ExportedPost>[] = [
  ...kpis.flatMap((kpi) => [
    ...rangeColumns<ExportedPost>(
      kpi.id,
      `${kpi.name.en} = ${kpi.formula.en}${units[kpi.unit]}`,
      ({ explanation: { assessment } }) => assessment.kpis[kpi.id],
    ),
    ...(kpi.ratioOf === undefined || kpi.ratioOf.counts === 'amount'
      ? []
      : rangeColumns<ExportedPost>(
          `${kpi.id}Interval`,
          `${kpi.name.en}: where it lies in 95 of 100 cases (Wilson)${kpi.ratioOf.counts === 'often' ? ', an approximation' : ''}`,
          (row) => readingsOf(row).get(kpi.id)?.interval,
        )),
  ]),
  {
    name: 'kpisOfTooFew',
    description:
      'KPIs that are not told because too few displays, people or visits stand behind them, separated by spaces',
    value: (row) =>
      [...readingsOf(row)].flatMap(([id, { state }]) => (state === 'too few' ? [id] : [])).join(' '),
  },
];

// Each row is asked for each of its columns.
const known = new WeakMap<ExportedPost, ReadonlyMap<string, KpiReading>>();

function readingsOf(row: ExportedPost): ReadonlyMap<string, KpiReading> {
  const { post, explanation } = row;
  const readings =
    known.get(row) ?? new Map(kpis.map((kpi) => [kpi.id, kpiReading(kpi, post, explanation.inputs)]));
  known.set(row, readings);
  return readings;
}
