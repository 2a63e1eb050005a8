import type { Campaign, PostNote } from '../../domain/campaign.ts';
import type { PostKey } from '../../domain/post.ts';
import { database } from '../database.ts';

/** The campaigns and themes that there are, by name. */
export async function keptCampaigns(): Promise<readonly Campaign[]> {
  const rows = await database.campaigns.toArray();
  return rows
    .flatMap(({ campaign }) => campaign ?? [])
    .sort((one, other) => one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));
}

/** The campaign of this id as it is kept now; undefined: there is none, or it was deleted. */
export async function campaignOf(id: string): Promise<Campaign | undefined> {
  return (await database.campaigns.get(id))?.campaign ?? undefined;
}

/** What the person noted of a post; undefined: nothing. */
export function noteOf({ platform, id }: PostKey): Promise<PostNote | undefined> {
  return database.postNotes.get([platform, id]);
}

/** What the person noted of posts, in the order asked; undefined: nothing. */
export function notesOf(posts: readonly PostKey[]): Promise<readonly (PostNote | undefined)[]> {
  return database.postNotes.bulkGet(posts.map(({ platform, id }) => [platform, id]));
}
