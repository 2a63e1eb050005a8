import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { isRead, type PlatformFacts } from './src/domain/platform-facts.ts';

// Pages of the extension load nothing from elsewhere: no script, style, image or form. They may connect, since a person may name a
// server of any address that writes drafts; what is not allowed by the optional permissions below is out of reach all the same.
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Asked for one origin at a time, on the click that names a server for drafts.
const anyServer = ['https://*/*', 'http://*/*'];

// Asked for on the click that wants reminders.
const forReminders = ['notifications'] as const;

const preactForReact = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

// Safe here: no getter of ours has an effect, nothing asks how many parameters a function has, and no function is `new`ed.
const smallest = { passes: 8, pure_getters: true, keep_fargs: false, unsafe_arrows: true } as const;

export default defineConfig({
  imports: false,
  vite: () => ({
    // virtua is written against React; Preact's compat layer stands in for it.
    resolve: { alias: preactForReact },
    build: { target: 'esnext' },
  }),
  hooks: {
    // A slower minifier where it counts: a twentieth less for every page of the platforms to load.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name.startsWith('overlay-'))) return;
      config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, compress: smallest } };
    },
    'build:publicAssets': (wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licencesText(wxt.config.root) });
    },
    'entrypoints:found': async (wxt, found) => {
      for (const { id } of await factsOfReadPlatforms()) {
        const inputPath = writeOverlay(wxt.config.wxtDir, id);
        found.push({ name: `overlay-${id}`, inputPath, type: 'unlisted-script' });
      }
    },
  },
  manifest: async ({ browser, manifestVersion }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    ...(manifestVersion === 3
      ? { optional_host_permissions: anyServer, optional_permissions: [...forReminders] }
      : { optional_permissions: [...anyServer, ...forReminders] }),
    content_scripts: (await factsOfReadPlatforms()).map(({ id, matches }) => ({
      matches: [...matches],
      js: [`overlay-${id}.js`],
      run_at: 'document_idle',
    })),
    // What is seen in a private window stays there: the extension does not run in one.
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'vigie@vigie.invalid',
              strict_min_version: '142.0',
              // Nothing leaves the browser unless the person names a server for drafts; then comments go there.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : // From this version on `browser` and promised answers to messages are native.
        { minimum_chrome_version: '148' }),
    content_security_policy:
      manifestVersion === 3 ? { extension_pages: extensionPagesPolicy } : extensionPagesPolicy,
  }),
  zip: {
    // The sources zip must rebuild to the same files, so it holds what the build reads and nothing else.
    excludeSources: ['.artifacts/**', '.ci/**', 'test/**', 'src/platforms/*/pages/**'],
  },
});

/** Platforms known from files alone have no pages to be on. */
async function factsOfReadPlatforms(): Promise<PlatformFacts[]> {
  const folder = resolve('src/platforms');
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const modules = await Promise.all(
    ids.map(({ name }): Promise<{ default: PlatformFacts }> => import(resolve(folder, name, 'facts.ts'))),
  );
  return modules.map((module) => module.default).filter(isRead);
}

/**
 * One content script a platform, all of the same few lines: a page loads the readers of its own platform and no others.
 * Written here and not by hand, so that adding a platform stays adding a folder; and not as WXT's own kind of content
 * script, which posts the extension's id to the page at its start and lets the page end it by an event.
 */
function writeOverlay(folder: string, id: string): string {
  const file = resolve(folder, 'overlays', `overlay-${id}.ts`);
  mkdirSync(resolve(folder, 'overlays'), { recursive: true });
  writeFileSync(
    file,
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startContent } from '../../src/content/start-content.ts';
import platform from '../../src/platforms/${id}/index.ts';

export default defineUnlistedScript(() => startContent(platform));
`,
  );
  return file;
}

/** What package.json says of everything whose code is, or may be, in what is shipped; a test holds it against the lock file. */
const { shippedPackages: licenceByPackage }: { readonly shippedPackages: Readonly<Record<string, string>> } =
  JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Packages that have no licence file of their own stand under that of the repository they are made in. */
const underLicenceOf: Readonly<Record<string, string>> = { '@wxt-dev/browser': 'wxt' };

/**
 * The licences of all that is shipped, in full, packages of the same text together; the same text for the same packages.
 * Throws where a package has no licence file. `root` is the project's folder, with its packages installed.
 */
export function licencesText(root: string): string {
  const packagesByText = new Map<string, string[]>();
  for (const name of Object.keys(licenceByPackage).sort()) {
    const text = licenceFilesOf(join(root, 'node_modules', underLicenceOf[name] ?? name), name);
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), name]);
  }
  const parts = [...packagesByText].map(([text, names]) => {
    const heads = names.map((name) => `${name} (${licenceByPackage[name]})`);
    return `${heads.join('\n')}\n\n${text}\n`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  // The mark at the start says UTF-8: browsers would take a text file of an extension for another encoding.
  return `\uFEFFVigie\n\n${own}\n${rule}Vigie holds code of these packages:\n${rule}${parts.join(rule)}`;
}

const rule = `\n${'─'.repeat(60)}\n\n`;

function licenceFilesOf(folder: string, name: string): string {
  const here = name === 'commander' ? join(folder, '../d3-dsv/node_modules/commander') : folder;
  const files = readdirSync(here).filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence file`);
  return files
    .sort()
    .map((file) => readFileSync(join(here, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
