import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every package whose code is, or may be, in what is shipped, with its licence as its own package.json states it: what
 * `dependencies` names, all that these bring along, and the two of the build whose code goes into every script. A test compares it
 * with the lock file: a new package is a decision, to be written down here.
 */
export const shippedPackages: Readonly<Record<string, string>> = {
  '@e965/xlsx': 'Apache-2.0',
  '@observablehq/plot': 'ISC',
  '@wxt-dev/browser': 'MIT',
  'binary-search-bounds': 'MIT',
  commander: 'MIT',
  d3: 'ISC',
  'd3-array': 'ISC',
  'd3-axis': 'ISC',
  'd3-brush': 'ISC',
  'd3-chord': 'ISC',
  'd3-color': 'ISC',
  'd3-contour': 'ISC',
  'd3-delaunay': 'ISC',
  'd3-dispatch': 'ISC',
  'd3-drag': 'ISC',
  'd3-dsv': 'ISC',
  'd3-ease': 'BSD-3-Clause',
  'd3-fetch': 'ISC',
  'd3-force': 'ISC',
  'd3-format': 'ISC',
  'd3-geo': 'ISC',
  'd3-hierarchy': 'ISC',
  'd3-interpolate': 'ISC',
  'd3-path': 'ISC',
  'd3-polygon': 'ISC',
  'd3-quadtree': 'ISC',
  'd3-random': 'ISC',
  'd3-scale': 'ISC',
  'd3-scale-chromatic': 'ISC',
  'd3-selection': 'ISC',
  'd3-shape': 'ISC',
  'd3-time': 'ISC',
  'd3-time-format': 'ISC',
  'd3-timer': 'ISC',
  'd3-transition': 'ISC',
  'd3-zoom': 'ISC',
  'date-fns': 'MIT',
  delaunator: 'ISC',
  dexie: 'Apache-2.0',
  'eventsource-parser': 'MIT',
  fflate: 'MIT',
  'iconv-lite': 'MIT',
  internmap: 'ISC',
  'interval-tree-1d': 'MIT',
  isoformat: 'ISC',
  minisearch: 'MIT',
  papaparse: 'MIT',
  preact: 'MIT',
  'robust-predicates': 'Unlicense',
  rw: 'BSD-3-Clause',
  'safer-buffer': 'MIT',
  'simple-statistics': 'ISC',
  tinyld: 'MIT',
  virtua: 'MIT',
  wxt: 'MIT',
  zod: 'MIT',
};

/** Packages that have no licence file of their own stand under that of the repository they are made in. */
const underLicenceOf: Readonly<Record<string, string>> = { '@wxt-dev/browser': 'wxt' };

/**
 * The licences of all that is shipped, in full, packages of the same text together; the same text for the same packages.
 * Throws where a package has no licence file. `root` is the project's folder, with its packages installed.
 */
export function licencesText(root: string): string {
  const packagesByText = new Map<string, string[]>();
  for (const name of Object.keys(shippedPackages).sort()) {
    const text = licenceFilesOf(join(root, 'node_modules', underLicenceOf[name] ?? name), name);
    packagesByText.set(text, [...(packagesByText.get(text) ?? []), name]);
  }
  const parts = [...packagesByText].map(([text, names]) => {
    const heads = names.map((name) => `${name} (${shippedPackages[name]})`);
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
