import type { Goal } from '../../domain/goal.ts';
import { database } from '../database.ts';

/** The goals that there are, the one that begins last first. */
export async function keptGoals(): Promise<readonly Goal[]> {
  const rows = await database.goals.toArray();
  return rows
    .flatMap(({ goal }) => goal ?? [])
    .sort((one, other) => other.from.localeCompare(one.from) || (one.id < other.id ? -1 : 1));
}
