import type { CDPSession, Page } from '@playwright/test';
import type { ErrorLog } from '../../../src/domain/error-log.ts';
import type { LaunchedExtension } from '../../browser/launch-extension.ts';

/** What goes wrong anywhere in the browser without anybody catching it, and what is written to a console as an error. */
export class HeardErrors {
  readonly #errors: string[] = [];

  /** Listens to a page and all worlds in it, and to its console; call it before the page goes anywhere. */
  async listenTo(page: Page, what: string): Promise<CDPSession> {
    const session = await page.context().newCDPSession(page);
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) =>
      this.#errors.push(`${what}: ${text} ${exception?.description ?? ''} ${url ?? ''}`),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'assert') return;
      this.#errors.push(
        `${what}: ${args.map(({ description, value }) => description ?? String(value)).join(' ')}`,
      );
    });
    await session.send('Runtime.enable');
    return session;
  }

  /** Listens to the extension's worker, as often as it is started. */
  async listenToWorker(extension: LaunchedExtension): Promise<void> {
    const session = await extension.context.newCDPSession(await extension.own());
    session.on(
      'ServiceWorker.workerErrorReported',
      ({ errorMessage: { errorMessage, sourceURL, lineNumber } }) =>
        this.#errors.push(`worker: ${errorMessage} ${sourceURL}:${lineNumber}`),
    );
    await session.send('ServiceWorker.enable');
  }

  /** All of them, with those that the extension has noted itself: rejections in the worker among them. */
  async all(extension: LaunchedExtension): Promise<readonly string[]> {
    const stored = await (await extension.own()).evaluate(() => chrome.storage.local.get('errorLog'));
    const { errors } = { errors: [], ...(stored.errorLog as Partial<ErrorLog> | undefined) };
    const noted = errors.map(({ from, name, message, places, count }) =>
      `the log, from ${from}, ${count} times: ${name} ${message} ${places.join(' ')}`.trim(),
    );
    return [...this.#errors, ...noted].filter((error) => !harmless.test(error));
  }
}

/**
 * What browsers say where a size changed once more while sizes were told: the rest is told in the next frame, and nothing is wrong
 * (https://www.w3.org/TR/resize-observer/#deliver-resize-error). And what Chromium answers a worker that asks it for something while it
 * is being killed: the page that waits for the worker asks again.
 */
const harmless = /loop .*undelivered notifications|^worker: failed Error: No SW|: Error No SW/;
