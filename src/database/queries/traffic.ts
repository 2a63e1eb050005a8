import type { Day } from '../../domain/day.ts';
import type { Traffic } from '../../domain/import-record.ts';
import { database } from '../database.ts';

/** Rows of web analytics that are read at most. */
const mostRows = 20_000;

/** Rows of web analytics whose days lie, all or some of them, between two days; those without days are not among them. */
export function trafficBetween(from: Day, to: Day): Promise<readonly Traffic[]> {
  return database.traffic
    .where('to')
    .aboveOrEqual(from)
    .filter((row) => (row.from ?? row.to ?? '') <= to)
    .limit(mostRows)
    .toArray();
}

/** Rows of web analytics of a campaign (`utm_campaign`), whatever its case. */
export function trafficOfCampaign(name: string): Promise<readonly Traffic[]> {
  return database.traffic.where('campaign').equalsIgnoreCase(name).limit(mostRows).toArray();
}
