import type { ImportRow } from './rows.ts';

/**
 * Two states of one import: undone stands before finished, finished before begun; counts are those of the state that goes further,
 * else the larger. Accounts are those of both. The same whichever comes first.
 */
export function mergeImports(one: ImportRow, other: ImportRow): ImportRow {
  const [further, behind] = isFurther(one, other) ? [one, other] : [other, one];
  const accounts = new Map(
    [...(behind.accounts ?? []), ...(further.accounts ?? [])].map((account) => [
      `${account.platform} ${account.id}`,
      account,
    ]),
  );
  return {
    ...further,
    ...(accounts.size > 0 ? { accounts: [...accounts.values()] } : {}),
    startedAt: Math.min(one.startedAt, other.startedAt),
    finishedAt: earlierOf(further.finishedAt, behind.finishedAt),
    undoneAt: earlierOf(further.undoneAt, behind.undoneAt),
  };
}

function isFurther(one: ImportRow, other: ImportRow): boolean {
  const [of, than] = [progressOf(one), progressOf(other)];
  for (const [index, step] of of.entries()) {
    const difference = step - (than[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return JSON.stringify(one) >= JSON.stringify(other);
}

function progressOf({ undoneAt, finishedAt, counts }: ImportRow): readonly number[] {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [undoneAt === null ? 0 : 1, finishedAt === null ? 0 : 1, rows];
}

function earlierOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}
