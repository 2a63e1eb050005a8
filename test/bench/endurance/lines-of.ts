import type { Outcome } from './endure.ts';
import type { Check } from './judge.ts';
import { growthOf, type MemorySample } from './memory-samples.ts';

/** The table of a run, line by line. */
export function linesOf(outcome: Outcome, checks: readonly Check[]): readonly string[] {
  const { comparison, deeds, errors, lives } = outcome;
  const { shown, due, kept, hurried } = comparison;
  return [
    '\n── done',
    line('pages loaded', deeds.loads),
    line('addresses changed within a page', deeds.pushedStates),
    line('went back or forward', deeds.wentBackOrForward),
    line('tabs opened, closed', deeds.tabsOpened, deeds.tabsClosed),
    line('panels opened', deeds.panelsOpened),
    line('worker killed', deeds.workerKills),
    '\n── kept',
    line('posts that pages showed', shown),
    line('posts, readings that were due', due.posts, due.readings),
    line('posts, snapshots kept', kept.posts, kept.snapshots),
    line('readings of pages left too soon after, of them kept', hurried.readings, hurried.kept),
    line('posts looked at for their badges', deeds.badgesLookedFor),
    ...lives.map(({ name, frames }) =>
      line(
        `frames drawn of ten a second in the ${name} tab, in its twin`,
        tenth(frames.watched),
        tenth(frames.unwatched),
      ),
    ),
    '\n── memory after garbage was collected, the page empty: median of the second and of the last quarter',
    ...lives.flatMap(({ name, watched, unwatched, panel, panelsUnlike }) => [
      ...memory(`${name} tab`, watched),
      ...memory(`${name} tab without the extension`, unwatched),
      ...(panel.length === 0 ? [] : memory(`panel beside ${name}`, panel)),
      ...(panelsUnlike === 0
        ? []
        : [line('of the panel not sampled, for it still showed the page before', panelsUnlike)]),
    ]),
    '   (the worker is a fresh one every few seconds, so that its memory says nothing)',
    '\n── holds',
    ...checks.map(({ what, figure, holds }) => ` ${holds ? '✓' : '✗'} ${what.padEnd(62)} ${figure}`),
    ...(comparison.examples.length === 0
      ? []
      : ['', ...comparison.examples.map((example) => `   ${example}`)]),
    ...(errors.length === 0 ? [] : ['', ...errors.slice(0, 20).map((error) => `   error: ${error}`)]),
  ];
}

function line(what: string, ...figures: readonly number[]): string {
  return `   ${what.padEnd(62)} ${figures.map((figure) => figure.toLocaleString('en')).join(', ')}`;
}

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}

function memory(what: string, samples: readonly MemorySample[]): readonly string[] {
  const heap = growthOf(samples, 'heap');
  const nodes = growthOf(samples, 'nodes');
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  return [
    `   ${`${what}, heap (${heap.samples} samples)`.padEnd(62)} ${megabytes(heap.second)} → ${megabytes(heap.last)} MB, × ${(heap.last / heap.second).toFixed(3)}`,
    `   ${`${what}, nodes`.padEnd(62)} ${nodes.second} → ${nodes.last}, × ${(nodes.last / nodes.second).toFixed(3)}`,
  ];
}
