import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licencesText } from '../wxt.config.ts';

// What is shipped of other people's work, and under which terms. A package more is a decision, written down in package.json.

const root = new URL('..', import.meta.url).pathname;

/** Licences that let their code go into a program of another licence, and ask for their text at most. */
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense'];

/** Of the build, not of `dependencies`, but with code in every script. */
const fromTheBuild = ['@wxt-dev/browser', 'wxt'];

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const { shippedPackages }: { shippedPackages: Readonly<Record<string, string>> } = readJson('package.json');

const { packages }: { packages: Readonly<Record<string, Locked>> } = readJson('package-lock.json');

/** Those that an installation without what is for development has. */
const locked = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
  .map(([path, each]) => ({ ...each, path, name: path.replace(/^.*node_modules\//, '') }));

describe('packages that are shipped', () => {
  test('are those of the list, and no others', () => {
    expect([...new Set([...locked.map(({ name }) => name), ...fromTheBuild])].sort()).toEqual(
      Object.keys(shippedPackages).sort(),
    );
  });

  test('are there for a dependency that package.json names', () => {
    const { dependencies }: { dependencies: Record<string, string> } = readJson('package.json');
    expect(Object.keys(dependencies).filter((name) => !(name in shippedPackages))).toEqual([]);
  });

  test('have the licence that the list states, a permissive one, in the lock file and in their own words', () => {
    const installed = [
      ...locked.map(({ path }) => path),
      ...fromTheBuild.map((name) => `node_modules/${name}`),
    ];
    for (const path of installed) {
      const { name, license }: { name: string; license: string } = readJson(`${path}/package.json`);
      expect(license, name).toBe(shippedPackages[name]);
      expect(permissive, name).toContain(license);
      expect(packages[path]?.license, name).toBe(license);
    }
  });

  test('are held to the bytes that were looked at', () => {
    expect(
      locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name),
    ).toEqual([]);
  });

  test('run nothing when they are installed', () => {
    for (const { path, name } of locked) {
      const { scripts = {} }: { scripts?: Record<string, string> } = readJson(`${path}/package.json`);
      const atInstall = Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script));
      expect(atInstall, name).toEqual([]);
    }
  });
});

describe('licences.txt', () => {
  test('holds the licence of every package, once for all that share it', () => {
    const text = licencesText(root);
    for (const [name, licence] of Object.entries(shippedPackages)) {
      expect(
        text.split('\n').filter((line) => line === `${name} (${licence})`),
        name,
      ).toHaveLength(1);
    }
    for (const name of ['dexie', 'preact', 'd3-ease']) {
      expect(text).toContain(readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim());
    }
    expect(text.split('Mike Bostock').length).toBeGreaterThan(3);
  });

  test.each(['chrome-mv3', 'firefox-mv2'])('is in %s as it is now', (build) => {
    const file = join(root, '.output', build, 'licences.txt');
    expect(existsSync(file), 'run "npm run build" first').toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(licencesText(root));
  });
});

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
