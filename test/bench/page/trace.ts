import type { Page } from '@playwright/test';

/** An event of Chromium's trace, as the protocol sends it. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time, which stands still while the machine does something else; of the shortest events not told. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

// Calls of scripts and what is done in them, by the thread's own clock: some events a frame, no samples that slow what they measure.
const categories = ['devtools.timeline', 'v8.execute', 'toplevel', 'blink.user_timing'];

/** Records a page from now on; what is answered ends the record. */
export async function trace(page: Page): Promise<() => Promise<TraceEvent[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    return events;
  };
}
