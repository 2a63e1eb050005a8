import { metricNames } from '../domain/metrics.ts';
import type { StatementRow, ToldByFile } from './rows.ts';

/** What two rows of one file say of one post, such as two lists of the best; undefined where they differ in a figure. */
export function together(first: StatementRow, second: StatementRow): StatementRow | undefined {
  const differs = metricNames.some((name) => {
    const [one, other] = [first.metrics[name], second.metrics[name]];
    return one !== undefined && other !== undefined && (one.low !== other.low || one.high !== other.high);
  });
  if (differs) return undefined;
  const [one, other] = [first.told, second.told];
  const metrics = { ...second.metrics, ...first.metrics };
  if (one === undefined || other === undefined) return { ...first, metrics, told: one ?? other };
  const madeAt = one.madeAt ?? other.madeAt;
  const isDated = one.publishedAt !== null;
  const told: ToldByFile = {
    url: one.url ?? other.url,
    author: one.author ?? other.author,
    authorName: one.authorName ?? other.authorName,
    publishedAt: isDated ? one.publishedAt : other.publishedAt,
    publishedAtFrom: isDated ? one.publishedAtFrom : other.publishedAtFrom,
    format: one.format ?? other.format,
    text: one.text ?? other.text,
    promoted: one.promoted || other.promoted,
    ...(madeAt === undefined ? {} : { madeAt }),
  };
  return { ...first, metrics, told };
}
