import type { DBCore, DBCoreTable } from 'dexie';
import type { Database } from '../../../src/database/database.ts';

/** One request to the database. */
export interface CountedRequest {
  readonly table: string;
  /** Rows, or entries of an index, that the answer held or that were counted for it. */
  readonly rows: number;
  /** When it was made and answered, in milliseconds of the page's clock. */
  readonly from: number;
  readonly to: number;
}

/**
 * Counts what is read of a database from now on, whichever way it is asked: the returned function tells of all requests
 * since it was last called.
 */
export function countRowsRead(database: Database): () => readonly CountedRequest[] {
  let requests: CountedRequest[] = [];
  const counted =
    <Request, Answer>(
      table: string,
      ask: (request: Request) => Promise<Answer>,
      rows: (answer: Answer) => number,
    ) =>
    (request: Request): Promise<Answer> => {
      const from = performance.now();
      return ask(request).then((answer) => {
        requests.push({ table, rows: rows(answer), from, to: performance.now() });
        return answer;
      });
    };

  const countIn = (core: DBCoreTable): DBCoreTable => ({
    ...core,
    get: counted(core.name, core.get, (row) => (row === undefined ? 0 : 1)),
    getMany: counted(core.name, core.getMany, (rows) => rows.length),
    query: counted(core.name, core.query, ({ result }) => result.length),
    count: counted(core.name, core.count, (rows) => rows),
    openCursor: async (request) => {
      const from = performance.now();
      const cursor = await core.openCursor(request);
      if (cursor === null) return null;
      const start = cursor.start.bind(cursor);
      cursor.start = (onNext) =>
        start(() => {
          requests.push({ table: core.name, rows: 1, from, to: performance.now() });
          onNext();
        });
      return cursor;
    },
  });

  database.close({ disableAutoOpen: false });
  database.use({
    stack: 'dbcore',
    name: 'count rows read',
    create: (down: DBCore): DBCore => ({ ...down, table: (name) => countIn(down.table(name)) }),
  });
  return () => {
    const since = requests;
    requests = [];
    return since;
  };
}
