import type { Count } from '../domain/count.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import { newestTold, type Told } from './newest-told.ts';
import { typed } from './post-from-statement.ts';
import type { StatementRow } from './rows.ts';

/**
 * What the person typed in of one post, settled: of each metric what was said last stands, also where that took it back. One row for
 * each moment that figures count for; the same in whatever order and however often it was said.
 */
export function settleTyped(rows: readonly StatementRow[]): readonly StatementRow[] {
  const settled = new Map<number, StatementRow>();
  for (const metric of metricNames) {
    const last = rows
      .flatMap((row) => sayingOf(row, metric))
      .reduce<Told<Saying> | undefined>((one, other) => newestTold(one, other), undefined);
    const [first] = rows;
    if (last === undefined || first === undefined) continue;
    const { observedAt, count } = last.value;
    const { metrics, saidAt } = settled.get(observedAt) ?? { metrics: {} };
    settled.set(observedAt, {
      platform: first.platform,
      id: first.id,
      origin: typed,
      observedAt,
      metrics: count === null ? metrics : { ...metrics, [metric]: count },
      saidAt: { ...saidAt, [metric]: last.at },
    });
  }
  return [...settled.values()].sort((one, other) => one.observedAt - other.observedAt);
}

interface Saying {
  readonly observedAt: number;
  /** Null: taken back. */
  readonly count: Count | null;
}

function sayingOf(
  { observedAt, metrics, saidAt }: StatementRow,
  metric: MetricName,
): readonly Told<Saying>[] {
  const [count, at] = [metrics[metric], saidAt?.[metric]];
  if (count === undefined && at === undefined) return [];
  return [{ value: { observedAt, count: count ?? null }, at: at ?? 0 }];
}
