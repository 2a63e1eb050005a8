import type { Statement } from '../../domain/import-record.ts';
import type { PostKey } from '../../domain/post.ts';
import { database, startingWith } from '../database.ts';

/** Statements of one post that are read at most. */
const mostStatements = 500;

/** What files and the person's hand say of a post, the newest first. */
export async function statementsOf({ platform, id }: PostKey): Promise<readonly Statement[]> {
  const rows = await database.statements
    .where(':id')
    .between(...startingWith(platform, id))
    .limit(mostStatements)
    .toArray();
  const said = rows.filter(({ metrics }) => Object.keys(metrics).length > 0);
  return said.sort((one, other) => other.observedAt - one.observedAt || (one.origin < other.origin ? -1 : 1));
}
