import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../../browser/launch-extension.ts';

/** Files that are loaded together. */
export interface ShippedPart {
  readonly part: string;
  readonly bytes: number;
  /** Each file by itself, with gzip -9. */
  readonly compressed: number;
}

/**
 * What is shipped, by what loads it, with all that it may load in turn: a file that several parts load is counted in each. What it may
 * weigh at most is held by `npm run size`.
 */
export function partsShipped(): readonly ShippedPart[] {
  const files = filesBelow('');
  const scripts = files.filter((file) => /^(overlay-|background|import-worker).*\.js$/.test(file));
  const pages = files.filter((file) => /^[^/]+\.html$/.test(file));
  const data = files.filter((file) => !/\.(js|html|css)$/.test(file) && file !== 'manifest.json');
  return [
    ...[...scripts, ...pages].map((entry) => partOf(entry, [...loadedBy(entry, new Set(files))])),
    partOf('data: weights for comments, icons, names, licences', data),
    partOf('everything', files),
  ];
}

function partOf(part: string, files: readonly string[]): ShippedPart {
  const contents = files.map((file) => readFileSync(join(builtExtension, file)));
  return {
    part,
    bytes: sum(contents.map(({ length }) => length)),
    compressed: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

/** A file, and every script and style whose path stands in one that is loaded. */
function loadedBy(entry: string, files: ReadonlySet<string>): ReadonlySet<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    const text = readFileSync(join(builtExtension, file), 'utf8');
    for (const [, path = ''] of text.matchAll(/["'`]((?:\.{0,2}\/)[\w./-]+\.(?:js|css))["'`]/g)) {
      const found = path.startsWith('/') ? path.slice(1) : normalize(join(dirname(file), path));
      if (files.has(found)) loaded.add(found);
    }
  }
  return loaded;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(builtExtension, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(builtExtension, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
