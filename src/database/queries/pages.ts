import type { Post } from '../../domain/post.ts';
import { database, startingWith } from '../database.ts';
import type { PageRow } from '../rows.ts';

/** Posts of one page that are shown at most: a feed has no end. */
const postsOnPageLimit = 2000;

/** What a tab shows now; undefined where nothing was read in it. */
export function pageOfTab(tab: number): Promise<PageRow | undefined> {
  return database.pages.get(tab);
}

/** The posts that are on the page of a tab now, in the order in which they were met there. */
export function postsOnPage(tab: number): Promise<readonly Post[]> {
  return database.transaction('r', [database.pages, database.sightings, database.posts], async () => {
    const page = await database.pages.get(tab);
    if (page === undefined) return [];
    const sightings = await database.sightings
      .where('[tab+visit+platform+id]')
      .between(...startingWith(tab, page.visit))
      .limit(postsOnPageLimit)
      .toArray();
    sightings.sort((one, other) => one.observedAt - other.observedAt || one.position - other.position);
    const posts = await database.posts.bulkGet(sightings.map(({ platform, id }) => [platform, id]));
    return posts.flatMap((post) => post ?? []);
  });
}
