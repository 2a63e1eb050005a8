import type { Table } from 'dexie';
import { database } from '../../../src/database/database.ts';
import { packAudience } from '../../../src/database/follower-counts.ts';
import { byMoment, type PackedItem, type PackedRow, rowsOf } from '../../../src/database/packed-row.ts';
import { packFigures } from '../../../src/database/post-figures.ts';
import type { PostRow } from '../../../src/database/rows.ts';
import { isRead } from '../../../src/domain/platform-facts.ts';
import { dayOf } from '../../../src/domain/weekly-window.ts';
import { platformFacts } from '../../../src/platforms/facts.ts';
import { madeLearnt } from '../assessment/made-learnt.ts';
import {
  accountRow,
  accountsOf,
  audiencesOf,
  commentsUnder,
  day,
  postsOf,
  postsOnPage,
  snapshotOf,
} from './made-collection.ts';

// Runs in one of the extension's own pages: fills its database as its background would have, in large transactions.

declare global {
  /** Fills the database with so many posts, and puts the newest of the person's own on the page of this tab. */
  var fillCollection: (posts: number, tab: number) => Promise<{ readonly platform: string }>;
}

/** Rows of one transaction. */
const chunk = 20_000;

globalThis.fillCollection = async (posts, tab) => {
  const facts = platformFacts.find(isRead);
  if (facts === undefined) throw new Error('No platform is known.');
  const platform = facts.id;
  const now = Date.now();
  const accounts = accountsOf(posts);
  await database.open();
  await put(
    database.accounts,
    accounts.map((account) => accountRow(platform, account, now)),
  );
  let waiting: PostRow[] = [];
  for (const account of accounts) {
    const rows = postsOf(platform, account, now);
    if (account.begin === 0) await fillOwn(rows, { platform, origin: facts.origin, posts, tab, now });
    waiting = [...waiting, ...rows];
    if (waiting.length >= chunk || account === accounts.at(-1)) {
      await fillPosts(waiting);
      waiting = [];
    }
  }
  for (let begin = 0; begin < accounts.length; begin += 100) {
    const audiences = accounts.slice(begin, begin + 100).map((each) => audiencesOf(platform, each, now));
    await put(database.audiences, audiences.flat());
    await put(
      database.followerCounts,
      audiences.flatMap((each) => packed(each.map(packAudience))),
    );
  }
  const size = { posts, postsOfAccount: 200, snapshotsOfPost: 3, audiencesOfAccount: 12, textLength: 0 };
  await put(database.learnt, madeLearnt(platform, size));
  database.close();
  return { platform };
};

async function fillPosts(rows: readonly PostRow[]): Promise<void> {
  await Promise.all([
    put(database.posts, rows),
    put(database.postFigures, packed(rows.flatMap((row) => packFigures(row) ?? []))),
    put(database.snapshots, rows.map(snapshotOf)),
  ]);
}

/** The page that is open, the comments that wait, a goal and a campaign. */
async function fillOwn(
  rows: readonly PostRow[],
  {
    platform,
    origin,
    posts,
    tab,
    now,
  }: {
    readonly platform: string;
    readonly origin: string;
    readonly posts: number;
    readonly tab: number;
    readonly now: number;
  },
): Promise<void> {
  const handle = rows[0]?.author ?? '';
  const visit = 'made';
  const account = { handle, name: `The ${handle}`, url: `${origin}/${handle}/`, followers: null };
  const report = {
    platform,
    url: account.url,
    view: 'profile',
    language: 'en',
    trouble: null,
    account,
    seen: postsOnPage,
    read: postsOnPage,
    promoted: 0,
    withoutId: 0,
    missing: {},
  };
  await put(database.pages, [{ tab, visit, report, observedAt: now, focus: null }]);
  const shown = rows.slice(0, postsOnPage);
  await put(
    database.sightings,
    shown.map(({ id }, position) => ({ tab, visit, platform, id, observedAt: now, position })),
  );
  const { comments, figures } = commentsUnder(shown, Math.min(10_000, posts / 10), now);
  await put(database.comments, comments);
  await put(database.commentFigures, figures);
  const target = { weeks: 6, baseline: 0.02, achievable: 0.024, stretch: 0.03 };
  const goal = {
    id: 'made',
    account: { platform, id: handle },
    objective: 'engagement' as const,
    targets: [{ ...target, measure: 'engagementRateByFollowers' }],
    from: dayOf(now - 20 * day),
    to: dayOf(now + 10 * day),
    baselineWeeks: 8,
  };
  await put(database.goals, [{ id: goal.id, goal, toldAt: now }]);
  const campaign = {
    id: 'made',
    name: 'Harvest',
    from: dayOf(now - 60 * day),
    to: dayOf(now - 30 * day),
    rules: [{ by: 'text' as const, words: 'harvest' }],
    reviewedAt: now,
  };
  await put(database.campaigns, [{ id: campaign.id, campaign, toldAt: now }]);
}

/** In packed rows, account by account. */
function packed<Item extends PackedItem>(
  all: readonly { readonly platform: string; readonly account: string; readonly item: Item }[],
): PackedRow<Item>[] {
  const ofAccounts = new Map<string, Item[]>();
  for (const { account, item } of all) {
    const items = ofAccounts.get(account);
    if (items === undefined) ofAccounts.set(account, [item]);
    else items.push(item);
  }
  const platform = all[0]?.platform ?? '';
  return [...ofAccounts].flatMap(([account, items]) => rowsOf({ platform, account }, items.sort(byMoment)));
}

/** Past Dexie, which has more to do for each row than the database itself. */
async function put<Row, Key>({ name }: Table<Row, Key>, rows: readonly Row[]): Promise<void> {
  for (let begin = 0; begin < rows.length; begin += chunk) {
    const transaction = database.backendDB().transaction(name, 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore(name);
    for (const row of rows.slice(begin, begin + chunk)) store.put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
}
