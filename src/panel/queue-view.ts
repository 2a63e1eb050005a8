import type { CommentFiguresRow } from '../database/rows.ts';
import type { AccountKey } from '../domain/account.ts';
import type { CommentKey } from '../domain/comment.ts';
import { type IntentId, intentIds, type Sentiment } from '../domain/intent.ts';

/** The parts that the comments of one's accounts are in, as the person sees them. */
export const shelves = ['waits', 'later', 'done', 'not needed', 'answered'] as const;
export type Shelf = (typeof shelves)[number];

/** What of the queue is shown; null: whatever. */
export interface QueueFilters {
  readonly shelf: Shelf;
  readonly account: AccountKey | null;
  readonly intent: IntentId | 'undecided' | null;
  /** ISO 639-1; '' for comments whose language is not known. */
  readonly language: string | null;
  readonly sentiment: Sentiment | null;
  readonly words: string;
}

/** Everybody who waits. */
export const firstFilters: QueueFilters = {
  shelf: 'waits',
  account: null,
  intent: null,
  language: null,
  sentiment: null,
  words: '',
};

/** How many filters are set beside the shelf and the words, which are always in sight. */
export function filtersSet({ account, intent, language, sentiment }: QueueFilters): number {
  return [account, intent, language, sentiment].filter((filter) => filter !== null).length;
}

/** A comment's key as one string, for lists, maps and sets. */
export function keyOf({ platform, id }: CommentKey): string {
  return `${platform} ${id}`;
}

/** What can be chosen among these comments, each with how many there are. */
export interface QueueChoices {
  readonly intents: readonly (readonly [IntentId | 'undecided', number])[];
  /** Most comments first. */
  readonly languages: readonly (readonly [string, number])[];
}

/** Counts what comments are about and in which languages; one of several intents counts with each. */
export function choicesAmong(rows: readonly CommentFiguresRow[]): QueueChoices {
  const intents = new Map<IntentId | 'undecided', number>();
  const languages = new Map<string, number>();
  for (const row of rows) {
    const known = row.understanding?.intents ?? [];
    if (known.length === 0) raise(intents, 'undecided');
    for (const { what } of known) raise(intents, what);
    raise(languages, row.understanding?.language ?? '');
  }
  return {
    intents: [...intentIds, 'undecided' as const].flatMap((intent) => {
      const number = intents.get(intent);
      return number === undefined ? [] : [[intent, number] as const];
    }),
    languages: [...languages].sort(([, one], [, other]) => other - one),
  };
}

/** The comments that fit the filters, words aside, in their order. */
export function fitting<Row extends CommentFiguresRow>(
  rows: readonly Row[],
  filters: QueueFilters,
): readonly Row[] {
  const { intent, language, sentiment } = filters;
  if (intent === null && language === null && sentiment === null) return rows;
  return rows.filter(({ understanding }) => {
    const known = understanding?.intents ?? [];
    if (intent === 'undecided' && known.length > 0) return false;
    if (intent !== null && intent !== 'undecided' && !known.some(({ what }) => what === intent)) return false;
    if (language !== null && (understanding?.language ?? '') !== language) return false;
    return sentiment === null || understanding?.sentiment?.what === sentiment;
  });
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
