import { type MetricName, type Metrics, metricNames } from '../domain/metrics.ts';
import { type Column, rangeColumns } from './column.ts';

/** For each metric its lowest and highest value, and its text where it comes from. */
export function metricColumns<Row>(metricsOf: (row: Row) => Metrics): readonly Column<Row>[] {
  return metricNames.flatMap((name) => [
    ...rangeColumns<Row>(name, countOf(name), (row) => metricsOf(row)[name]),
    {
      name: `${name}Shown`,
      description: `${countOf(name)}, as written where it comes from; empty where the platform leaves a zero out`,
      value: (row: Row) => metricsOf(row)[name]?.shown ?? null,
    },
  ]);
}

function countOf(name: MetricName): string {
  return name === 'revenue' ? 'Revenue in hundredths of its currency' : `Count of ${name}`;
}
