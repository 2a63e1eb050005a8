import { Dexie } from 'dexie';
import { countercalls } from './base-figures.ts';
import { database } from './database.ts';
import { grouped } from './grouped.ts';
import type { CommentFiguresRow, CommentRole } from './rows.ts';

// Who answers whom, by index alone (the rule is in the domain's `waiting.ts`): a batch into a post of ten thousand comments
// reads about as many rows as one into a post of ten.

/** Of each comment the owner's first answer that is kept. To be called within a transaction over `commentFigures`. */
export async function answersTo(
  rows: readonly CommentFiguresRow[],
): Promise<readonly (CommentFiguresRow | undefined)[]> {
  const [inThreads, openings] = await Promise.all([answersInThreads(rows), openingsFor(rows)]);
  return rows.map((row, index) => {
    const outside = (openings.get(row) ?? []).filter(
      ({ thread, publishedAt }) => thread !== row.thread && publishedAt >= row.publishedAt,
    );
    return [inThreads[index], ...outside].flatMap((each) => each ?? []).sort(byMoment)[0];
  });
}

/**
 * Comments of others, as they are in the table, that the owner's comments in these places may answer, or answered before. Of a
 * thread it reads those between the owner's answer before and this one: each has to be written.
 */
export async function commentsNear({ answers, calls }: OwnersPlaces): Promise<readonly CommentFiguresRow[]> {
  const found = await Promise.all([
    ...answers.map(commentsBefore),
    ...(calls.length === 0 ? [] : [database.commentFigures.where('calls').anyOf(calls).toArray()]),
  ]);
  return found.flat().filter(({ role }) => role === 'others');
}

/** Where comments of the owner's stand, or stood before they were changed. */
export interface OwnersPlaces {
  /** In threads. */
  readonly answers: readonly CommentFiguresRow[];
  /** Index entries of those whom the others address. */
  readonly calls: readonly string[];
}

/** The owner's places among these rows; undefined where they answer nobody. */
export function ownersPlaces(rows: readonly CommentFiguresRow[]): OwnersPlaces | undefined {
  const answers = grouped(
    rows.filter(({ role }) => role === 'answer'),
    ({ platform, thread, publishedAt }) => JSON.stringify([platform, thread, publishedAt]),
  ).flatMap(([first]) => first ?? []);
  const openings = rows.filter(({ role }) => role === 'opening');
  const calls = [...new Set(openings.flatMap((opening) => countercalls(opening.calls)))];
  return answers.length === 0 && calls.length === 0 ? undefined : { answers, calls };
}

function byMoment(one: CommentFiguresRow, other: CommentFiguresRow): number {
  return one.publishedAt - other.publishedAt || (one.id < other.id ? -1 : 1);
}

async function answersInThreads(
  rows: readonly CommentFiguresRow[],
): Promise<readonly (CommentFiguresRow | undefined)[]> {
  // Most threads have no answer: then none of their comments has to look for its own.
  const firsts = new Map<string, Promise<CommentFiguresRow | undefined>>();
  const firstIn = ({ platform, thread }: CommentFiguresRow) => {
    const name = JSON.stringify([platform, thread]);
    const known = firsts.get(name);
    if (known !== undefined) return known;
    const first = inThread({ platform, thread }, 'answer', Dexie.minKey, Dexie.maxKey).first();
    const asked = Promise.resolve(first);
    firsts.set(name, asked);
    return asked;
  };
  return Promise.all(
    rows.map(async (row) => {
      const first = await firstIn(row);
      const beginsThread = row.id === row.thread;
      if (first === undefined || beginsThread || first.publishedAt >= row.publishedAt) return first;
      return inThread(row, 'answer', row.publishedAt, Dexie.maxKey).first();
    }),
  );
}

/** The owner's comments that begin a thread and address the author of each row. */
async function openingsFor(
  rows: readonly CommentFiguresRow[],
): Promise<ReadonlyMap<CommentFiguresRow, readonly CommentFiguresRow[]>> {
  const wanted = new Map<string, CommentFiguresRow[]>();
  for (const row of rows) {
    for (const call of countercalls(row.calls)) wanted.set(call, [...(wanted.get(call) ?? []), row]);
  }
  if (wanted.size === 0) return new Map();
  const openings = await database.commentFigures
    .where('calls')
    .anyOf([...wanted.keys()])
    .distinct()
    .toArray();
  const found = new Map<CommentFiguresRow, CommentFiguresRow[]>();
  for (const opening of openings) {
    for (const row of new Set(opening.calls.flatMap((call) => wanted.get(call) ?? []))) {
      found.set(row, [...(found.get(row) ?? []), opening]);
    }
  }
  return found;
}

async function commentsBefore(answer: CommentFiguresRow): Promise<readonly CommentFiguresRow[]> {
  const { platform, thread, publishedAt } = answer;
  const [before, opening] = await Promise.all([
    inThread(answer, 'answer', Dexie.minKey, publishedAt, false).last(),
    database.commentFigures.get([platform, thread]),
  ]);
  const since = before === undefined ? Dexie.minKey : before.publishedAt;
  const between = await inThread(answer, 'others', since, publishedAt).toArray();
  return [...(opening === undefined ? [] : [opening]), ...between];
}

/** A thread's comments of one role, by their moments. */
function inThread(
  { platform, thread }: Pick<CommentFiguresRow, 'platform' | 'thread'>,
  role: CommentRole,
  from: unknown,
  to: unknown,
  includesTo = true,
) {
  return database.commentFigures
    .where('[platform+thread+role+publishedAt]')
    .between([platform, thread, role, from], [platform, thread, role, to], true, includesTo);
}
