import type { CDPSession, Page } from '@playwright/test';
import { consent } from '../../browser/consent.ts';
import { launchExtension } from '../../browser/launch-extension.ts';
import { servePages } from '../../browser/serve-pages.ts';
import { bundleForPage } from '../assessment/bundle-for-page.ts';
import type { KeepRequest } from './made-batches.ts';
import type { MadeWorld } from './made-readings.ts';

/** The built extension in a browser of its own, with a page of a platform that sends what it is told to. */
export interface OpenedKeeping {
  /** Of a platform whose pages are read. */
  readonly facts: MadeWorld['facts'];
  /** A page of the extension's own in which `kept` is there; none of its scripts runs there, so that nothing watches the database. */
  readonly own: Page;
  /**
   * Sends a batch as the content script does, from its own world on a platform's page; answers the milliseconds until the
   * answer was there. Throws where a reading was not kept.
   */
  send(batch: KeepRequest): Promise<number>;
  /** Sends the same batch as if of another site: it is refused whole, after all that a message costs, and before anything is read or kept. */
  sendInVain(batch: KeepRequest): Promise<number>;
  close(): Promise<void>;
}

interface Replied {
  readonly time: number;
  readonly reply: unknown;
}

/** Starts it, after consent, with an empty database. */
export async function openKeeping(): Promise<OpenedKeeping> {
  const extension = await launchExtension();
  await consent(extension);
  const own = await extension.own();
  // Any file of the extension has its database; this one has no script.
  await own.goto(extension.address('licences.txt'));
  await own.evaluate(await bundleForPage(new URL('kept-collection.ts', import.meta.url)));
  const facts = await own.evaluate(() => kept.facts());
  await servePages(
    extension.context,
    new Map([[`${facts.origin}/`, '<!doctype html><html lang="en"><title>Nothing</title></html>']]),
  );
  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  const world = await worldOfContentScript(session, page, `${facts.origin}/`);

  async function send(request: KeepRequest): Promise<Replied> {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      executionContextId: world,
      awaitPromise: true,
      returnByValue: true,
      functionDeclaration: `async (request) => {
        const from = performance.now();
        const reply = await chrome.runtime.sendMessage({ vigie: 'keepReadings', request });
        return { time: performance.now() - from, reply };
      }`,
      arguments: [{ value: request }],
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  }

  return {
    facts,
    own,
    send: async (batch) => {
      const { time, reply } = await send(batch);
      if (badgesIn(reply) !== batch.readings.length) throw new Error(`not kept: ${JSON.stringify(reply)}`);
      return time;
    },
    sendInVain: async (batch) => {
      const elsewhere = { ...batch, report: { ...batch.report, url: 'https://elsewhere.example/' } };
      const { time, reply } = await send(elsewhere);
      if (badgesIn(reply) !== 0) throw new Error(`kept: ${JSON.stringify(reply)}`);
      return time;
    },
    close: extension.close,
  };
}

function badgesIn(reply: unknown): number | undefined {
  const { answer } = reply as { answer?: { badges: readonly unknown[] } };
  return answer?.badges.length;
}

/** The number of the world in which the extension's script runs on that page. */
async function worldOfContentScript(session: CDPSession, page: Page, address: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await page.goto(address);
  return found;
}
