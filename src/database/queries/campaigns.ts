import { cmp } from 'dexie';
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
export async function notesOf(posts: readonly PostKey[]): Promise<readonly (PostNote | undefined)[]> {
  const keys = posts.map(({ platform, id }) => [platform, id]);
  const sorted = keys.toSorted(cmp);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Few posts have a note: all between them come in one request, where each by itself would be one of thousands.
  const notes = await database.postNotes.where(':id').between(first, last, true, true).toArray();
  const byKey = new Map(notes.map((note) => [nameOf(note), note]));
  return posts.map((post) => byKey.get(nameOf(post)));
}

function nameOf({ platform, id }: PostKey): string {
  return `${platform} ${id}`;
}
