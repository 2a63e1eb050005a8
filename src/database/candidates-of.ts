import type { CohortWindow } from '../domain/cohort-window.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import { database } from './database.ts';
import { type FiguresItem, unpackFigures } from './post-figures.ts';
import { itemsNearest, type KnownRows, type Nearest } from './read-packed.ts';

const day = 86_400_000;

/** Posts that are looked at, nearest in time, for each that may be compared: some do not fit. */
const candidatesAPlace = 1.25;

/**
 * The posts of one account that each of these posts of it may be compared with: those nearest to it in time, before and after,
 * as far as the window goes. The same for a post whichever others it is asked with; what it reads the window and the posts
 * given bound, whatever is stored. `firstRead`: the rows that are asked for by `candidatesAsked`, where they are there already.
 */
export async function candidatesOf(
  posts: readonly [Post, ...Post[]],
  window: CohortWindow,
  firstRead?: KnownRows<FiguresItem>,
): Promise<(post: Post) => readonly PostFigures[]> {
  const [{ platform, author }] = posts;
  const asked = candidatesAsked(posts, window);
  if (author === null || asked === undefined) return () => [];
  const account = { platform, account: author };
  const { moments, most, within } = asked;
  const figuresAbout = async (about: readonly number[], read?: KnownRows<FiguresItem>) => {
    const nearest = await itemsNearest(database.postFigures, account, { ...asked, moments: about }, read);
    return nearest?.items.map((item) => unpackFigures(account, item));
  };
  const shared = await figuresAbout(moments, firstRead);
  if (shared !== undefined) return (post) => nearestTo(post, shared, most, within);
  const apart = new Map(
    await Promise.all(moments.map(async (moment) => [moment, (await figuresAbout([moment])) ?? []] as const)),
  );
  return (post) => nearestTo(post, apart.get(post.publishedAt ?? Number.NaN) ?? [], most, within);
}

/** Which figures of an account are asked for to compare these posts of it with; undefined where none of them is dated. */
export function candidatesAsked(posts: readonly Post[], window: CohortWindow): Nearest | undefined {
  const moments = posts.flatMap(({ publishedAt }) => publishedAt ?? []);
  if (moments.length === 0) return undefined;
  return {
    moments,
    // One more: the post itself is among them.
    most: Math.ceil(candidatesAPlace * window.posts) + 1,
    within: window.days === null ? Number.POSITIVE_INFINITY : window.days * day,
  };
}

/** Of figures in the order of their dates: nearest first; of those equally near the earlier. */
function nearestTo(
  { publishedAt }: Post,
  figures: readonly PostFigures[],
  most: number,
  within: number,
): readonly PostFigures[] {
  if (publishedAt === null) return [];
  // NaN, of which no comparison holds, where there is none.
  const distanceAt = (place: number) => Math.abs((figures[place]?.publishedAt ?? Number.NaN) - publishedAt);
  // From the middle outwards: of many posts each is asked for among the same many figures.
  let end = firstFrom(figures, publishedAt);
  let begin = end;
  while (end - begin < most) {
    const [before, after] = [distanceAt(begin - 1), distanceAt(end)];
    if (before <= within && !(before > after)) begin -= 1;
    else if (after <= within) end += 1;
    else break;
  }
  const distance = (each: PostFigures) => Math.abs((each.publishedAt ?? Number.NaN) - publishedAt);
  return figures.slice(begin, end).sort((one, other) => distance(one) - distance(other));
}

/** The place of the first of these that was published at a moment or later; by halves. */
function firstFrom(figures: readonly PostFigures[], moment: number): number {
  let from = 0;
  let to = figures.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle]?.publishedAt ?? Number.POSITIVE_INFINITY) < moment) from = middle + 1;
    else to = middle;
  }
  return from;
}
