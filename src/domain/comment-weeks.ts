import type { IntentId, Understanding } from './intent.ts';
import { wallTime } from './office-hours.ts';

const day = 86_400_000;

/** 1970 began on a Thursday: three days before it, a Monday. */
const mondayBefore = -3 * day;

/** The comments by others of one week, Monday to Sunday. */
export interface CommentWeek {
  /** The Monday, as a date (ISO 8601). */
  readonly monday: string;
  readonly comments: number;
  /** How many have each intent; one comment may have several, so these add up to more. An intent of none is not there. */
  readonly byIntent: Readonly<Partial<Record<IntentId, number>>>;
  /** Of which no intent is known: undecided, or not understood yet. */
  readonly undecided: number;
}

/** Comments by weeks. */
export interface CommentWeeks {
  /** Without gaps from the first week that has comments to the last, oldest first. */
  readonly weeks: readonly CommentWeek[];
  /** Comments of which no page told the date: they are in no week. */
  readonly undated: number;
}

/** What counting by weeks asks of a comment. */
export interface DatedComment {
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly dated: boolean;
  readonly understanding: Understanding | null;
}

/** Counts others' comments by weeks of a time zone, and in each by what they are about. */
export function commentWeeks(comments: readonly DatedComment[], timeZone: string): CommentWeeks {
  const wallOf = wallTime(timeZone);
  const dated = comments.filter((comment) => comment.dated);
  const weeks = new Map<number, DatedComment[]>();
  for (const comment of dated) {
    const week = Math.floor((wallOf(comment.publishedAt) - mondayBefore) / (7 * day));
    const ofWeek = weeks.get(week);
    if (ofWeek === undefined) weeks.set(week, [comment]);
    else ofWeek.push(comment);
  }
  const numbers = [...weeks.keys()];
  const first = numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const last = numbers.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const length = numbers.length === 0 ? 0 : last - first + 1;
  return {
    weeks: Array.from({ length }, (_, index) => weekOf(first + index, weeks.get(first + index) ?? [])),
    undated: comments.length - dated.length,
  };
}

function weekOf(week: number, comments: readonly DatedComment[]): CommentWeek {
  const byIntent: Partial<Record<IntentId, number>> = {};
  let undecided = 0;
  for (const { understanding } of comments) {
    const intents = new Set(understanding?.intents.map(({ what }) => what));
    if (intents.size === 0) undecided += 1;
    for (const intent of intents) byIntent[intent] = (byIntent[intent] ?? 0) + 1;
  }
  const monday = new Date(mondayBefore + week * 7 * day).toISOString().slice(0, 10);
  return { monday, comments: comments.length, byIntent, undecided };
}
