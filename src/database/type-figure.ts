import { exactCount } from '../domain/count.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { PostKey } from '../domain/post.ts';
import { database, startingWith } from './database.ts';
import { grouped } from './grouped.ts';
import { typed } from './post-from-statement.ts';
import type { StatementRow } from './rows.ts';
import { settleTyped } from './settle-typed.ts';
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
 * Keeps a figure that the person typed in, in place of what was typed of this metric before; taken back it leaves its moment, so that an
 * older backup does not bring it back. Throws where the post is not kept, and where it was published later. `now` in milliseconds
 * since 1970.
 */
export function typeFigure(
  { platform, id }: PostKey,
  { metric, value, observedAt }: TypedFigure,
  now: number,
): Promise<void> {
  return database.transaction('rw', workedOutTables, async () => {
    const post = await database.posts.get([platform, id]);
    if (post === undefined) throw new Error('this post is not kept');
    if (value !== null && observedAt < (post.publishedAt ?? 0))
      throw new Error('the post was not published yet');
    const known = await typedOf({ platform, id });
    const standing = known.find(({ metrics }) => metrics[metric] !== undefined);
    if (value === null && standing === undefined) return;
    const said: StatementRow = {
      platform,
      id,
      origin: typed,
      observedAt: value === null ? (standing?.observedAt ?? observedAt) : observedAt,
      metrics: value === null ? {} : { [metric]: exactCount(value) },
      // What the person said last stands, also where the clock was put back since.
      saidAt: { [metric]: Math.max(now, ...known.map(({ saidAt }) => (saidAt?.[metric] ?? 0) + 1)) },
    };
    await putTyped(known, settleTyped([...known, said]));
    await workOutPosts([{ platform, id }]);
  });
}

/** Puts rows of a backup together with what was typed in here. To be called within a transaction over `statements`. */
export async function restoreTyped(rows: readonly StatementRow[]): Promise<void> {
  for (const ofPost of grouped(rows, ({ platform, id }) => `${platform} ${id}`)) {
    const [first] = ofPost;
    if (first === undefined) continue;
    const known = await typedOf(first);
    await putTyped(known, settleTyped([...known, ...ofPost]));
  }
}

function typedOf({ platform, id }: PostKey): Promise<StatementRow[]> {
  return database.statements
    .where(':id')
    .between(...startingWith(platform, id, typed))
    .toArray();
}

/** Nothing else is written of what stays as it was, so that live queries sleep on. */
async function putTyped(known: readonly StatementRow[], settled: readonly StatementRow[]): Promise<void> {
  if (JSON.stringify(known) === JSON.stringify(settled)) return;
  const keyOf = ({ platform, id, origin, observedAt }: StatementRow): [string, string, string, number] => [
    platform,
    id,
    origin,
    observedAt,
  ];
  await database.statements.bulkDelete(known.map(keyOf));
  await database.statements.bulkPut(settled);
}
