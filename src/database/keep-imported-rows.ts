import type { ImportCounts, ImportRecord } from '../domain/import-record.ts';
import type { ImportedPost, ImportedRow, RefusedRow } from '../domain/imported-row.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import { longestText } from '../domain/post.ts';
import { audienceOfPeriod } from './audience-of-period.ts';
import { database, startingWith } from './database.ts';
import { addressOf, findImportedPost } from './find-imported-post.ts';
import { type LinkedPost, linkedPosts, postOfTraffic, stateTraffic } from './join-traffic.ts';
import { standingImport } from './keep-import.ts';
import { audienceTables, putAudiences } from './put-audiences.ts';
import type { AccountPeriodRow, StatementRow, ToldByFile, TrafficRow } from './rows.ts';
import { workedOutTables, workOutPosts } from './work-out-posts.ts';

type Reason = RefusedRow['reason'];

/** A row that was checked, with its place in the batch. */
export interface PlacedRow {
  readonly index: number;
  readonly row: ImportedRow;
}

/** What became of a batch. */
export interface KeptRows {
  readonly kept: number;
  readonly refused: readonly { readonly index: number; readonly reason: Reason }[];
}

/** What keeping needs to know beside the rows; `now` in milliseconds since 1970. */
export interface KeptWith {
  readonly platforms: readonly PlatformFacts[];
  readonly now: number;
}

/**
 * Keeps rows of a file in one transaction: all of it or, where it rejects (see `isQuotaError`), nothing. Keeping them again changes
 * nothing and counts nothing twice. Throws where the import is not begun, finished or undone.
 */
export function keepImportedRows(id: string, rows: readonly PlacedRow[], at: KeptWith): Promise<KeptRows> {
  const tables = [
    ...new Set([...workedOutTables, ...audienceTables, 'imports', 'accountPeriods', 'traffic']),
  ];
  return database.transaction('rw', tables, async () => {
    const record = await standingImport(id);
    if (record.finishedAt !== null) throw new Error('this import is finished');
    const posts = await keepPosts(record, ofKind(rows, 'post'), at);
    const accounts = await keepPeriods(record, ofKind(rows, 'account'), at);
    const traffic = await keepTraffic(record, ofKind(rows, 'traffic'), at);
    const refused = [...posts.refused, ...accounts.refused, ...traffic.refused];
    await database.imports.put({ ...record, counts: added(record.counts, [posts, accounts, traffic]) });
    return {
      kept: rows.length - refused.length,
      refused: refused.sort((one, other) => one.index - other.index),
    };
  });
}

/** What became of the rows of one kind; counts are of what was not kept before. */
interface Outcome {
  readonly refused: readonly { readonly index: number; readonly reason: Reason }[];
  readonly counts: Partial<ImportCounts>;
}

function added(counts: ImportCounts, outcomes: readonly Outcome[]): ImportCounts {
  const sum = (name: keyof ImportCounts) =>
    outcomes.reduce((total, outcome) => total + (outcome.counts[name] ?? 0), counts[name]);
  return {
    joined: sum('joined'),
    created: sum('created'),
    accounts: sum('accounts'),
    traffic: sum('traffic'),
    trafficJoined: sum('trafficJoined'),
    refused: counts.refused,
  };
}

type Kind = ImportedRow['of'];

interface OfKind<Of extends Kind> {
  readonly index: number;
  readonly row: Extract<ImportedRow, { readonly of: Of }>;
}

function ofKind<Of extends Kind>(rows: readonly PlacedRow[], kind: Of): readonly OfKind<Of>[] {
  return rows.filter((placed): placed is OfKind<Of> => placed.row.of === kind);
}

async function keepPosts(
  record: ImportRecord,
  rows: readonly OfKind<'post'>[],
  at: KeptWith,
): Promise<Outcome> {
  const refused: { index: number; reason: Reason }[] = [];
  const statements = new Map<string, StatementRow>();
  const counts = { joined: 0, created: 0 };
  const found = await Promise.all(rows.map(({ row }) => statementOf(row.post, record, at)));
  for (const [place, { index }] of rows.entries()) {
    const result = found[place];
    if (result === undefined) continue;
    if (typeof result === 'string') {
      refused.push({ index, reason: result });
      continue;
    }
    const { statement, before, isKnown } = result;
    const key = `${statement.platform} ${statement.id}`;
    const same = before ?? statements.get(key);
    if (same === undefined) {
      statements.set(key, statement);
      counts[isKnown ? 'joined' : 'created'] += 1;
    } else if (JSON.stringify(figuresOf(same)) !== JSON.stringify(figuresOf(statement)))
      refused.push({ index, reason: 'duplicate' });
  }
  await database.statements.bulkPut([...statements.values()]);
  await workOutPosts([...statements.values()]);
  return { refused, counts };
}

/** What a row says of a post, told again the same or otherwise. */
function figuresOf({ metrics, told }: StatementRow): unknown {
  const { sessions: _, conversions: __, revenue: ___, ...own } = metrics;
  return Object.entries(told === undefined ? own : metrics)
    .map(([name, count]) => [name, count.low, count.high])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

interface FoundStatement {
  readonly statement: StatementRow;
  /** What the same import has said of the post before. */
  readonly before: StatementRow | undefined;
  readonly isKnown: boolean;
}

async function statementOf(
  post: ImportedPost,
  record: ImportRecord,
  { platforms, now }: KeptWith,
): Promise<FoundStatement | Reason> {
  const facts = platforms.find(({ id }) => id === post.platform);
  if (facts === undefined) return 'unknown platform';
  if (Object.keys(post.metrics).length === 0) return 'no figures';
  const address = addressOf(post, facts, now);
  const id = address?.id ?? post.id;
  if (id === null) return post.url === null || !URL.canParse(post.url) ? 'no post' : 'other site';
  const { platform } = post;
  const ofRecord = record.account?.platform === platform ? record.account.id : null;
  const author = post.author ?? address?.author ?? ofRecord;
  const text = post.text;
  const named = { address, key: { platform, id }, author, publishedAt: post.publishedAt, text };
  const { key, known } = await findImportedPost(named);
  const isItself = key.id === id;
  const told: ToldByFile = {
    url: isItself ? (address?.url ?? null) : null,
    author,
    authorName: post.authorName?.toWellFormed() ?? null,
    ...(isItself ? publicationOf(post, address) : { publishedAt: null, publishedAtFrom: null }),
    format: post.format,
    text: text === null ? null : shortened(text),
    promoted: post.promoted,
  };
  const publishedAt = known?.publishedAt ?? told.publishedAt ?? 0;
  const before = await database.statements
    .where(':id')
    .between(...startingWith(platform, key.id, record.id))
    .first();
  const observedAt = before?.observedAt ?? Math.max(record.asOf, publishedAt);
  const statement = { ...key, origin: record.id, observedAt, metrics: post.metrics, told };
  return { statement, before, isKnown: known !== undefined };
}

function publicationOf(
  { publishedAt }: ImportedPost,
  address: ReturnType<typeof addressOf>,
): Pick<ToldByFile, 'publishedAt' | 'publishedAtFrom'> {
  const madeAt = address?.madeAt ?? null;
  if (madeAt !== null && address?.madeAtIs === 'publication')
    return { publishedAt: madeAt, publishedAtFrom: 'post id' };
  if (publishedAt !== null) return { publishedAt, publishedAtFrom: 'file' };
  return madeAt === null
    ? { publishedAt: null, publishedAtFrom: null }
    : { publishedAt: madeAt, publishedAtFrom: 'id creation' };
}

/** As the texts of pages are kept: white space collapsed, cut to `longestText`. */
function shortened(text: string): string {
  return [...text.toWellFormed().replace(/\s+/g, ' ').trim()].slice(0, longestText).join('');
}

async function keepPeriods(
  record: ImportRecord,
  rows: readonly OfKind<'account'>[],
  { platforms, now }: KeptWith,
): Promise<Outcome> {
  const refused: { index: number; reason: Reason }[] = [];
  const periods = new Map<string, AccountPeriodRow>();
  for (const { index, row } of rows) {
    const { platform, from, to, metrics } = row.period;
    const ofRecord = record.account?.platform === platform ? record.account.id : null;
    const account = row.period.account ?? row.period.name ?? ofRecord;
    const reason = !platforms.some(({ id }) => id === platform)
      ? 'unknown platform'
      : account === null
        ? 'no account'
        : Object.keys(metrics).length === 0
          ? 'no figures'
          : undefined;
    if (reason !== undefined || account === null) {
      refused.push({ index, reason: reason ?? 'no account' });
      continue;
    }
    const period = { platform, account, from, to, metrics, import: record.id };
    const key = JSON.stringify([platform, account, from, to]);
    const same =
      periods.get(key) ?? (await database.accountPeriods.get([platform, account, from, to, record.id]));
    if (same === undefined) periods.set(key, period);
    else if (textOf(same.metrics) !== textOf(metrics)) refused.push({ index, reason: 'duplicate' });
  }
  const kept = [...periods.values()];
  await database.accountPeriods.bulkPut(kept);
  await keepAudiences(kept, now);
  return { refused, counts: { accounts: kept.length } };
}

/** Followers become part of the account's history where nothing else tells that moment. */
async function keepAudiences(periods: readonly AccountPeriodRow[], now: number): Promise<void> {
  const told = periods
    .flatMap((period) => audienceOfPeriod(period) ?? [])
    .filter(({ observedAt }) => observedAt <= now);
  const known = await database.audiences.bulkGet(
    told.map(({ platform, account, observedAt }) => [platform, account, observedAt]),
  );
  await putAudiences(told.filter((_, index) => known[index] === undefined));
}

function textOf(metrics: object): string {
  return JSON.stringify(Object.entries(metrics).sort(([one], [other]) => (one < other ? -1 : 1)));
}

async function keepTraffic(
  record: ImportRecord,
  rows: readonly OfKind<'traffic'>[],
  { platforms }: KeptWith,
): Promise<Outcome> {
  const known = await database.traffic.bulkGet(rows.map(({ row }) => [record.id, row.line]));
  const fresh = new Map(
    rows.flatMap(({ row }, index) => (known[index] === undefined ? [[row.line, row] as const] : [])),
  );
  if (fresh.size === 0) return { refused: [], counts: {} };
  const posts: readonly LinkedPost[] = await linkedPosts(record.account === null ? [] : [record.account]);
  const kept = [...fresh.values()].map(
    ({ line, traffic }): TrafficRow => ({
      ...traffic,
      import: record.id,
      line,
      post: postOfTraffic(traffic, posts, platforms),
    }),
  );
  await database.traffic.bulkPut(kept);
  const joined = kept.flatMap(({ post }) => post ?? []);
  const touched = [...new Map(joined.map((key) => [`${key.platform} ${key.id}`, key])).values()];
  await stateTraffic(record, touched);
  await workOutPosts(touched);
  return { refused: [], counts: { traffic: kept.length, trafficJoined: joined.length } };
}
