import type { CDPSession } from '@playwright/test';

/** What a renderer's process holds after garbage was collected. */
export interface MemorySample {
  /** Bytes of JavaScript of all worlds. */
  readonly heap: number;
  /** DOM nodes, in the document or held by somebody. */
  readonly nodes: number;
  /** Documents, shown or held by somebody. */
  readonly documents: number;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** Takes a sample. What consoles hold for whoever looks is let go first. */
export async function sampleMemory(session: CDPSession): Promise<MemorySample> {
  await session.send('Performance.enable');
  await session.send('Runtime.discardConsoleEntries');
  // What only finalisers let go is gone after the second.
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: named('JSHeapUsedSize'),
    nodes: named('Nodes'),
    documents: named('Documents'),
    at: Date.now(),
  };
}

/**
 * How samples went: medians of the second and of the last quarter, of one place. In the first one what is bounded fills up (words of
 * badges, compiled code), which a leak is not.
 */
export interface Growth {
  readonly samples: number;
  readonly second: number;
  readonly last: number;
}

/** The growth of one of the figures. */
export function growthOf(samples: readonly MemorySample[], figure: 'heap' | 'nodes'): Growth {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const from = samples.length < 4 ? 0 : quarter;
  const values = samples.map((sample) => sample[figure]);
  return {
    samples: samples.length,
    second: median(values.slice(from, from + quarter)),
    last: median(values.slice(-quarter)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return (low + high) / 2;
}
