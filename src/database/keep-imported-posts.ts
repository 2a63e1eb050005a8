import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportedPost, RefusedRow } from '../domain/imported-row.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import { longestText, type PostKey } from '../domain/post.ts';
import { database, startingWith } from './database.ts';
import { addressOf, findImportedPost, findUnnamedPost, type UnnamedPost } from './find-imported-post.ts';
import type { KeptWith, OfKind, Outcome, RefusedAt } from './imported-outcome.ts';
import type { AccountOfImport, PostRow, StatementRow, ToldByFile } from './rows.ts';
import { together } from './statements-together.ts';
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
  const own = new Map<PlatformId, Promise<string | null>>();
  const onlyOwn = (platform: PlatformId) => {
    const asked = own.get(platform) ?? onlyOwnAccount(platform);
    own.set(platform, asked);
    return asked;
  };
  const found = await Promise.all(rows.map(({ row }) => statementOf(row.post, record, { ...at, onlyOwn })));
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

interface FoundStatement {
  readonly statement: StatementRow;
  /** What the same import has said of the post before. */
  readonly before: StatementRow | undefined;
  readonly isKnown: boolean;
}

interface Asked extends KeptWith {
  readonly onlyOwn: (platform: PlatformId) => Promise<string | null>;
}

async function statementOf(
  post: ImportedPost,
  record: ImportRecord,
  { platforms, now, onlyOwn }: Asked,
): Promise<FoundStatement | RefusedRow['reason']> {
  const facts = platforms.find(({ id }) => id === post.platform);
  if (facts === undefined) return 'unknown platform';
  if (Object.keys(post.metrics).length === 0) return 'no figures';
  const address = addressOf(post, facts, now);
  const id = address?.id ?? post.id;
  if (id === null && post.url !== null) return URL.canParse(post.url) ? 'other site' : 'no post';
  const { platform, publishedAt: datedAt, text, format } = post;
  const ofRecord = record.account?.platform === platform ? record.account.id : null;
  const author = post.author ?? address?.author ?? ofRecord;
  const found = await (id === null
    ? findUnnamed({
        platform,
        author: author ?? (await onlyOwn(platform)),
        publishedAt: datedAt,
        text,
        format,
      })
    : findImportedPost({ address, key: { platform, id }, author, publishedAt: datedAt, text }));
  if (found === undefined) return 'no post';
  const { key, known } = found;
  const isItself = key.id === id;
  const told: ToldByFile = {
    url: isItself ? (address?.url ?? null) : null,
    author,
    authorName: post.authorName?.toWellFormed() ?? null,
    ...(isItself ? publicationOf(post, address) : { publishedAt: null, publishedAtFrom: null }),
    format: post.format,
    text: text === null ? null : shortened(text),
    promoted: post.promoted,
    ...(address === undefined || address.madeAt === null ? {} : { madeAt: address.madeAt }),
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

async function findUnnamed(
  unnamed: UnnamedPost,
): Promise<{ key: PostKey; known: PostRow | undefined } | undefined> {
  const known = await findUnnamedPost(unnamed);
  return known && { key: { platform: known.platform, id: known.id }, known };
}

/** The person's one account of a platform; null where there is none, or are several. */
async function onlyOwnAccount(platform: PlatformId): Promise<string | null> {
  const own = await database.accounts
    .where(':id')
    .between(...startingWith(platform))
    .filter(({ mine }) => mine)
    .limit(2)
    .toArray();
  return own.length === 1 ? (own[0]?.id ?? null) : null;
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
