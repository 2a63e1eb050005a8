import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { funnelRules } from '../src/domain/diagnosis/funnel-rule-registry.ts';
import { traits } from '../src/domain/diagnosis/trait-registry.ts';
import { goalMeasures } from '../src/domain/goal-measure-registry.ts';
import { kpis } from '../src/domain/kpi-registry.ts';
import { isRead } from '../src/domain/platform-facts.ts';
import { formats } from '../src/imports/format-registry.ts';
import { platformFacts } from '../src/platforms/facts.ts';
import { platforms } from '../src/platforms/index.ts';

// The plan of the house, held over the sources themselves: who may import whom, and how things are called.

const root = new URL('..', import.meta.url).pathname;

/** What each part may import beside itself: other parts, single files of them, and packages. */
const mayImport: Record<string, readonly string[]> = {
  domain: ['simple-statistics', 'date-fns'],
  platforms: ['domain'],
  replies: ['domain', 'minisearch', 'eventsource-parser', 'tinyld'],
  imports: ['domain', 'papaparse', '@e965/xlsx', 'fflate', 'date-fns'],
  exports: ['domain', 'papaparse', '@e965/xlsx'],
  locales: ['domain'],
  ui: ['domain', 'locales', 'preact', 'virtua', '@observablehq/plot'],
  messaging: ['domain', 'zod', 'wxt/browser'],
  database: ['domain', 'dexie'],
  background: ['domain', 'database', 'messaging', 'imports', 'replies', 'locales', 'wxt/browser', 'zod'],
  content: [
    'domain',
    'platforms',
    'messaging/send.ts',
    'messaging/settings.ts',
    'messaging/protocol.ts',
    'messaging/ask-page.ts',
    'messaging/left-readings.ts',
    'ui',
  ],
  panel: [
    'domain',
    'database',
    'replies',
    'imports',
    'exports',
    'messaging/send.ts',
    'messaging/ask-page.ts',
    'messaging/settings.ts',
    'messaging/protocol.ts',
    'messaging/disk-full.ts',
    'messaging/thinning-run.ts',
    'messaging/error-log.ts',
    'messaging/voice-shape.ts',
    'ui',
    'locales',
    'preact',
    'dexie',
    'virtua',
    'wxt/browser',
  ],
};

const sources = filesBelow(join(root, 'src')).filter((file) => /\.tsx?$/.test(file));
const entrypoints = filesBelow(join(root, 'entrypoints'));

describe('directions', () => {
  test.each(sources.map((file) => relative(join(root, 'src'), file)))(
    '%s imports only what it may',
    (file) => {
      const part = file.split('/')[0] ?? '';
      const allowed = mayImport[part];
      expect(allowed, `src/${part} is no part of the plan`).toBeDefined();
      const wrong = importsOf(join(root, 'src', file)).filter(
        (target) =>
          !target.startsWith(`${part}/`) &&
          !allowed?.some((may) => target === may || target.startsWith(`${may}/`)),
      );
      expect(wrong).toEqual([]);
    },
  );

  test('the content script imports types only from the protocol, so that zod stays out of the page', () => {
    const values = sources
      .filter((file) => /\/src\/(content|messaging\/send)/.test(file))
      .filter((file) => /^import (?!type)[^;]*protocol\.ts'/m.test(readFileSync(file, 'utf8')));
    expect(values).toEqual([]);
  });

  test('platforms reach for nothing but what they are given', () => {
    const wrong = sources
      .filter((file) => file.includes('/src/platforms/'))
      .filter((file) =>
        /(?<![.\w])(document|location|window|browser|chrome|setTimeout|setInterval|fetch)\b(?=[.(])/.test(
          withoutComments(file),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('names', () => {
  test('nothing outside a platform’s own folder names it', () => {
    const names = platforms.map(({ id }) => id);
    const wrong = [...sources, ...entrypoints].filter((file) => {
      const text = readFileSync(file, 'utf8').toLowerCase();
      // A format of files is that of a platform, and says so.
      if (file.includes('/imports/formats/')) return false;
      return names.some((name) => !file.includes(`/platforms/${name}/`) && text.includes(name));
    });
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  test('files are kebab-case, and none is a drawer for anything', () => {
    const wrong = [...sources, ...entrypoints, ...filesBelow(join(root, 'test'))]
      .map((file) => relative(root, file))
      .filter((file) => !/README\.md$/.test(file))
      .filter((file) => {
        const name = file.split('/').at(-1) ?? '';
        return (
          !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name) ||
          /(^|[-/])(utils?|helpers?|managers?|common|misc)\b/.test(file)
        );
      });
    expect(wrong).toEqual([]);
  });

  test('entrypoints are wiring only', () => {
    const long = entrypoints
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => readFileSync(file, 'utf8').trim().split('\n').length > 25);
    expect(long).toEqual([]);
  });
});

describe('one folder a platform', () => {
  const folders = readdirSync(join(root, 'src/platforms'), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test('every folder is a platform, and every platform a folder', () => {
    const read = platformFacts.filter(isRead);
    expect(platforms.map(({ id }) => id).sort()).toEqual(read.map(({ id }) => id).sort());
    expect(platformFacts.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  test('a folder holds its facts, its selectors and pages of our own making', () => {
    for (const { id } of platformFacts.filter(isRead)) {
      const entries = readdirSync(join(root, 'src/platforms', id));
      expect(entries).toEqual(expect.arrayContaining(['facts.ts', 'index.ts', 'pages', 'selectors.ts']));
    }
  });

  test('a platform whose posts come from files alone is its facts and nothing else', () => {
    for (const { id } of platformFacts.filter((facts) => !isRead(facts))) {
      expect(readdirSync(join(root, 'src/platforms', id)), id).toEqual(['facts.ts']);
    }
  });
});

describe('one file a thing', () => {
  /** Every folder in which a file is all that it takes, with the ids that are known and what a file is called for its id. */
  const kinds: readonly (readonly [folder: string, ids: readonly string[]])[] = [
    ['src/domain/kpis', kpis.map(({ id }) => kebab(id))],
    ['src/domain/goal-measures', goalMeasures.map(({ id }) => kebab(id))],
    ['src/domain/diagnosis/traits', traits.map(({ id }) => kebab(id))],
    ['src/domain/diagnosis/funnel-rules', funnelRules.map(({ id }) => kebab(id))],
    ['src/imports/formats', formats.map(({ id }) => id)],
  ];

  test.each(kinds)('%s: every file is known by itself, under its name', (folder, ids) => {
    const files = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({ name }) => name.replace(/\.ts$/, ''));
    expect([...ids].sort()).toEqual(files.sort());
  });
});

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function importsOf(file: string): string[] {
  // At the beginning of a line, up to the first quote: texts hold such words too.
  const statement = /^(?:(?:import|export)\b[^;']*\bfrom |import )'([^']+)'|\bimport\('([^']+)'\)/gm;
  const specifiers = [...readFileSync(file, 'utf8').matchAll(statement)].map(
    ([, named, loaded]) => named ?? loaded ?? '',
  );
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? relative(join(root, 'src'), join(file, '..', specifier)) : specifier,
  );
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
}
