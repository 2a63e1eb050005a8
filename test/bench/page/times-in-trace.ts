import type { TraceEvent } from './trace.ts';

/** What was added to the page cost it, until a mark of the page. Times in milliseconds. */
export interface Times {
  /** Scripts that are not the page's, with their microtasks; without style, layout and garbage collection (see below). */
  readonly script: number;
  /** Style and layout that these scripts asked for; most of it would have come with the frame. */
  readonly forced: number;
  /** The longest that they took of one task, both together. */
  readonly longest: number;
  /** All of the page's main thread. */
  readonly thread: number;
  /** How often the page was laid out. */
  readonly layouts: number;
}

/**
 * The times up to each of the page's marks, by the mark's name. Scripts are told apart by the address they come from: the page's own has
 * the page's, and makes no promises, so that all microtasks are of others. A difference between two runs, with and without, would hold
 * all that the page's own work varies by, which is more than the whole of a floor.
 *
 * Garbage is collected when somebody's allocation happens to fill the heap, and takes as long as the page's heap is large: it says nothing
 * of who pays for it. What is allocated shows in the memory.
 */
export function timesInTrace(events: readonly TraceEvent[], pageUrl: string): ReadonlyMap<string, Times> {
  const isMark = ({ name }: TraceEvent) => name === 'end' || name.startsWith('posts ');
  const mark = events.find((event) => isMark(event));
  if (mark === undefined) throw new Error('the page has set no mark');
  const own = events.flatMap((event) => {
    const { pid, tid, tts } = event;
    return pid === mark.pid && tid === mark.tid && tts !== undefined ? [{ ...event, tts }] : [];
  });
  const spans = spansOf(own).sort((one, other) => one.start - other.start || other.end - one.end);

  const found = new Map<string, Times>();
  for (const { name, tts } of own.filter(isMark)) found.set(name, timesUntil(spans, tts, pageUrl));
  return found;
}

type TimedEvent = TraceEvent & { readonly tts: number };

interface Span {
  readonly name: string;
  readonly url: string | undefined;
  readonly start: number;
  readonly end: number;
}

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'RunMicrotasks']);
const rendering = new Set(['UpdateLayoutTree', 'Layout', 'RecalcStyles', 'Document::recalcStyle']);

const isCollection = /^(V8\.GC|MinorGC|MajorGC|BlinkGC)/;

type Owner = 'page' | 'added' | 'forced' | undefined;

function timesUntil(spans: readonly Span[], until: number, pageUrl: string): Times {
  const sums = { page: 0, added: 0, forced: 0, thread: 0 };
  let layouts = 0;
  let longest = 0;
  let task = 0;
  const open: { owner: Owner; end: number; at: number }[] = [];

  // Every moment belongs to the innermost span around it.
  const spend = (to: number): void => {
    const top = open.at(-1);
    if (top === undefined) return;
    const time = Math.max(0, to - top.at);
    top.at = Math.max(top.at, to);
    if (top.owner !== undefined) sums[top.owner] += time;
    if (top.owner === 'added' || top.owner === 'forced') task += time;
  };
  const close = (before: number): void => {
    for (let top = open.at(-1); top !== undefined && top.end <= before; top = open.at(-1)) {
      spend(top.end);
      open.pop();
      const outer = open.at(-1);
      if (outer !== undefined) outer.at = top.end;
      else {
        longest = Math.max(longest, task);
        task = 0;
      }
    }
  };
  for (const { name, url, start, end } of spans) {
    if (start >= until) break;
    close(start);
    spend(start);
    if (name === 'Layout') layouts += 1;
    const around = open.at(-1)?.owner;
    if (open.length === 0) sums.thread += Math.min(end, until) - start;
    open.push({ owner: ownerOf(name, url, around, pageUrl), end, at: start });
  }
  close(Number.POSITIVE_INFINITY);
  const inMs = (microseconds: number): number => microseconds / 1000;
  return {
    script: inMs(sums.added),
    forced: inMs(sums.forced),
    longest: inMs(longest),
    thread: inMs(sums.thread),
    layouts,
  };
}

function ownerOf(name: string, url: string | undefined, around: Owner, pageUrl: string): Owner {
  if (rendering.has(name)) return around === 'added' || around === 'forced' ? 'forced' : undefined;
  if (isCollection.test(name)) return undefined;
  if (!scripts.has(name)) return around;
  if (name === 'RunMicrotasks') return 'added';
  // A function without an address is one of the engine's or the extension system's; it is who called it, else who was added.
  if (url === undefined || url === '') return around ?? 'added';
  return url.split('?')[0] === pageUrl ? 'page' : 'added';
}

/** Events that say how long they took, and pairs of a beginning and an end. */
function spansOf(events: readonly TimedEvent[]): Span[] {
  const spans: Span[] = [];
  const begun: TimedEvent[] = [];
  for (const event of [...events].sort((one, other) => one.tts - other.tts)) {
    const url = event.args.data?.url;
    if (event.ph === 'X')
      spans.push({ name: event.name, url, start: event.tts, end: event.tts + (event.tdur ?? 0) });
    else if (event.ph === 'B') begun.push(event);
    else if (event.ph === 'E') {
      const first = begun.pop();
      if (first !== undefined)
        spans.push({ name: first.name, url: first.args.data?.url, start: first.tts, end: event.tts });
    }
  }
  return spans;
}
