import type { CountedJudgement } from './judgements.ts';
import { medianOf } from './quantiles.ts';

/** What judging one post asks of one table, and how long it waits for it: the median over the posts, in milliseconds. */
export interface PartOfTime {
  /** The name of the table; 'judging' is all the time in which nothing was asked. */
  readonly part: string;
  readonly milliseconds: number;
  /** The most rows that were read for one post. */
  readonly mostRows: number;
}

/** Where the time goes. Requests that are under way together are each counted in full, so the parts may add up to more. */
export function whereTimeGoes(judged: readonly CountedJudgement[]): readonly PartOfTime[] {
  const tables = new Set(judged.flatMap(({ requests }) => requests.map(({ table }) => table)));
  const parts = [...tables].map((part) => {
    const asked = judged.map(({ requests }) => requests.filter(({ table }) => table === part));
    return {
      part,
      milliseconds: medianOf(asked.map(timeAsked)),
      mostRows: Math.max(...asked.map(rowsIn)),
    };
  });
  const judging = medianOf(judged.map(({ total, requests }) => total - timeAsked(requests)));
  return [...parts, { part: 'judging', milliseconds: judging, mostRows: 0 }];
}

/** The most rows that were read for one post. */
export function mostRowsRead(judged: readonly CountedJudgement[]): number {
  return Math.max(...judged.map(({ requests }) => rowsIn(requests)));
}

function rowsIn(requests: CountedJudgement['requests']): number {
  return requests.reduce((sum, { rows }) => sum + rows, 0);
}

/** How long at least one of the requests was under way. */
function timeAsked(requests: CountedJudgement['requests']): number {
  let time = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...requests].sort((one, other) => one.from - other.from)) {
    time += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return time;
}
