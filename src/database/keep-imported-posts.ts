import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportedPost, RefusedRow } from '../domain/imported-row.ts';
import { metricNames } from '../domain/metrics.ts';
import { longestText } from '../domain/post.ts';
import { database, startingWith } from './database.ts';
import { addressOf, findImportedPost } from './find-imported-post.ts';
import type { KeptWith, OfKind, Outcome, RefusedAt } from './imported-outcome.ts';
import type { AccountOfImport, StatementRow, ToldByFile } from './rows.ts';
import { workOutPosts } from './work-out-posts.ts';

/**
 * Keeps what a file tells of posts, each joined to the kept post that it is about, or made known. To be called within a transaction over
 * `workedOutTables`.
 */
export async function keepImportedPosts(
  record: ImportRecord,
  rows: readonly OfKind<'post'>[],
  at: KeptWith,
): Promise<Outcome> {
  const refused: RefusedAt[] = [];
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
    const same = statements.get(key) ?? before;
    if (same === undefined) counts[isKnown ? 'joined' : 'created'] += 1;
    const both = same === undefined ? statement : together(same, statement);
    if (both === undefined) refused.push({ index, reason: 'duplicate' });
    else statements.set(key, both);
  }
  await database.statements.bulkPut([...statements.values()]);
  await workOutPosts([...statements.values()]);
  return { refused, counts, accounts: [...statements.values()].flatMap(accountOf) };
}

function accountOf({ platform, told }: StatementRow): readonly AccountOfImport[] {
  const id = told?.author ?? null;
  return id === null ? [] : [{ platform, id, name: told?.authorName ?? null }];
}

/** What two rows of one file say of one post, such as two lists of the best; undefined where they differ in a figure. */
function together(first: StatementRow, second: StatementRow): StatementRow | undefined {
  const differs = metricNames.some((name) => {
    const [one, other] = [first.metrics[name], second.metrics[name]];
    return one !== undefined && other !== undefined && (one.low !== other.low || one.high !== other.high);
  });
  if (differs) return undefined;
  const [one, other] = [first.told, second.told];
  const metrics = { ...second.metrics, ...first.metrics };
  if (one === undefined || other === undefined) return { ...first, metrics, told: one ?? other };
  const isDated = one.publishedAt !== null;
  const told: ToldByFile = {
    url: one.url ?? other.url,
    author: one.author ?? other.author,
    authorName: one.authorName ?? other.authorName,
    publishedAt: isDated ? one.publishedAt : other.publishedAt,
    publishedAtFrom: isDated ? one.publishedAtFrom : other.publishedAtFrom,
    format: one.format ?? other.format,
    text: one.text ?? other.text,
    promoted: one.promoted || other.promoted,
  };
  return { ...first, metrics, told };
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
): Promise<FoundStatement | RefusedRow['reason']> {
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
