import type { PackedRow } from '../../../src/database/packed-row.ts';
import type { Post, Snapshot } from '../../../src/domain/post.ts';
import type { KnownCounts, KnownTruth } from './known-truth.ts';
import { countsText } from './page/draw-post.ts';

/** What is in the database at the end of a run. */
export interface Kept {
  readonly posts: readonly Post[];
  readonly snapshots: readonly Snapshot[];
  readonly postFigures: readonly PackedRow[];
}

/** What was kept held against what was shown: numbers, and a few examples of what is wrong. */
export interface Comparison {
  readonly shown: number;
  readonly due: { readonly posts: number; readonly readings: number };
  readonly kept: { readonly posts: number; readonly snapshots: number };
  /** Readings of pages that were left before they had time to be handed over, and how many of them were kept all the same. */
  readonly hurried: { readonly readings: number; readonly kept: number };
  /** By what is wrong, how often; each should be 0. */
  readonly faults: Readonly<Record<string, number>>;
  readonly examples: readonly string[];
}

const hour = 3_600_000;

const examplesOfEach = 5;

/** Milliseconds by which the page’s own notes and a reading’s moment may differ: a page stands a little longer than it notes when it is left. */
const tolerance = 2000;

/** Compares what is kept with what was shown. */
export function compareKept({ posts, snapshots, postFigures }: Kept, truth: KnownTruth): Comparison {
  const faults: Record<string, number> = {
    'posts missing': 0,
    'readings missing': 0,
    'posts kept twice': 0,
    'posts kept twice among the figures': 0,
    'snapshots doubled': 0,
    'posts never shown': 0,
    'counts never shown': 0,
    'counts at another time than shown': 0,
    'last counts not the newest': 0,
    'other author': 0,
  };
  const examples: string[] = [];
  const note = (fault: string, example: unknown): void => {
    faults[fault] = (faults[fault] ?? 0) + 1;
    if ((faults[fault] ?? 0) <= examplesOfEach) examples.push(`${fault}: ${JSON.stringify(example)}`);
  };

  const keptPosts = new Map<string, Post>();
  for (const post of posts) {
    const known = truth.get(post.platform, post.id);
    if (keptPosts.has(keyOf(post))) note('posts kept twice', post);
    keptPosts.set(keyOf(post), post);
    if (known === undefined) note('posts never shown', post);
    else if (post.author !== known.author) note('other author', { kept: post.author, known });
  }
  const keptCounts = new Map<string, Map<string, number>>();
  for (const snapshot of snapshots) {
    const known = truth.get(snapshot.platform, snapshot.id);
    if (known === undefined) {
      note('posts never shown', snapshot);
      continue;
    }
    const text = countsOf(snapshot.metrics);
    const shown = known.counts.get(text);
    const { observedAt } = snapshot;
    if (shown === undefined) note('counts never shown', { snapshot, known: [...known.counts] });
    else if (observedAt < shown.from - tolerance || observedAt > shown.to + tolerance)
      note('counts at another time than shown', { snapshot, shown });
    const ofPost = keptCounts.get(keyOf(snapshot)) ?? new Map<string, number>();
    keptCounts.set(keyOf(snapshot), ofPost);
    // In the order of their moments, as the database gives them.
    if (observedAt - (ofPost.get(text) ?? Number.NEGATIVE_INFINITY) < hour)
      note('snapshots doubled', snapshot);
    ofPost.set(text, observedAt);
  }

  let duePosts = 0;
  let dueReadings = 0;
  const hurried = { readings: 0, kept: 0 };
  for (const known of truth.all()) {
    const key = keyOf(known);
    const due = [...known.counts].filter(([, { reading }]) => reading === 'due');
    if (due.length > 0) duePosts += 1;
    dueReadings += due.length;
    if (due.length > 0 && !keptPosts.has(key)) note('posts missing', { ...known, counts: [...known.counts] });
    for (const [text, counts] of known.counts) {
      const isKept = keptCounts.get(key)?.has(text) === true;
      if (counts.reading === 'due' && !isKept)
        note('readings missing', { id: known.id, text, counts, kept: [...(keptCounts.get(key) ?? [])] });
      if (counts.reading !== 'hurried') continue;
      hurried.readings += 1;
      if (isKept) hurried.kept += 1;
    }
    const post = keptPosts.get(key);
    if (post !== undefined && isBehind(countsOf(post.metrics), [...known.counts]))
      note('last counts not the newest', { kept: post.metrics, known: [...known.counts] });
  }

  const packed = new Set<string>();
  for (const { platform, items } of postFigures) {
    for (const [, id] of items) {
      if (packed.has(`${platform} ${id}`)) note('posts kept twice among the figures', id);
      packed.add(`${platform} ${id}`);
    }
  }
  return {
    shown: truth.all().length,
    due: { posts: duePosts, readings: dueReadings },
    kept: { posts: posts.length, snapshots: snapshots.length },
    hurried,
    faults,
    examples,
  };
}

function keyOf({ platform, id }: Pick<Post, 'platform' | 'id'>): string {
  return `${platform} ${id}`;
}

function countsOf(metrics: Snapshot['metrics']): string {
  return countsText(
    Object.fromEntries(
      Object.entries(metrics).map(([name, { low, high }]) => [name, low === high ? low : Number.NaN]),
    ),
  );
}

/** Whether a post's counts are older than others that had to be kept, or none that were shown. */
function isBehind(text: string, known: readonly (readonly [string, KnownCounts])[]): boolean {
  const at = known.find(([shown]) => shown === text)?.[1].from;
  const newest = Math.max(
    0,
    ...known.filter(([, { reading }]) => reading === 'due').map(([, { from }]) => from),
  );
  return at === undefined || at < newest;
}
