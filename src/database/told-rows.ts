import type { Table } from 'dexie';
import type { Campaign } from '../domain/campaign.ts';
import type { Goal } from '../domain/goal.ts';
import type { HeaderMapping } from '../domain/import-record.ts';
import { database } from './database.ts';
import { newestTold } from './newest-told.ts';

// What the person sets up, one row each: saved whole; deleted it leaves its key, so that an older backup does not bring it back.
// To save it again undoes that. `now` in milliseconds since 1970.

/** Keeps a campaign as it is now. */
export function saveCampaign(campaign: Campaign, now: number): Promise<void> {
  return keep(database.campaigns, campaign.id, (toldAt) => ({ id: campaign.id, campaign, toldAt }), now);
}

/** Deletes a campaign; nothing where there is none. */
export function deleteCampaign(id: string, now: number): Promise<void> {
  return forget(database.campaigns, id, (toldAt) => ({ id, campaign: null, toldAt }), now);
}

/** Keeps a goal as it is now. */
export function saveGoal(goal: Goal, now: number): Promise<void> {
  return keep(database.goals, goal.id, (toldAt) => ({ id: goal.id, goal, toldAt }), now);
}

/** Deletes a goal; nothing where there is none. */
export function deleteGoal(id: string, now: number): Promise<void> {
  return forget(database.goals, id, (toldAt) => ({ id, goal: null, toldAt }), now);
}

/** Keeps how tables with these heads of columns are read. */
export function saveHeaderMapping(mapping: HeaderMapping, now: number): Promise<void> {
  const { signature } = mapping;
  const row = (toldAt: number) => ({ signature, mapping: { ...mapping, toldAt }, toldAt });
  return keep(database.headerMappings, signature, row, now);
}

/** Forgets how such tables are read; nothing where it was never said. */
export function deleteHeaderMapping(signature: string, now: number): Promise<void> {
  return forget(database.headerMappings, signature, (toldAt) => ({ signature, mapping: null, toldAt }), now);
}

/** Two states of one row: the one told last stands, whole, also where it says that it was deleted. */
export function newestRow<Row extends { readonly toldAt: number }>(one: Row, other: Row): Row {
  return newestTold({ value: one, at: one.toldAt }, { value: other, at: other.toldAt })?.value ?? one;
}

/** What the person said last stands, also where the clock was put back since. */
export function toldNow(known: { readonly toldAt: number } | undefined, now: number): number {
  return Math.max(now, (known?.toldAt ?? 0) + 1);
}

interface Told {
  readonly toldAt: number;
}

function keep<Row extends Told>(
  table: Table<Row, string>,
  key: string,
  rowAt: (toldAt: number) => Row,
  now: number,
): Promise<void> {
  return database.transaction('rw', table, async () => {
    await table.put(rowAt(toldNow(await table.get(key), now)));
  });
}

function forget<Row extends Told>(
  table: Table<Row, string>,
  key: string,
  rowAt: (toldAt: number) => Row,
  now: number,
): Promise<void> {
  return database.transaction('rw', table, async () => {
    const known = await table.get(key);
    if (known !== undefined) await table.put(rowAt(toldNow(known, now)));
  });
}
