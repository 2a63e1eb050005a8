import type { CDPSession, Page } from '@playwright/test';
import { consent } from '../../browser/consent.ts';
import { type LaunchedExtension, launchExtension } from '../../browser/launch-extension.ts';
import { servePages } from '../../browser/serve-pages.ts';
import { bundleForPage } from '../assessment/bundle-for-page.ts';

/** The extension in a real browser, as far as retention is measured. */
export interface OpenedRetention {
  /** One of the extension's own pages, with `storedReadings`. */
  readonly own: Page;
  /** Sends a message as the script in a platform's page does, and answers how many milliseconds the answer took. */
  send(name: string, request: unknown): Promise<number>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it on a page of a platform at that address. No alarm is set, so that nothing runs that is not measured. */
export async function openRetention(address: string): Promise<OpenedRetention> {
  const extension = await launchExtension();
  try {
    await consent(extension);
    await servePages(extension.context, new Map([[address, '<!doctype html><title>Harbour</title>']]));
    const own = await extension.own();
    await own.evaluate(await bundleForPage(new URL('stored-readings.ts', import.meta.url)));
    // After those that are set in the worker's first turn.
    await own.waitForTimeout(1000);
    await own.evaluate(() => chrome.alarms.clearAll());
    const page = await openPage(extension, address);
    const killer = await extension.context.newCDPSession(own);
    await killer.send('ServiceWorker.enable');
    return {
      own,
      send: (name, request) => sendFrom(page, name, request),
      stopWorker: async () => {
        await killer.send('ServiceWorker.stopAllWorkers');
      },
      close: () => extension.close(),
    };
  } catch (error) {
    await extension.close();
    throw error;
  }
}

interface Script {
  readonly session: CDPSession;
  /** Of the content script's world. */
  readonly world: number;
}

async function openPage({ context, own }: LaunchedExtension, address: string): Promise<Script> {
  const page = await context.newPage();
  const id = new URL((await own()).url()).host;
  const session = await context.newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: world }) => {
      if (world.origin.includes(id)) resolve(world.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto(address);
  return { session, world: await found };
}

async function sendFrom({ session, world }: Script, name: string, request: unknown): Promise<number> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const from = performance.now();
      const reply = await chrome.runtime.sendMessage(${JSON.stringify({ vigie: name, request })});
      const took = performance.now() - from;
      const { refusal, answer } = reply;
      if (refusal) throw new Error(refusal);
      if (answer?.trouble || answer?.refused?.length) throw new Error(JSON.stringify(answer));
      return took;
    })()`,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return Number(result.value);
}
