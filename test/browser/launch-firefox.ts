import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';
import type { PageSource } from './serve-pages.ts';

// Inside the extension's own pages; elsewhere there is none.
declare const browser: typeof import('wxt/browser').browser;

const builtExtension = new URL('../../.output/firefox-mv2', import.meta.url).pathname;

/** A real Firefox with the built extension, as a person has it right after installing. */
export interface LaunchedFirefox {
  readonly browser: Browser;
  /** The page that the extension opened by itself. */
  readonly welcome: Page;
  /** Uncaught errors of every page, ours and the platforms'. */
  readonly errors: readonly string[];
  /** Whatever left for the network but for the browser's own business: addresses, or only hosts where encrypted. */
  readonly asked: readonly string[];
  /** Serves a page at its real address in a new tab; all else that it asks for gets 404. */
  visit(address: string, source: PageSource): Promise<Page>;
  /** The side panel about this tab, in a window of its own, so that the tab stays in sight. */
  openPanel(site: Page): Promise<Page>;
  /** A page of the extension's own, in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** Whether the background is loaded at the moment. */
  isBackgroundAwake(): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts it with a fresh profile, which is deleted at `close`. The background is unloaded after two idle seconds. */
export async function launchFirefox(): Promise<LaunchedFirefox> {
  const network = await closedNetwork();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      ...network.preferences,
      'extensions.background.idle.timeout': 2000,
      'intl.locale.requested': 'en-US',
    },
  });
  const errors: string[] = [];
  firefox.on('targetcreated', async (target) => {
    // A page's worker is a target too, and no page.
    if (target.type() !== 'page') return;
    (await target.page())?.on('pageerror', (error) => errors.push(String(error)));
  });
  const close = async () => {
    await firefox.close();
    network.close();
  };
  const welcome = await firefox
    .installExtension(process.env.VIGIE_BUILD_FIREFOX ?? builtExtension)
    .then(() => pageAt(firefox, '/welcome.html'))
    .catch(async (error: unknown) => {
      await close();
      throw error;
    });
  return {
    browser: firefox,
    welcome,
    errors,
    asked: network.asked,
    visit: async (address, source) => {
      const page = await firefox.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = request.url() !== address ? undefined : typeof source === 'string' ? source : source();
        void request.respond(
          body === undefined
            ? { status: 404, contentType: 'text/plain', body: '' }
            : { status: 200, contentType: 'text/html; charset=utf-8', body },
        );
      });
      await page.goto(address);
      return page;
    },
    openPanel: async (site) => {
      await site.bringToFront();
      const panel = await welcome.evaluate(async () => {
        const [tab] = await browser.tabs.query({ active: true, windowType: 'normal' });
        const path = `/sidepanel.html?tab=${tab?.id}`;
        await browser.windows.create({ url: path, type: 'popup', width: 420, height: 800 });
        return path;
      });
      return pageAt(firefox, panel);
    },
    openOwn: async (path) => {
      await welcome.evaluate((url) => browser.tabs.create({ url }).then(() => undefined), path);
      return pageAt(firefox, path);
    },
    isBackgroundAwake: () =>
      welcome.evaluate(() => {
        // Its types take them for windows as `browser.windows` describes them.
        const views = browser.extension.getViews() as unknown as Window[];
        return views.some(({ location }) => location.pathname.includes('background'));
      }),
    close,
  };
}

/** The page at this path of the extension, as soon as it is there. Its address shows only from inside. */
async function pageAt(firefox: Browser, path: string): Promise<Page> {
  const latest = Date.now() + 20_000;
  while (Date.now() < latest) {
    for (const page of await firefox.pages()) {
      const address = await page
        .evaluate(() => (document.readyState === 'complete' ? location.href : ''))
        // It is on its way from one page to another.
        .catch(() => '');
      if (address.startsWith('moz-extension:') && address.endsWith(path)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The extension has opened no page ${path} within 20 s.`);
}

/** What Firefox itself asks for in any profile. */
const browserOwn = /^(https?:\/\/)?([\w-]+\.)*(mozilla\.(com|org|net)|firefox\.com|dummy\.test)(:|\/|$)/;

/** A proxy that notes what it is asked for and lets nothing through. */
async function closedNetwork(): Promise<{
  readonly asked: string[];
  readonly preferences: Record<string, unknown>;
  close(): void;
}> {
  const asked: string[] = [];
  const note = ({ url = '' }: IncomingMessage) => {
    if (!browserOwn.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
    },
    close: () => server.close(),
  };
}
