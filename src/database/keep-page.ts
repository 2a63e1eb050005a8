import { changedRows } from './changed-rows.ts';
import { database, startingWith } from './database.ts';
import { grouped } from './grouped.ts';
import type { Batch } from './keep-batch.ts';
import type { PageRow, Sighting } from './rows.ts';

/**
 * Keeps what the tab of a batch shows now, for the panels beside it. A batch that comes late, from a page which the tab has
 * left, changes nothing here. To be called within a transaction over both tables.
 */
export async function keepPage({ tab, visit, report, observedAt, readings }: Batch): Promise<void> {
  if (tab === null) return;
  const known = await database.pages.get(tab);
  const isNewVisit = known?.visit !== visit;
  if (known !== undefined && isNewVisit && observedAt < known.observedAt) return;
  // A page's script sends one batch at a time, each with a report made then: within a visit the last to come is the newest.
  const page: PageRow = {
    tab,
    visit,
    report,
    observedAt: isNewVisit ? observedAt : Math.max(observedAt, known.observedAt),
    focus: known?.focus ?? null,
  };
  const sightings = readings.map(
    ({ platform, id, observedAt }, position): Sighting => ({
      tab,
      visit,
      platform,
      id,
      observedAt,
      position,
    }),
  );
  await Promise.all([
    database.pages.bulkPut(changedRows([page], [known])),
    isNewVisit ? putFirstSightings(tab, sightings) : keepSightings(sightings),
  ]);
}

/** Removes what is kept of a tab that has left the page of this visit; nothing where another page is there by now. */
export async function leavePage(tab: number | null, visit: string): Promise<void> {
  if (tab === null) return;
  await database.transaction('rw', [database.pages, database.sightings], async () => {
    if ((await database.pages.get(tab))?.visit === visit) await forgetTab(tab);
  });
}

/** Removes what is kept of a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await database.transaction('rw', [database.pages, database.sightings], async () =>
    Promise.all([database.pages.delete(tab), removeSightings(tab)]),
  );
}

/** Removes what is kept of all tabs: after a start of the browser their numbers mean other tabs. */
export async function forgetAllTabs(): Promise<void> {
  await database.transaction('rw', [database.pages, database.sightings], async () =>
    Promise.all([database.pages.clear(), database.sightings.clear()]),
  );
}

async function removeSightings(tab: number): Promise<void> {
  await database.sightings
    .where('[tab+visit+platform+id]')
    .between(...startingWith(tab))
    .delete();
}

/** In place of those of the page that the tab has left. */
async function putFirstSightings(tab: number, sightings: readonly Sighting[]): Promise<void> {
  await removeSightings(tab);
  await database.sightings.bulkPut(earliestOfPosts(sightings));
}

async function keepSightings(sightings: readonly Sighting[]): Promise<void> {
  const told = earliestOfPosts(sightings);
  const known = await knownOf(told);
  const rows = told.map((sighting, index) => earlierOf(known[index] ?? sighting, sighting));
  await database.sightings.bulkPut(changedRows(rows, known));
}

/** What is kept of these, which are of one visit, at the same places. */
async function knownOf(told: readonly Sighting[]): Promise<readonly (Sighting | undefined)[]> {
  const [first] = told;
  if (first === undefined) return [];
  // All of a page with few posts at once, which is several times as fast as one by one.
  const few = 2 * told.length;
  const ofVisit = await database.sightings
    .where('[tab+visit+platform+id]')
    .between(...startingWith(first.tab, first.visit))
    .limit(few)
    .toArray();
  if (ofVisit.length === few) {
    return database.sightings.bulkGet(told.map(({ tab, visit, platform, id }) => [tab, visit, platform, id]));
  }
  const byPost = new Map(ofVisit.map((sighting) => [postOf(sighting), sighting]));
  return told.map((sighting) => byPost.get(postOf(sighting)));
}

function earliestOfPosts(sightings: readonly Sighting[]): readonly Sighting[] {
  return grouped(sightings, postOf).map((ofPost) => ofPost.reduce(earlierOf));
}

function postOf({ platform, id }: Sighting): string {
  return `${platform} ${id}`;
}

function earlierOf(one: Sighting, other: Sighting): Sighting {
  return (one.observedAt - other.observedAt || one.position - other.position) <= 0 ? one : other;
}
