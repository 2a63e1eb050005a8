import { exactCount } from '../domain/count.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { PostKey } from '../domain/post.ts';
import { database, startingWith } from './database.ts';
import { typed } from './post-from-statement.ts';
import type { StatementRow } from './rows.ts';
import { workedOutTables, workOutPosts } from './work-out-posts.ts';

/** A figure that the person typed in. */
export interface TypedFigure {
  readonly metric: MetricName;
  /** A whole number, 0 or more; null takes back what was typed. */
  readonly value: number | null;
  /** When it was so, in milliseconds since 1970. */
  readonly observedAt: number;
}

/**
 * Keeps a figure that the person typed in, in place of what was typed of this metric before. Throws where the post is not kept, and
 * where it was published later.
 */
export function typeFigure(
  { platform, id }: PostKey,
  { metric, value, observedAt }: TypedFigure,
): Promise<void> {
  return database.transaction('rw', workedOutTables, async () => {
    const post = await database.posts.get([platform, id]);
    if (post === undefined) throw new Error('this post is not kept');
    if (value !== null && observedAt < (post.publishedAt ?? 0))
      throw new Error('the post was not published yet');
    const known = await database.statements
      .where(':id')
      .between(...startingWith(platform, id, typed))
      .toArray();
    await Promise.all(known.map((row) => putWithout(row, metric)));
    if (value !== null) {
      const same = await database.statements.get([platform, id, typed, observedAt]);
      const metrics = { ...same?.metrics, [metric]: exactCount(value) };
      await database.statements.put({ platform, id, origin: typed, observedAt, metrics });
    }
    await workOutPosts([{ platform, id }]);
  });
}

async function putWithout(row: StatementRow, metric: MetricName): Promise<void> {
  const { [metric]: gone, ...metrics } = row.metrics;
  if (gone === undefined) return;
  if (Object.keys(metrics).length > 0) await database.statements.put({ ...row, metrics });
  else await database.statements.delete([row.platform, row.id, row.origin, row.observedAt]);
}
