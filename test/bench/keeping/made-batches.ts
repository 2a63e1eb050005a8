import type { PageReport } from '../../../src/domain/page-report.ts';
import { type MadeWorld, madeReading } from './made-readings.ts';

// What a page's script sends: half of the readings of posts that were read before, with counts that have grown since, half of
// posts that are new.

/** The accounts that are read, the first of all, and how many of their posts were read before, once. */
export const readAccounts = 10;
export const readBefore = 120;

/** How much a batch holds. */
export interface BatchSize {
  readonly accounts: number;
  /** Even. */
  readonly readingsOfAccount: number;
}

/** The request of a batch, as it goes over the wire. */
export type KeepRequest = ReturnType<typeof madeBatch>;

/** The batch of that number, all of one visit; batches of other numbers tell of other posts, up to `readBefore` of them of each account. */
export function madeBatch(
  number: number,
  { accounts, readingsOfAccount }: BatchSize,
  observedAt: number,
  world: MadeWorld,
) {
  const half = readingsOfAccount / 2;
  const readings = Array.from({ length: accounts }, (_, each) => {
    const account = (number + each) % readAccounts;
    return Array.from({ length: half }, (_, place) => {
      const nth = (number * half + place) % readBefore;
      return [
        madeReading({ account, nth: 2 * nth }, observedAt, 1.5, world),
        madeReading({ account, nth: 2 * nth + 1 }, observedAt, 1, world),
      ];
    });
  }).flat(2);
  const { facts } = world;
  const report: PageReport = {
    platform: facts.id,
    url: `${facts.origin}/`,
    view: 'feed',
    language: 'en',
    trouble: null,
    account: null,
    seen: readings.length,
    read: readings.length,
    promoted: 0,
    withoutId: 0,
    missing: {},
  };
  return { visit: 'visit', report, readings };
}
