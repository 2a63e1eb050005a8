import type { AccountRow, AudienceRow, PostRow, SnapshotRow } from '../../../src/database/rows.ts';
import { exactCount } from '../../../src/domain/count.ts';
import type { Metrics } from '../../../src/domain/metrics.ts';

// What somebody has stored who has followed many accounts for a year and a half. Every row follows from its number alone.

const hour = 3_600_000;
const day = 24 * hour;

/** Readings of each post. */
export const readingsOfPost = 50;

/** Posts of each account. */
export const postsOfAccount = 100;

/** How far back posts go, in milliseconds. */
const period = 540 * day;

/** A post, read for the last time in the newest of its readings. */
export function madePost(platform: string, index: number, now: number): PostRow {
  const published = publishedAt(index, now);
  const moments = momentsOf(published, now);
  const readAt = moments.at(-1) ?? published;
  const author = handleOf(Math.floor(index / postsOfAccount));
  const { metrics } = reading(platform, index, readAt, readingsOfPost - 1);
  const observed = Object.entries(metrics).map(([name, count]) => [
    name,
    { ...count, observedAt: readAt, source: 'page' as const },
  ]);
  const told = { author: readAt, authorName: readAt, format: readAt, publishedAt: readAt, text: readAt };
  return {
    platform,
    id: idOf(index),
    url: null,
    author,
    authorName: `The ${author}`,
    publishedAt: published,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: index % 3 === 0 ? 'video' : 'image',
    metrics: Object.fromEntries(observed),
    hidden: [],
    text: `Post ${index}, of no great length but of some.`,
    view: 'profile',
    firstObservedAt: moments[0] ?? readAt,
    observedAt: readAt,
    snapshotAt: readAt,
    toldAt: { ...told, url: readAt, hidden: readAt, view: readAt },
  };
}

/** Its readings, oldest first. */
export function madeReadings(platform: string, index: number, now: number): SnapshotRow[] {
  return momentsOf(publishedAt(index, now), now).map((at, nth) => reading(platform, index, at, nth));
}

/** The account of that number; two of a hundred are the person's own. */
export function madeAccount(platform: string, account: number, now: number): AccountRow {
  const id = handleOf(account);
  return {
    platform,
    id,
    name: `The ${id}`,
    url: null,
    mine: account % 50 === 0,
    observedAt: now - hour,
    toldAt: { name: now - hour, url: now - hour, mine: now - day },
  };
}

/** Its followers, read twice a day for a year. */
export function madeAudiences(platform: string, account: number, now: number): AudienceRow[] {
  return Array.from({ length: 730 }, (_, nth) => ({
    platform,
    account: handleOf(account),
    observedAt: now - (730 - nth) * 12 * hour,
    followers: exactCount(20_000 + 10 * nth),
  }));
}

/** Twenty within two days, as of a post that is met again and again, the rest over three weeks; none in the future. */
function momentsOf(published: number, now: number): number[] {
  const latest = Math.min(now - hour, published + 21 * day);
  const often = Array.from({ length: 20 }, (_, nth) => published + (nth + 1) * 2 * hour);
  const rest = readingsOfPost - often.length;
  const between = (latest - published - 2 * day) / rest;
  return [
    ...often,
    ...Array.from({ length: rest }, (_, nth) => published + 2 * day + (nth + 1) * between),
  ].map(Math.round);
}

/** The newest of an account three days ago. */
function publishedAt(index: number, now: number): number {
  const nth = index % postsOfAccount;
  return Math.round(now - 3 * day - ((nth + (index % 7) / 7) * period) / postsOfAccount);
}

function reading(platform: string, index: number, observedAt: number, nth: number): SnapshotRow {
  const metrics: Metrics = {
    reactions: exactCount((index % 900) + 40 * (nth + 1)),
    comments: exactCount((index % 30) + nth),
    views: exactCount((index % 5000) + 700 * (nth + 1)),
  };
  return { platform, id: idOf(index), observedAt, metrics, hidden: [], view: 'profile' };
}

/** The id of the post of that number: numbers of one account do not lie together. */
export function idOf(index: number): string {
  return `3${String((index * 7919) % 1_000_003).padStart(7, '0')}${String(index).padStart(7, '0')}`;
}

/** The handle of the account of that number. */
export function handleOf(account: number): string {
  return `guild-${account}`;
}
