import { Dexie } from 'dexie';
import type { AccountKey } from '../domain/account.ts';
import { exactCount } from '../domain/count.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportedTraffic } from '../domain/imported-row.ts';
import type { Metrics } from '../domain/metrics.ts';
import type { PlatformFacts, PlatformId } from '../domain/platform-facts.ts';
import type { PostKey } from '../domain/post.ts';
import { startOfDay } from '../domain/weekly-window.ts';
import { database } from './database.ts';
import { type Landing, labelOf, landingOf, landingsOfPost } from './link-of-post.ts';
import type { PostRow, StatementRow, TrafficRow } from './rows.ts';

/** A post that visits may have come by. */
export interface LinkedPost extends PostKey {
  readonly publishedAt: number | null;
  readonly landings: readonly Landing[];
}

/** Posts of one account that are asked for their links at most, the newest. */
const postsOfAccount = 2000;

/** Notes that are asked for their links at most. */
const mostNotes = 20_000;

/**
 * The posts of these accounts and of the person's own, all posts that the person noted a link of, and these posts, as far as they
 * lead somewhere.
 * To be called within a transaction over `posts`, `postNotes` and `accounts`.
 */
export async function linkedPosts(
  accounts: readonly AccountKey[],
  more: readonly PostKey[] = [],
): Promise<readonly LinkedPost[]> {
  const own = await database.accounts.filter(({ mine }) => mine).toArray();
  const wanted = new Map([...own, ...accounts].map((each) => [`${each.platform} ${each.id}`, each]));
  const [notes, ...posts] = await Promise.all([
    database.postNotes
      .filter(({ link }) => link !== null)
      .limit(mostNotes)
      .toArray(),
    ...[...wanted.values()].map(({ platform, id }) =>
      database.posts
        .where('[platform+author+publishedAt]')
        .between([platform, id, Dexie.minKey], [platform, id, Dexie.maxKey])
        .reverse()
        .limit(postsOfAccount)
        .toArray(),
    ),
  ]);
  const named = new Map([...notes, ...more].map((key) => [`${key.platform} ${key.id}`, key]));
  const noted = await database.posts.bulkGet([...named.values()].map(({ platform, id }) => [platform, id]));
  const linkOf = new Map(notes.map(({ platform, id, link }) => [`${platform} ${id}`, link]));
  const all = [...noted.flatMap((post) => post ?? []), ...posts.flat()];
  const byKey = new Map(all.map((post) => [`${post.platform} ${post.id}`, post]));
  return [...byKey].flatMap(([key, post]) => linkedPost(post, linkOf.get(key) ?? null));
}

function linkedPost(
  { platform, id, publishedAt, text }: PostRow,
  link: string | null,
): readonly LinkedPost[] {
  const landings = landingsOfPost({ link, text });
  return landings.length === 0 ? [] : [{ platform, id, publishedAt, landings }];
}

/**
 * The one post that visits belong to: of a platform that their source names, published before their last day is over, and leading
 * to where they came with the same campaign (and content, where both have one), or where one of them has none, to the same page.
 * Visits by an advertisement belong to no post but one whose link is tagged as that is: campaigns are named alike on both. Null: no post does, or several do, which then share them in a way that nobody told.
 */
export function postOfTraffic(
  traffic: ImportedTraffic,
  posts: readonly LinkedPost[],
  platforms: readonly PlatformFacts[],
): PostKey | null {
  const named = platformsNamedBy(traffic, platforms);
  if (named.length === 0) return null;
  const told = landingOfTraffic(traffic);
  const until =
    traffic.to === null ? Number.POSITIVE_INFINITY : Date.parse(`${traffic.to}T00:00:00Z`) + 2 * 86_400_000;
  const possible = posts.filter(
    ({ platform, publishedAt }) => named.includes(platform) && (publishedAt ?? 0) < until,
  );
  const fitting = possible.filter(({ landings }) => landings.some((landing) => fits(landing, told)));
  const nearest = fitting.filter(({ landings }) =>
    landings.some(({ path }) => path !== null && path === told.path),
  );
  const [only, second] = nearest.length > 0 ? nearest : fitting;
  return only === undefined || second !== undefined ? null : { platform: only.platform, id: only.id };
}

/** The platforms that the source of visits names; it may be written with its medium, "source / medium". */
export function platformsNamedBy(
  { source }: Pick<ImportedTraffic, 'source'>,
  platforms: readonly PlatformFacts[],
): readonly PlatformId[] {
  const name = labelOf((source ?? '').split(' / ')[0] ?? '');
  if (name === null) return [];
  // Sites have parts for countries and telephones: "fr.site.com", "m.site.com".
  const isNamed = (source: string) =>
    source === name || (source.includes('.') && name.endsWith(`.${source}`));
  return platforms.filter(({ trafficSources }) => trafficSources.some(isNamed)).map(({ id }) => id);
}

/** Where visits came, and by what. */
function landingOfTraffic({ landing, campaign, content, medium }: ImportedTraffic): Landing {
  const page = landing === null ? null : landingOf(landing);
  return {
    path: page?.path ?? null,
    campaign: labelOf(campaign) ?? page?.campaign ?? null,
    content: labelOf(content) ?? page?.content ?? null,
    medium: labelOf(medium) ?? page?.medium ?? null,
  };
}

function fits(landing: Landing, told: Landing): boolean {
  if (told.medium !== null && isPaid.test(told.medium) && landing.medium !== told.medium) return false;
  if (landing.campaign === null || told.campaign === null)
    return landing.path !== null && landing.path === told.path;
  if (landing.campaign !== told.campaign) return false;
  return landing.content === null || told.content === null || landing.content === told.content;
}

/** What Google Analytics takes for paid: https://support.google.com/analytics/answer/9756891. */
const isPaid = /^(?:.*cp.*|ppc|retargeting|paid.*)$/;

/**
 * Writes what the visits of an import say of these posts: their sums, as a statement of the import. To be called within a
 * transaction over `traffic`, `statements` and `posts`.
 */
export async function stateTraffic(record: ImportRecord, keys: readonly PostKey[]): Promise<void> {
  for (const { platform, id } of keys) {
    const [rows, known, post] = await Promise.all([
      database.traffic.where('[post.platform+post.id+import]').equals([platform, id, record.id]).toArray(),
      database.statements
        .where(':id')
        .between([platform, id, record.id, Dexie.minKey], [platform, id, record.id, Dexie.maxKey])
        .first(),
      database.posts.get([platform, id]),
    ]);
    const { sessions: _, conversions: __, revenue: ___, ...others } = known?.metrics ?? {};
    const publishedAt = post?.publishedAt ?? null;
    const whole = rows.filter((row) => !beginsLater(row, publishedAt));
    const metrics: Metrics = { ...others, ...sumsOf(whole) };
    const observedAt = known?.observedAt ?? Math.max(record.asOf, post?.publishedAt ?? 0);
    if (Object.keys(metrics).length === 0)
      await database.statements.delete([platform, id, record.id, observedAt]);
    else await database.statements.put({ ...known, platform, id, origin: record.id, observedAt, metrics });
  }
}

/**
 * Whether a span of days begins after a post was published: its visits are not all that the post brought, and would take the place of
 * those that an earlier file told. They count for the campaign. A row of one day is a part of the span that its file is of.
 */
function beginsLater({ from, to }: TrafficRow, publishedAt: number | null): boolean {
  return publishedAt !== null && from !== null && from !== to && startOfDay(from) - publishedAt > oneDay;
}

/** The site's days may be those of another time zone. */
const oneDay = 86_400_000;

/** Of each figure the sum of the rows that tell it; none of which the sum is no count. */
function sumsOf(rows: readonly TrafficRow[]): StatementRow['metrics'] {
  const names = ['sessions', 'conversions', 'revenue'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const told = rows.flatMap((row) => row[name] ?? []);
      const sum = told.reduce((total, value) => total + value, 0);
      return told.length > 0 && sum >= 0 && Number.isSafeInteger(sum) ? [[name, exactCount(sum, null)]] : [];
    }),
  );
}
