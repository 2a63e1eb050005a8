import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

// Prints what is shipped, part by part, and fails where a part has outgrown its budget. Sizes in bytes.

/** What a part may weigh, minified, and where it matters compressed. */
interface Budget {
  part: string;
  files: (file: string) => boolean;
  most: number;
  mostCompressed?: number;
}

const kilobyte = 1024;

const budgets: Budget[] = [
  {
    part: 'background',
    files: (file) => file === 'background.js',
    most: 540 * kilobyte,
  },
  {
    part: 'weights for comments',
    files: (file) => file === 'intent-weights.bin',
    most: 300_000,
  },
  {
    part: 'everything',
    files: () => true,
    most: 3500 * kilobyte,
    mostCompressed: 1320 * kilobyte,
  },
];

let failed = false;
for (const build of ['chrome-mv3', 'firefox-mv2']) {
  const folder = join('.output', build);
  const files = filesBelow(folder).map((path) => ({
    path,
    bytes: readFileSync(join(folder, path)),
  }));
  for (const { part, files: belongs, most, mostCompressed } of budgetsFor(files.map(({ path }) => path))) {
    const own = files.filter(({ path }) => belongs(path));
    const size = own.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const compress = part === 'everything' ? deflateRawSync : gzipSync;
    const compressed = own.reduce((sum, { bytes }) => sum + compress(bytes, { level: 9 }).length, 0);
    const fits = own.length > 0 && isWithin(size, most) && isWithin(compressed, mostCompressed);
    failed ||= !fits;
    console.log(
      `${fits ? 'fits ' : 'GROWN'} ${build.padEnd(12)} ${part.padEnd(21)} ${of(size, most)}, compressed ${of(compressed, mostCompressed)}`,
    );
  }
}
process.exitCode = failed ? 1 : 0;

/** A page loads one content script, its platform's: the budget is each one's own. */
function budgetsFor(files: readonly string[]): Budget[] {
  const overlays = files.filter((file) => file.startsWith('overlay-'));
  const each = overlays.map((overlay) => ({
    part: overlay,
    files: (file: string) => file === overlay,
    most: 67 * kilobyte,
    mostCompressed: 26 * kilobyte,
  }));
  return [...each, ...budgets];
}

/** Compared as it is printed, to a tenth: versions of zlib differ by some bytes. */
function isWithin(size: number, most = Number.POSITIVE_INFINITY): boolean {
  return Number((size / kilobyte).toFixed(1)) <= most / kilobyte;
}

function of(size: number, most: number | undefined): string {
  const shown = `${(size / kilobyte).toFixed(1)} kB`;
  return most === undefined ? shown : `${shown} of ${most / kilobyte} kB`;
}

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path];
  });
}
