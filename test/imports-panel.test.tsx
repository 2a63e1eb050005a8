// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { beginImport, finishImport } from '../src/database/keep-import.ts';
import { keepImportedRows } from '../src/database/keep-imported-rows.ts';
import { keptHeaderMappings, keptImports } from '../src/database/queries/imports.ts';
import { deleteHeaderMapping, saveHeaderMapping } from '../src/database/told-rows.ts';
import { undoImport } from '../src/database/undo-import.ts';
import type { ImportedRow } from '../src/domain/imported-row.ts';
import type { Language } from '../src/domain/localised.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { textsOf } from '../src/locales/texts.ts';
import { DropFile } from '../src/panel/drop-file.tsx';
import type { FromImportWorker, ToImportWorker } from '../src/panel/import-dialogue.ts';
import { startImportWorker } from '../src/panel/import-worker.ts';
import { ImportsSection } from '../src/panel/imports-section.tsx';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { platformFacts } from '../src/platforms/facts.ts';
import { Toasts } from '../src/ui/toasts.tsx';
import { clearDatabase, everythingStored } from './keeping/stored.ts';

/** What happens to the next batches, one after the other; none: they are kept. */
const troubles: ('none' | 'quota' | 'failed' | 'killed')[] = [];
let batches = 0;

// What the panel asks, the background would do.
vi.mock('../src/messaging/send.ts', () => ({
  RequestRefused: class extends Error {},
  send: async (name: string, request: never) => {
    const now = Date.now();
    const { import: id } = request as { import: string };
    switch (name) {
      case 'beginImport':
        return beginImport(request, now);
      case 'keepImportedRows': {
        batches += 1;
        const trouble = troubles.shift();
        if (trouble === 'killed') throw new Error('no answer');
        if (trouble !== undefined && trouble !== 'none') return { kept: 0, refused: [], trouble };
        const { rows } = request as { rows: ImportedRow[] };
        const placed = rows.map((row, index) => ({ index, row }));
        return { ...(await keepImportedRows(id, placed, { platforms: platformFacts, now })), trouble: null };
      }
      case 'finishImport':
        return finishImport(id, (request as { refused: number }).refused, now);
      case 'undoImport':
        return undoImport(id, now).then(() => null);
      case 'saveHeaderMapping':
        return saveHeaderMapping(request, now).then(() => null);
      case 'deleteHeaderMapping':
        return deleteHeaderMapping((request as { signature: string }).signature, now).then(() => null);
      default:
        throw new Error(name);
    }
  },
}));

/** The worker in the test's own thread; what goes between is copied as between real ones, the file apart. */
class MadeWorker extends EventTarget {
  private listener: (event: MessageEvent<ToImportWorker>) => void = () => undefined;
  private isEnded = false;

  constructor() {
    super();
    startImportWorker(
      {
        postMessage: (message: FromImportWorker) => {
          const event = new MessageEvent('message', { data: structuredClone(message) });
          if (!this.isEnded) this.dispatchEvent(event);
        },
        addEventListener: (_, listener) => {
          this.listener = listener;
        },
      },
      platformFacts,
    );
  }

  postMessage(message: ToImportWorker): void {
    queueMicrotask(() => this.listener(new MessageEvent('message', { data: message })));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

vi.stubGlobal('Worker', MadeWorker);

function show(language: Language = 'en'): void {
  const value = { language, texts: textsOf(language), platforms: platformFacts, settings: firstSettings };
  render(
    <InterfaceContext.Provider value={value}>
      <Toasts closeLabel="Dismiss">
        <DropFile frame="wide-page">
          <main>
            <ImportsSection />
          </main>
        </DropFile>
      </Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
}

const says = (words: string | RegExp) =>
  vi.waitFor(() => expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toMatch(words), {
    timeout: 10_000,
  });

async function choose(...files: File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('#imports input[type="file"]');
  if (input === null) throw new Error('no field for files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
}

async function press(label: string): Promise<void> {
  const button = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      (each) =>
        (each.getAttribute('aria-label') ?? each.textContent) === label &&
        !each.disabled &&
        each.closest('[hidden]') === null,
    );
    if (found === undefined) throw new Error(`no button ${label}`);
    return found;
  });
  button.click();
  await drawn();
}

/** Until what was done is drawn: a person is never faster. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

const head =
  'Post ID,Account username,Account name,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';
const line = (code: string, reach = '9000') =>
  `${code},harbour.bakery,Harbour Bakery,New loaf,02/27/2026 10:20,https://www.instagram.com/reel/${code}/,IG reel,Lifetime,12400,${reach},310,12,3,8,41`;
const fileOf = (lines: readonly string[], name = 'posts.csv') =>
  new File([[head, ...lines].join('\n')], name, { lastModified: Date.UTC(2026, 3, 1) });
/** More than one batch. */
const longFile = () => {
  const codes = Array.from({ length: 700 }, (_, at) => `DWrHc${at.toString(36).padStart(6, 'A')}`);
  return fileOf(codes.map((code) => line(code)));
};

beforeEach(async () => {
  troubles.length = 0;
  batches = 0;
  await clearDatabase();
});
afterEach(() => render(null, document.body));

describe('a file', () => {
  test('is seen first, kept when the person says so, and leaves nothing but its record when undone', async () => {
    show();
    await says(/Nothing has been imported yet/);
    await choose(fileOf([line('DWrHc1cDMK_'), line('DWrHc1cDMKA', '-4')]));
    await says(/1 row about a post/);
    await says(/0 posts kept already, 1 new post/);
    await says(/Line 3: a count below zero/);
    expect(await database.imports.count()).toBe(0);
    await press('Import');
    await says(/New posts1/);
    await says(/1 row that cannot be used/);
    const [record] = await keptImports();
    expect(record).toMatchObject({
      asOf: Date.UTC(2026, 3, 1),
      counts: { joined: 0, created: 1, refused: 1 },
    });
    await press('Undo the import of “posts.csv”');
    await says(/The import of “posts.csv” is undone/);
    await expect.poll(() => document.activeElement?.textContent).toBe('Import undone');
    expect(await database.posts.count()).toBe(0);
    expect(await database.statements.count()).toBe(0);
    await press('Close');
    await says(/undone · /);
  });

  test('that is the same as one before changes nothing, whatever its name', async () => {
    show();
    await choose(fileOf([line('DWrHc1cDMK_')]));
    await press('Import');
    await says(/New posts1/);
    await press('Close');
    const before = await everythingStored();
    await choose(fileOf([line('DWrHc1cDMK_')], 'copy.csv'));
    await says(/This file has been imported already/);
    await says(/Nothing was changed/);
    expect(await everythingStored()).toEqual(before);
  });

  test('that cannot be read says why; the next one is at hand', async () => {
    show('fr');
    await choose(new File([], 'vide.csv'), new File(['<!doctype html>'], 'page.csv'));
    await says(/Le fichier est vide/);
    await says(/Fichier 1 sur 2/);
    await press('Fichier suivant');
    await says(/ni un tableau ni une archive/);
    expect(await keptImports()).toEqual([]);
  });
});

describe('an import that is disturbed', () => {
  test('goes on by itself where the background was stopped for a moment', async () => {
    show();
    await choose(longFile());
    troubles.push('killed', 'killed');
    await press('Import');
    await says(/New posts700/);
    expect(batches).toBe(4);
    expect(await database.posts.count()).toBe(700);
  });

  test('stops where the disk is full, says what is kept, and goes on when asked', async () => {
    show();
    await choose(longFile());
    await says(/700 rows about posts/);
    troubles.push('none', 'quota');
    await press('Import');
    await says(/The disk is full/);
    await says(/500 rows of this file are kept; the others are not/);
    expect(await database.posts.count()).toBe(500);
    await press('Go on');
    await says(/New posts700/);
    const [record] = await keptImports();
    expect(record).toMatchObject({ undoneAt: null, counts: { joined: 0, created: 700 } });
  });

  test('is known again when the same file is chosen later, to go on with or to undo', async () => {
    show();
    await choose(longFile());
    troubles.push('none', 'quota');
    await press('Import');
    await says(/The disk is full/);
    await press('Close');
    await says(/in part: choose the same file to go on/);
    await choose(longFile());
    await says(/This file was imported in part/);
    await press('Undo the import of “posts.csv”');
    await vi.waitFor(() => expect(document.body.textContent).not.toMatch(/imported in part/), {
      timeout: 20_000,
    });
    expect(await database.posts.count()).toBe(0);
    await press('Import');
    await says(/New posts700/);
    expect(await keptImports()).toHaveLength(2);
  });
});

describe('a table with heads that nobody knows', () => {
  const table = (rows: string, heads = 'Beitrag,Herzen') =>
    new File([`${heads}\n${rows}`], 'tabelle.csv', { lastModified: Date.UTC(2026, 3, 1) });
  const row = 'https://www.instagram.com/reel/DWrHc1cDMK_/,311';

  async function say(head: string, field: string): Promise<void> {
    const select = document.querySelector<HTMLSelectElement>(
      `select[aria-label="What the column “${head}” holds"]`,
    );
    if (select === null) throw new Error(`no column ${head}`);
    select.value = field;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  }

  test('is asked about once, and what was said can be forgotten and taken back', async () => {
    show();
    await choose(table(row));
    await says(/Which column is what\?/);
    await say('Beitrag', 'ignore');
    await say('Herzen', 'ignore');
    await press('Use these columns');
    await says(/Say which column holds the address or the id/);
    await says(/Say of at least one column which figure it holds/);
    await say('Beitrag', 'post address');
    await say('Herzen', 'reactions');
    await press('Use these columns');
    await says(/1 row about a post/);
    await press('Cancel');
    const told = await keptHeaderMappings();
    expect(told).toHaveLength(1);
    expect(told[0]?.columns).toMatchObject({ Beitrag: 'post address', Herzen: 'reactions' });

    await choose(table('311,https://www.instagram.com/reel/DWrHc1cDMK_/', 'Herzen,Beitrag'));
    await says(/Read as you said for/);
    await press('Cancel');

    await says(/Remembered columns/);
    await press(`Delete the columns of “${told[0]?.name}”`);
    await vi.waitFor(async () => expect(await keptHeaderMappings()).toEqual([]));
    await press('Undo');
    await vi.waitFor(async () => expect(await keptHeaderMappings()).toHaveLength(1));
  });
});
