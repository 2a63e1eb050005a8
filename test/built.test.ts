import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRead } from '../src/domain/platform-facts.ts';
import { platformFacts } from '../src/platforms/facts.ts';

// What is shipped, file by file: what it asks for, whom it may talk to, and what must not be in it.

const root = new URL('..', import.meta.url).pathname;

/** Text by key, as `_locales` holds it. */
type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

interface Manifest {
  readonly icons: Readonly<Record<string, string>>;
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

const builds = [
  {
    name: 'chrome-mv3',
    policyOf: (policy: string) => ({ extension_pages: policy }),
    expected: {
      manifest_version: 3,
      minimum_chrome_version: '148',
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'],
      optional_host_permissions: ['https://*/*', 'http://*/*'],
      optional_permissions: ['notifications'],
      background: { type: 'module', service_worker: 'background.js' },
      action: { default_title: 'Vigie', default_popup: 'popup.html' },
      options_ui: { open_in_tab: true, page: 'options.html' },
      side_panel: { default_path: 'sidepanel.html' },
    },
  },
  {
    name: 'firefox-mv2',
    policyOf: (policy: string) => policy,
    expected: {
      manifest_version: 2,
      permissions: ['storage', 'unlimitedStorage', 'alarms'],
      optional_permissions: ['https://*/*', 'http://*/*', 'notifications'],
      background: { persistent: false, scripts: ['background.js'] },
      browser_action: { default_title: 'Vigie', default_popup: 'popup.html' },
      options_ui: { open_in_tab: true, page: 'options.html' },
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Vigie',
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: 'vigie@vigie.invalid',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
      },
    },
  },
];

const readPlatforms = platformFacts.filter(isRead);

/** Code of libraries that could make markup of text. The test of the sources holds that nothing of ours has it do so. */
const markupOfLibraries = [
  // Preact, for the property `dangerouslySetInnerHTML`.
  { looks: /\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/ },
  // d3-selection's `selection.html()`, with a text, a function and nothing; Plot draws without it.
  { looks: /this\.innerHTML=(?:""|\w+(?:\?\?"")?)\}/ },
];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'";

describe.each(builds)('$name', ({ name, expected, policyOf }) => {
  const folder = join(root, '.output', name);
  const files = builtFiles(folder);
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = (): Manifest => JSON.parse(textOf('manifest.json'));
  const scripts = files.filter((file) => file.endsWith('.js'));
  const contentScripts = files.filter((file) => file.startsWith('overlay-'));

  test('its manifest asks for these things and no others', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest()).toEqual({
      ...expected,
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
      version,
      icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
      incognito: 'not_allowed',
      content_scripts: readPlatforms.map(({ id, matches }) => ({
        matches,
        js: [`overlay-${id}.js`],
        run_at: 'document_idle',
      })),
      content_security_policy: policyOf(policy),
    });
  });

  test('every file that its manifest and its pages name is there', () => {
    const named = [
      ...[...textOf('manifest.json').matchAll(/"([\w/-]+\.(?:js|html|png|css))"/g)],
      ...files
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) => [...textOf(file).matchAll(/(?:src|href)="\/?([^"]+)"/g)]),
    ].map(([, path = '']) => path);
    expect(named).toEqual(expect.arrayContaining(['background.js', 'popup.html', 'icon/128.png']));
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  test('its icons are pictures of the size they are named for', () => {
    for (const [size, path] of Object.entries(manifest().icons)) {
      const bytes = readFileSync(join(folder, path));
      expect(bytes.subarray(0, 8).toString('latin1'), path).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
    }
  });

  test('its name and description fit the stores, in every language', () => {
    const languages = readdirSync(join(folder, '_locales')).sort();
    expect(languages).toEqual(['en', 'fr']);
    for (const language of languages) {
      const messages: Messages = JSON.parse(textOf(`_locales/${language}/messages.json`));
      const title = messages.extensionName?.message ?? '';
      const description = messages.extensionDescription?.message ?? '';
      expect(title, language).toMatch(/^Vigie/);
      // The stores' limits: https://developer.chrome.com/docs/extensions/reference/manifest/name
      expect(title.length, `${language}: ${title}`).toBeLessThanOrEqual(75);
      expect(description.length, `${language}: ${description}`).toBeGreaterThan(40);
      expect(description.length, `${language}: ${description}`).toBeLessThanOrEqual(132);
    }
  });

  test('no script makes code of text', () => {
    for (const file of scripts) {
      expect(textOf(file).match(/\beval\(|\bFunction\(|\bset(?:Timeout|Interval)\(["'`]/g), file).toBeNull();
    }
  });

  test('every script that a script loads is a file beside it', () => {
    const loads = scripts.flatMap((file) => [
      ...textOf(file).matchAll(
        /\b(?:import|importScripts|new (?:Shared)?Worker)\((.{0,80})|\bcreateElement\(["'`](script)/g,
      ),
    ]);
    expect(loads.length).toBeGreaterThan(0);
    const ofOthers = loads.filter(([, target = '']) => !/^["'`](?:\.\/|\/)[\w./-]+\.js["'`]/.test(target));
    expect(ofOthers.map(([whole]) => whole)).toEqual([]);
    for (const file of scripts)
      expect(textOf(file), file).not.toMatch(/\b(?:from|import)["'](?:https?:)?\/\//);
  });

  test('no script makes markup of text, but for what two libraries can do and nobody here asks of them', () => {
    const uses = scripts.flatMap((file) => {
      const text = textOf(file);
      const found = text.matchAll(
        /\b(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|createContextualFragment|document\.write|DOMParser|srcdoc|setHTMLUnsafe/g,
      );
      return [...found].map(({ index }) => text.slice(Math.max(0, index - 60), index + 60));
    });
    const known = uses.map((use) => markupOfLibraries.findIndex(({ looks }) => looks.test(use)));
    expect(uses.filter((_, index) => known[index] === -1)).toEqual([]);
    expect([...new Set(known)].sort()).toEqual(markupOfLibraries.map((_, index) => index));
  });

  test('content scripts make no markup of text at all', () => {
    for (const file of contentScripts) expect(textOf(file), file).not.toMatch(/(?:inner|outer)HTML\s*=(?!=)/);
  });

  test('no source map is shipped or named', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const file of files.filter((one) => /\.(js|css)$/.test(one))) {
      expect(textOf(file), file).not.toMatch(/sourceMappingURL/);
    }
  });

  test('its pages load nothing but its own files, and hold no script of their own', () => {
    for (const file of files.filter((one) => one.endsWith('.html'))) {
      expect(textOf(file), file).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(textOf(file), file).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
    }
  });

  test('there is one content script a platform', () => {
    expect(contentScripts.sort()).toEqual(readPlatforms.map(({ id }) => `overlay-${id}.js`).sort());
  });

  test.each(readPlatforms.map(({ id }) => `overlay-${id}.js`))('%s asks the network for nothing', (file) => {
    expect(
      textOf(file).match(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\bimport\(/g),
    ).toBeNull();
  });

  test.each(readPlatforms.map(({ id }) => `overlay-${id}.js`))('%s tells the page nothing of us', (file) => {
    // The one place of the name is the key of messages to our own background.
    const text = textOf(file).replace(/([{,])vigie:/g, '$1');
    expect(text.match(/.{0,30}vigie.{0,30}/gi)).toBeNull();
    expect(text.match(/(?:chrome|moz)-extension:|getURL|postMessage/g)).toBeNull();
    // The one event is the typing of a reply that the person has asked for.
    expect(text.match(/.{0,200}dispatchEvent/gs)).toEqual([
      expect.stringContaining('new InputEvent("beforeinput"'),
    ]);
  });

  test.each(readPlatforms.map(({ id }) => `overlay-${id}.js`))(
    '%s holds no validator, no database and no code of another platform',
    (file) => {
      const text = textOf(file);
      expect(text.match(/ZodError|_zod|indexedDB|Dexie|_dbSchema/gi)).toBeNull();
      for (const { id, origin } of platformFacts) {
        if (file !== `overlay-${id}.js`) expect(text).not.toContain(origin);
      }
    },
  );

  test('no address of an extension is written down', () => {
    for (const file of files.filter((one) => /\.(js|html|css)$/.test(one))) {
      expect(textOf(file), file).not.toMatch(/(?:chrome|moz)-extension:\/\//);
    }
  });
});

describe('sources', () => {
  const sources = filesBelow(join(root, 'src'))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')] as const);

  test('none makes markup or code of text', () => {
    expect(sources.length).toBeGreaterThan(100);
    const wrong = sources.filter(([, text]) =>
      /innerHTML|InnerHTML|outerHTML|\.html\(|insertAdjacentHTML|createContextualFragment|document\.write|\beval\(|new Function\b|setTimeout\(\s*['"`]/.test(
        text,
      ),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('one asks a server: the one that the person has named; and one asks for a file of the extension’s own', () => {
    const asking = sources.filter(([, text]) =>
      /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/.test(text),
    );
    expect(asking.map(([file]) => file).sort()).toEqual([
      'background/intent-model.ts',
      'replies/writers/endpoint-writer.ts',
    ]);
  });
});

function builtFiles(folder: string): string[] {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not built: run "npm run build" first.`);
  }
  return filesBelow(folder);
}

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}
