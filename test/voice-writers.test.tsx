// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepWriter } from '../src/database/keep-writer.ts';
import { chosenWriter } from '../src/database/queries/writers.ts';
import type { Language } from '../src/domain/localised.ts';
import { firstSettings } from '../src/domain/settings.ts';
import type { WriterChoice } from '../src/domain/writer-choice.ts';
import { textsOf } from '../src/locales/texts.ts';
import { writerShape } from '../src/messaging/writer-shape.ts';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { type ReadAddress, readAddress } from '../src/panel/writer-address.ts';
import { WriterSection } from '../src/panel/writer-section.tsx';
import { WriterError, type WriterTrouble } from '../src/replies/writers/writer-error.ts';
import { Toasts } from '../src/ui/toasts.tsx';
import { clearDatabase } from './keeping/stored.ts';

// Who writes drafts: what is typed is checked, one server is allowed and no more, and every trouble has its words.

/** What the browser has been told to allow, and what it is asked. */
const granted = {
  origins: new Set<string>(),
  data: new Set<string>(),
  requests: [] as { readonly origins?: string[]; readonly data_collection?: string[] }[],
  answer: true as boolean | Error,
  isFirefox: false,
  listeners: new Set<() => void>(),
};
const ownSite = 'https://www.harbour.example/*';

vi.mock('wxt/browser', () => {
  const told = {
    addListener: (listener: () => void) => granted.listeners.add(listener),
    removeListener: () => {},
  };
  return {
    browser: {
      runtime: {
        getURL: () => 'chrome-extension://abcdefgh/',
        getManifest: () => ({ content_scripts: [{ matches: [ownSite] }] }),
      },
      permissions: {
        request: async (asked: { origins: string[]; data_collection?: string[] }) => {
          granted.requests.push(asked);
          if (granted.answer instanceof Error) throw granted.answer;
          if (granted.answer) for (const origin of asked.origins) granted.origins.add(origin);
          for (const kind of granted.answer ? (asked.data_collection ?? []) : []) granted.data.add(kind);
          return granted.answer;
        },
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((each) => granted.origins.has(each)),
        getAll: async () => ({
          origins: [ownSite, ...granted.origins],
          ...(granted.isFirefox && { data_collection: [...granted.data] }),
        }),
        remove: async ({
          origins = [],
          data_collection = [],
        }: {
          origins?: string[];
          data_collection?: string[];
        }) => {
          if (origins.includes(ownSite)) throw new Error('You cannot remove required permissions.');
          for (const origin of origins) granted.origins.delete(origin);
          for (const kind of data_collection) granted.data.delete(kind);
          return true;
        },
        onAdded: told,
        onRemoved: told,
      },
    },
  };
});

vi.mock('../src/messaging/send.ts', () => ({
  send: async (name: string, request: { choice: WriterChoice }) => {
    if (name !== 'chooseWriter') throw new Error(name);
    // As on its way to the background.
    return keepWriter(writerShape.parse(request.choice)).then(() => null);
  },
}));

/** What a server would do; given per test. */
const server = vi.hoisted(() => ({
  write: (_signal: AbortSignal): Promise<string[]> => Promise.resolve([]),
}));
vi.mock('../src/replies/writers/endpoint-writer.ts', () => ({
  endpointWriter: () => ({
    write: async (_: unknown, signal: AbortSignal) =>
      (await server.write(signal)).map((text) => ({ text, move: 'written by a model', sources: [] })),
  }),
}));

function show(language: Language = 'en'): void {
  const value = { language, texts: textsOf(language), platforms: [], settings: firstSettings };
  render(
    <InterfaceContext.Provider value={value}>
      <Toasts closeLabel="Close">
        <WriterSection />
      </Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
}

const says = (words: string | RegExp) =>
  vi.waitFor(() => expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toMatch(words));
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

async function press(label: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (button === undefined || button.disabled) throw new Error(`no button ${label}`);
  button.click();
  await drawn();
}

async function choose(label: RegExp): Promise<void> {
  const line = [...document.querySelectorAll('label')].find(({ textContent }) =>
    label.test(textContent ?? ''),
  );
  line?.querySelector('input')?.click();
  await drawn();
}

async function type(label: string, words: string): Promise<void> {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
  if (field === null) throw new Error(`no field ${label}`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

const own = { kind: 'endpoint', address: 'http://127.0.0.1:11434/v1', model: 'small', key: '' } as const;

beforeEach(async () => {
  granted.origins.clear();
  granted.data.clear();
  granted.requests = [];
  granted.answer = true;
  granted.isFirefox = false;
  await clearDatabase();
});
afterEach(() => render(null, document.body));

describe('a server', () => {
  test('is set up with a notice of what goes there, and one origin is asked for', async () => {
    show();
    await says(/Nothing leaves this computer/);
    await choose(/a server of your choice/);
    await type('Address', ' http://127.0.0.1:11434 ');
    await type('Model', 'small');
    await says(/this goes to 127\.0\.0\.1:11434:/);
    await says(/the comment, the name of who wrote it/);
    await press('Save');
    await says(/127\.0\.0\.1:11434 writes beside the rules/);
    expect(granted.requests).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
    expect(await chosenWriter()).toEqual(own);
    expect([...granted.origins]).toEqual(['http://127.0.0.1/*']);
  });

  test('that the person does not allow is not saved, and that is said', async () => {
    granted.answer = false;
    show('fr');
    await choose(/./);
    await says(/Rien ne quitte/);
    await choose(/un serveur de votre choix/);
    await type('Adresse', 'https://models.example/v1');
    await type('Modèle', 'large');
    await press('Enregistrer');
    await says(/n’a pas été autorisé, par vous ou par le navigateur : rien n’a été enregistré/);
    expect(await chosenWriter()).toEqual({ kind: 'rules' });
    granted.answer = new Error('invalid host');
    await press('Enregistrer');
    await says(/ne peut pas autoriser cette adresse : rien n’a été enregistré/);
    expect(await chosenWriter()).toEqual({ kind: 'rules' });
  });

  test('is asked of Firefox together with what is sent', async () => {
    granted.isFirefox = true;
    show();
    await says(/Nothing leaves/);
    await choose(/a server of your choice/);
    await type('Address', 'https://models.example/v1/');
    await type('Model', 'large');
    await press('Save');
    await says(/writes beside/);
    expect(granted.requests).toEqual([
      { origins: ['https://models.example/*'], data_collection: ['websiteContent'] },
    ]);
    await choose(/^The rulesNothing/);
    await press('Save');
    await vi.waitFor(() => expect([...granted.origins, ...granted.data]).toEqual([]));
  });

  test('that is unencrypted and out in the world is saved only when that is confirmed', async () => {
    show();
    await says(/Nothing leaves/);
    await choose(/a server of your choice/);
    await type('Address', 'http://models.example/v1');
    await type('Model', 'large');
    await press('Save');
    await says(/Confirm this, or use an https address/);
    expect(granted.requests).toEqual([]);
    await choose(/unencrypted all the same/);
    await press('Save');
    await says(/models\.example writes beside the rules/);
  });

  test('is not asked for while a field is wrong', async () => {
    show();
    await says(/Nothing leaves/);
    await choose(/a server of your choice/);
    await type('Address', 'localhost:11434');
    await type('Key', 'clé secrète');
    await press('Save');
    await says(/not an address that begins with https or http/);
    await says(/This must not be empty/);
    await says(/A key has no spaces and no accents/);
    expect(granted.requests).toEqual([]);
    expect(await chosenWriter()).toEqual({ kind: 'rules' });
  });

  test('is forgotten with its key, and what was allowed is given back, once the rules write alone', async () => {
    await keepWriter({ ...own, key: 'sk-secret' });
    granted.origins.add('http://127.0.0.1/*');
    granted.origins.add('https://left.example/*');
    show();
    await says(/this goes to/);
    expect(document.body.innerHTML).not.toContain('sk-secret');
    await choose(/^The rulesNothing/);
    await says(/forgets the address and the key/);
    await press('Save');
    await says(/The rules alone write/);
    expect(await chosenWriter()).toEqual({ kind: 'rules' });
    await vi.waitFor(() => expect([...granted.origins]).toEqual([]));
    await choose(/a server of your choice/);
    expect(document.body.textContent).toContain('this goes to the server');
  });

  test('that gives way to another is not allowed any more', async () => {
    await keepWriter(own);
    granted.origins.add('http://127.0.0.1/*');
    show();
    await says(/this goes to/);
    await type('Address', 'https://models.example/v1');
    await press('Save');
    await vi.waitFor(() => expect([...granted.origins]).toEqual(['https://models.example/*']));
  });

  test('that the browser allows no more is said, and may be saved again', async () => {
    await keepWriter(own);
    show();
    await says(/no longer allows this server/);
    await press('Save');
    await says(/writes beside the rules/);
    for (const listener of granted.listeners) listener();
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('no longer allows'));
  });
});

describe('the test of a server', () => {
  beforeEach(async () => {
    await keepWriter(own);
    granted.origins.add('http://127.0.0.1/*');
  });

  test('shows what came back as text', async () => {
    server.write = async () => ['Yes, from 8 to 1.', '<b>Hello</b>'];
    show();
    await says(/this goes to/);
    await press('Test');
    await says(/This came back/);
    expect([...document.querySelectorAll('.writer-said')].map(({ textContent }) => textContent)).toEqual([
      'Yes, from 8 to 1.',
      '<b>Hello</b>',
    ]);
  });

  test('is cancelled', async () => {
    server.write = (signal) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    show();
    await says(/this goes to/);
    await press('Test');
    await says(/Waiting for an answer/);
    await press('Cancel');
    await says(/Cancelled/);
  });

  test('waits until what was typed is saved', async () => {
    show();
    await says(/this goes to/);
    await type('Model', 'other');
    await says(/Save first, then test/);
    await expect(press('Test')).rejects.toThrow('no button');
  });

  const troubles: Record<WriterTrouble, RegExp> = {
    unreachable: /is the server running/,
    'key refused': /refuses the key/,
    'extension refused': /OLLAMA_ORIGINS=chrome-extension:\/\/abcdefgh ollama serve/,
    'not found': /no such address or model/,
    busy: /try again later/,
    'server error': /The server failed/,
    stalled: /stopped answering/,
    'bad answer': /not an answer of the OpenAI protocol/,
    'nothing written': /answered with nothing/,
    'no model': /no model for this/,
  };
  test.each(Object.entries(troubles))('says in words that it is: %s', async (trouble, words) => {
    server.write = () => Promise.reject(new WriterError(trouble as WriterTrouble, '500 <i>oh</i>'));
    show();
    await says(/this goes to/);
    await press('Test');
    await says(words);
    await says(/The server says: 500 <i>oh<\/i>/);
  });

  test('says so of what nobody foresaw, too', async () => {
    server.write = () => Promise.reject(new TypeError('odd'));
    show('fr');
    await says(/ceci part vers/);
    await press('Essayer');
    await says(/Le modèle n’a pas pu rédiger/);
  });
});

test('the browser’s own model cannot be chosen where there is none', async () => {
  show();
  await says(/Nothing leaves/);
  await choose(/browser’s own model/);
  await says(/no model of its own/);
  await expect(press('Save')).rejects.toThrow('no button');
});

describe('an address', () => {
  const at = (address: string, origin: string): ReadAddress =>
    expect.objectContaining({ address, origin }) as unknown as ReadAddress;
  test.each<[string, ReadAddress]>([
    ['https://models.example', at('https://models.example/v1', 'https://models.example/*')],
    ['https://models.example/', at('https://models.example/v1', 'https://models.example/*')],
    [
      'HTTPS://Models.Example:8443/api/v2//',
      at('https://models.example:8443/api/v2', 'https://models.example/*'),
    ],
    ['http://localhost:11434/v1/chat/completions', at('http://localhost:11434/v1', 'http://localhost/*')],
    ['', { problem: 'empty' }],
    ['models.example', { problem: 'notAddress' }],
    ['localhost:11434', { problem: 'notAddress' }],
    ['ftp://models.example', { problem: 'notAddress' }],
    ['javascript://x/%0aalert(1)', { problem: 'notAddress' }],
    ['https://', { problem: 'notAddress' }],
    ['https://models.example/?key=1', { problem: 'notAddress' }],
    ['https://me:secret@models.example', { problem: 'withLogin' }],
    [`https://models.example/${'x'.repeat(1000)}`, { problem: 'tooLong' }],
  ])('%s', (typed, expected) => {
    const read = readAddress(typed);
    expect(read).toEqual(expected);
    if ('address' in read) {
      expect(writerShape.safeParse({ ...own, address: read.address }).success).toBe(true);
    }
  });

  test.each([
    ['http://127.0.0.1:1', false],
    ['http://127.9.9.9', false],
    ['http://2130706433', false],
    ['http://localhost', false],
    ['http://model.localhost', false],
    ['http://[::1]:11434', false],
    ['http://[fd00::1]', false],
    ['http://[fe80::1]', false],
    ['http://10.0.0.1', false],
    ['http://172.16.0.1', false],
    ['http://172.31.255.255', false],
    ['http://192.168.1.20', false],
    ['http://169.254.1.1', false],
    ['http://nas', false],
    ['http://nas.local.', false],
    ['https://models.example', false],
    ['http://models.example', true],
    ['http://8.8.8.8', true],
    ['http://172.32.0.1', true],
    ['http://172.15.0.1', true],
    ['http://192.169.0.1', true],
    ['http://[2001:db8::1]', true],
    ['http://[fdab:evil.example', null],
    ['http://localhost.example', true],
    ['http://10.0.0.1.example', true],
  ])('%s crosses a foreign network unencrypted: %s', (typed, isExposed) => {
    const read = readAddress(typed);
    expect('isExposed' in read ? read.isExposed : null).toBe(isExposed);
  });
});
