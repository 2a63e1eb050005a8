import type { Metrics } from '../domain/metrics.ts';
import { metricNames } from '../domain/metrics.ts';
import { type Column, rangeColumns } from './column.ts';

/** For each metric its lowest and highest value, and its text on the page. */
export function metricColumns<Row>(metricsOf: (row: Row) => Metrics): readonly Column<Row>[] {
  return metricNames.flatMap((name) => [
    ...rangeColumns<Row>(name, `Count of ${name}`, (row) => metricsOf(row)[name]),
    {
      name: `${name}Shown`,
      description: `Count of ${name} as written on the page; empty where the platform leaves a zero out`,
      value: (row: Row) => metricsOf(row)[name]?.shown ?? null,
    },
  ]);
}
