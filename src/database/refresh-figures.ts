import type { Handling } from '../domain/comment.ts';
import { stateOf } from '../domain/waiting.ts';
import { type BaseFigures, baseFigures, isSameBase, nothingToUnderstand } from './base-figures.ts';
import { changedRows } from './changed-rows.ts';
import { database } from './database.ts';
import { answersTo, commentsNear, ownersPlaces } from './find-answers.ts';
import type { CommentFiguresRow, CommentRow } from './rows.ts';

// The one place where comments' figures are written. To be called within a transaction over `figuresTables`, one call at a
// time, each for a bounded number of comments: what is read grows with these and with what they change, not with the post.

/** The tables that figures are worked out from, and their own. */
export const figuresTables = ['comments', 'posts', 'accounts', 'handlings', 'commentFigures'] as const;

/** A comment whose figures may have changed. */
export interface TouchedComment {
  readonly comment: CommentRow;
  /** Whether its text is another than it was, so that it has to be understood anew. */
  readonly isNewText: boolean;
}

/**
 * Works out the figures of comments that were written, and of those that they answer. Answers the rows that changed. `now` in
 * milliseconds since 1970.
 */
export async function refreshFigures(
  touched: readonly TouchedComment[],
  now: number,
): Promise<readonly CommentFiguresRow[]> {
  if (touched.length === 0) return [];
  const keys = touched.map(({ comment: { platform, id } }): Key => [platform, id]);
  const [owners, knownRows] = await Promise.all([ownersOf(touched), database.commentFigures.bulkGet(keys)]);
  const changes = touched.map(({ comment, isNewText }, index): Change => {
    const known = knownRows[index];
    const owner = owners[index];
    if (owner === undefined) return { known, after: undefined, isNew: false };
    const base = baseFigures(comment, owner);
    const isNew = known === undefined || !isSameBase(base, known);
    return { known, after: isNew || isNewText ? onBase(base, known, isNewText) : known, isNew };
  });
  // Here and below no await without a request: Dexie loses its transaction over a few of them.
  if (changes.every(({ known, after }) => known === after)) return [];
  await writeOwners(changes);
  // Where an answer was, those that it answered look for another; where it is now, those before it may have found one.
  const places = ownersPlaces(
    changes.flatMap(({ known, after }) => (known === after ? [] : [known ?? [], after ?? []].flat())),
  );
  const near = places === undefined ? [] : await commentsNear(places);
  const written = changes.flatMap(({ known, after }) =>
    after?.role === 'others' && after !== known ? [after] : [],
  );
  // What was written now goes before what is still in the table of it.
  const rows = new Map([...near, ...written].map((row) => [nameOf(row), row]));
  const stored = new Map(
    [...near, ...knownRows.flatMap((row) => row ?? [])].map((row) => [nameOf(row), row]),
  );
  const others =
    rows.size === 0 ? [] : await settle([...rows.values()], (row) => stored.get(nameOf(row)), now);
  const own = changes.flatMap(({ after, known }) =>
    after?.state === 'own' && after !== known ? [after] : [],
  );
  return [...others, ...own];
}

/** Works out anew where these comments stand, after a decision of the person's or with time. Answers the rows that changed. */
export function settleFigures(
  figures: readonly CommentFiguresRow[],
  now: number,
): Promise<readonly CommentFiguresRow[]> {
  return settle(
    figures.filter(({ role }) => role === 'others'),
    (row) => row,
    now,
  );
}

type Key = [platform: string, id: string];

/** What becomes of one comment's figures; undefined: there were none, or there are none any more. */
interface Change {
  readonly known: CommentFiguresRow | undefined;
  readonly after: CommentFiguresRow | undefined;
  /** Whether something changed by which comments find each other. */
  readonly isNew: boolean;
}

function nameOf({ platform, id }: CommentFiguresRow): string {
  return `${platform} ${id}`;
}

/** Of each comment the author of its post where that is an own account. */
async function ownersOf(touched: readonly TouchedComment[]): Promise<readonly (string | undefined)[]> {
  const ofPosts = new Map(
    touched.map(({ comment: { platform, postId } }) => [`${platform} ${postId}`, [platform, postId] as Key]),
  );
  const posts = await database.posts.bulkGet([...ofPosts.values()]);
  const authors = new Map(
    posts.flatMap((post) =>
      post === undefined || post.author === null
        ? []
        : [[`${post.platform} ${post.author}`, [post.platform, post.author] as Key] as const],
    ),
  );
  if (authors.size === 0) return [];
  const accounts = await database.accounts.bulkGet([...authors.values()]);
  const mine = new Set(accounts.flatMap((row) => (row?.mine === true ? [`${row.platform} ${row.id}`] : [])));
  const owners = new Map(
    posts.flatMap((post) =>
      post === undefined || post.author === null || !mine.has(`${post.platform} ${post.author}`)
        ? []
        : [[`${post.platform} ${post.id}`, post.author] as const],
    ),
  );
  return touched.map(({ comment: { platform, postId } }) => owners.get(`${platform} ${postId}`));
}

function onBase(
  base: BaseFigures,
  known: CommentFiguresRow | undefined,
  isNewText: boolean,
): CommentFiguresRow {
  const isOwn = base.role !== 'others';
  const understood = isNewText || isOwn || known?.role !== 'others' ? undefined : known;
  return {
    ...base,
    state: isOwn ? 'own' : 'waits',
    decision: null,
    until: null,
    answer: null,
    answeredAt: null,
    answerDated: false,
    understanding: understood?.understanding ?? null,
    understoodBy: isOwn ? nothingToUnderstand : (understood?.understoodBy ?? 0),
  };
}

/** Writes what others' figures depend on: the owner's comments as they are now, none that is the owner's no more. */
async function writeOwners(changes: readonly Change[]): Promise<void> {
  const gone = changes.flatMap(({ known, after }) =>
    known !== undefined && after === undefined ? [[known.platform, known.id] as Key] : [],
  );
  const written = changes.flatMap(({ known, after, isNew }) => {
    const isOwners = (row: CommentFiguresRow | undefined) => row !== undefined && row.role !== 'others';
    return after !== undefined && isNew && (isOwners(after) || isOwners(known)) ? [after] : [];
  });
  if (gone.length > 0) await database.commentFigures.bulkDelete(gone);
  if (written.length > 0) await database.commentFigures.bulkPut(written);
}

async function settle(
  rows: readonly CommentFiguresRow[],
  storedOf: (row: CommentFiguresRow) => CommentFiguresRow | undefined,
  now: number,
): Promise<readonly CommentFiguresRow[]> {
  if (rows.length === 0) return [];
  const [answers, handlings] = await Promise.all([
    answersTo(rows),
    database.handlings.bulkGet(rows.map(({ platform, id }): Key => [platform, id])),
  ]);
  const settled = rows.map((row, index) => settledRow(row, answers[index], handlings[index], now));
  const changed = changedRows(settled, rows.map(storedOf));
  if (changed.length > 0) await database.commentFigures.bulkPut(changed);
  return changed;
}

function settledRow(
  row: CommentFiguresRow,
  answer: CommentFiguresRow | undefined,
  handling: Handling | undefined,
  now: number,
): CommentFiguresRow {
  const state = stateOf({ own: false, answered: answer !== undefined, handling }, now);
  return {
    ...row,
    state,
    decision: handling?.state ?? null,
    until: state === 'later' ? (handling?.until ?? null) : null,
    answer: answer?.id ?? null,
    answeredAt: answer?.publishedAt ?? null,
    answerDated: answer?.dated ?? false,
  };
}
