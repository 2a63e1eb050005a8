import type { CDPSession, Page } from '@playwright/test';
import { consent } from '../../browser/consent.ts';
import { type LaunchedExtension, launchExtension } from '../../browser/launch-extension.ts';
import { panelClock } from './panel-clock.ts';

/** A browser with the extension and so many stored posts, and the page in it that the panel is measured in. */
export class OpenedCollection {
  private constructor(
    private readonly extension: LaunchedExtension,
    private readonly page: Page,
    private readonly protocol: CDPSession,
    private readonly tab: number,
    private readonly platform: string,
  ) {}

  /** `script` is the bundle of `fill-collection.ts`. */
  static async open(posts: number, script: string): Promise<OpenedCollection> {
    const extension = await launchExtension();
    try {
      await extension.context.addInitScript(panelClock);
      await consent(extension);
      const own = await extension.own();
      // What the background does by the clock, set in its first turn, is not to fall into what is measured.
      await own.waitForTimeout(1000);
      await own.evaluate(() => chrome.alarms.clearAll());
      const read = await extension.context.newPage();
      const tab = await extension.tabOf(read);
      await own.evaluate(script);
      const { platform } = await own.evaluate(([...given]) => fillCollection(...given), [
        posts,
        tab,
      ] as const);
      const page = await extension.context.newPage();
      await page.setViewportSize({ width: 400, height: 900 });
      const protocol = await extension.context.newCDPSession(page);
      return new OpenedCollection(extension, page, protocol, tab, platform);
    } catch (error) {
      await extension.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.extension.close();
  }

  /** Milliseconds from the beginning of the side panel to its first painted list. */
  openPanel(): Promise<number> {
    return this.timeOf(`sidepanel.html?tab=${this.tab}`, '#tab-panel .post-row');
  }

  /** The same of the popup, to the best and the weakest post of the page. */
  openPopup(): Promise<number> {
    return this.timeOf(`popup.html?tab=${this.tab}`, '.extremes .post-text');
  }

  /** The same of a report of the person's own account, to its last part. */
  openReport(kind: 'month' | 'account'): Promise<number> {
    const asked = new URLSearchParams({ platform: this.platform, account: 'guild-0' });
    const last = { month: '.report article .report-table', account: '.report article #usual-title' };
    return this.timeOf(`report.html?${asked}#${kind}`, last[kind]);
  }

  /** Milliseconds from the click on a tab of the panel to what it shows. */
  async openTab(name: keyof typeof shownIn): Promise<number> {
    return this.page.evaluate(
      async ([tab, shown]) => {
        const from = performance.now();
        document.querySelector<HTMLElement>(tab)?.click();
        return (await window.paintedWhen(() => document.querySelector(shown) !== null)) - from;
      },
      [`#tab-${name}`, shownIn[name]] as const,
    );
  }

  /** Milliseconds from a choice of how to sort to a list that begins otherwise. */
  sort(by: string): Promise<number> {
    return this.change('.arrangement:has(input[type=search]) select', by, 'change');
  }

  /** Milliseconds from words in the field of the search to a list that begins otherwise or is of another length. */
  search(words: string): Promise<number> {
    return this.change('.arrangement input[type=search]', words, 'input');
  }

  /** Wheels through the list in view as somebody does who looks for a post; answers the milliseconds between frames. */
  async scrollThrough(): Promise<readonly number[]> {
    await this.page.evaluate(() =>
      document.querySelector('.arrangement input[type=search]')?.scrollIntoView(),
    );
    await this.page.mouse.move(200, 500);
    await this.page.evaluate(() => window.watchFrames());
    for (let turn = 0; turn < 50; turn += 1) {
      await this.page.mouse.wheel(0, 240);
      await this.page.waitForTimeout(15);
    }
    return this.page.evaluate(() => window.stopFrames());
  }

  /** Bytes of script objects in use in the page, after a collection of what is not. */
  async heap(): Promise<number> {
    await this.protocol.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.protocol.send('Runtime.getHeapUsage');
    return usedSize;
  }

  private async timeOf(address: string, shown: string): Promise<number> {
    await this.page.bringToFront();
    await this.page.goto('about:blank');
    await this.page.goto(this.extension.address(address), { waitUntil: 'commit' });
    return this.page.evaluate(
      (selector) => window.paintedWhen(() => document.querySelector(selector) !== null),
      shown,
    );
  }

  private change(field: string, value: string, kind: 'change' | 'input'): Promise<number> {
    return this.page.evaluate(
      async ([selector, given, type]) => {
        const input = document.querySelector<HTMLInputElement>(selector);
        input?.scrollIntoView();
        // Of a list that is not in view no item is there.
        await window.paintedWhen(() => document.querySelector('[aria-posinset]') !== null);
        const item = document.querySelector('[aria-posinset]');
        if (input === null || item === null) throw new Error('there is no list');
        const before = `${item.ariaSetSize} ${item.textContent}`;
        const from = performance.now();
        input.value = given;
        input.dispatchEvent(new Event(type, { bubbles: true }));
        const at = await window.paintedWhen(() => {
          const first = document.querySelector('[aria-posinset]');
          return first !== null && `${first.ariaSetSize} ${first.textContent}` !== before;
        });
        return at - from;
      },
      [field, value, kind] as const,
    );
  }
}

/** What each tab shows once it is there. */
const shownIn = {
  account: '#posts-title',
  replies: '.queue-row .comment-open',
  goals: '.goal-card',
} as const;
