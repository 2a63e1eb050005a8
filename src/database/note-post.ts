import type { PostNoteChange } from '../domain/campaign.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { database } from './database.ts';
import { joiningTables } from './join-imported-posts.ts';
import { landingsOfPost } from './link-of-post.ts';
import { joinAnew } from './rejoin-traffic.ts';
import type { TrafficRow } from './rows.ts';
import { toldNow } from './told-rows.ts';

/** Rows of web analytics that one changed link is tried on at most, for each page and campaign that it names. */
const mostRows = 5000;

/**
 * Keeps what the person noted of a post, what is not given as it was, and where its link has changed joins the visits that lead to
 * the old or the new one anew. `now` in milliseconds since 1970.
 */
export function notePost(
  { platform, id, ...change }: PostNoteChange,
  platforms: readonly PlatformFacts[],
  now: number,
): Promise<void> {
  return database.transaction('rw', joiningTables, async () => {
    const known = await database.postNotes.get([platform, id]);
    const link = change.link === undefined ? (known?.link ?? null) : change.link;
    await database.postNotes.put({
      platform,
      id,
      campaigns: change.campaigns ?? known?.campaigns ?? [],
      notCampaigns: change.notCampaigns ?? known?.notCampaigns ?? [],
      note: change.note ?? known?.note ?? '',
      link,
      toldAt: toldNow(known, now),
    });
    if ((known?.link ?? null) === link) return;
    const text = (await database.posts.get([platform, id]))?.text ?? null;
    const landings = [known?.link ?? null, link].flatMap((each) => landingsOfPost({ link: each, text }));
    const rows = await Promise.all(
      landings.flatMap(({ path, campaign }) => [
        ...(path === null ? [] : [rowsLandingAt(path)]),
        ...(campaign === null ? [] : [rowsOfCampaign(campaign)]),
      ]),
    );
    await joinAnew(
      [...new Map(rows.flat().map((row) => [`${row.import} ${row.line}`, row])).values()],
      platforms,
    );
  });
}

function rowsLandingAt(path: string): Promise<TrafficRow[]> {
  return database.traffic.where('landing').startsWithIgnoreCase(path).limit(mostRows).toArray();
}

function rowsOfCampaign(campaign: string): Promise<TrafficRow[]> {
  return database.traffic.where('campaign').equalsIgnoreCase(campaign).limit(mostRows).toArray();
}
