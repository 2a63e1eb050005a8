import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { isMet, type Measurement } from './measurement.ts';

// Speed, as `npm run bench` prints it and `.artifacts/bench.json` keeps it: all parts, or those named, such as
// `npm run bench -- page size`. Ends with an error where a target is missed.

/** Measures one part; may print how far it is to the error output. One that takes long gives its measurements as they come. */
type Part = () => Promise<readonly Measurement[]> | AsyncIterable<Measurement>;

const parts: Readonly<Record<string, () => Promise<Part>>> = {
  retention: async () => (await import('./retention/measure-retention.ts')).measureRetention,
  panel: async () => (await import('./panel/measure-panel.ts')).measurePanel,
  keeping: async () => (await import('./keeping/measure-keeping.ts')).measureKeeping,
  page: async () => (await import('./page/measure-page.ts')).measurePage,
  size: async () => (await import('./size/measure-size.ts')).measureSize,
  fuzz: async () => (await import('./fuzz/measure-fuzz.ts')).measureFuzz,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

const all: { part: string; measurement: Measurement }[] = [];
for (const [part, load] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  console.log(`\n── ${part}`);
  const measure = await load();
  const measured = measure();
  for await (const measurement of measured instanceof Promise ? await measured : measured) {
    all.push({ part, measurement });
    console.log(lineOf(measurement));
  }
}

mkdirSync('.artifacts', { recursive: true });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
const saved = all.map(({ part, measurement }) => ({ part, ...measurement, met: isMet(measurement) }));
writeFileSync('.artifacts/bench.json', `${JSON.stringify({ machine, measurements: saved }, null, 2)}\n`);
const missed = all.filter(({ measurement }) => isMet(measurement) === false);
const withTarget = all.filter(({ measurement }) => measurement.target !== undefined);
console.log(
  `\n${machine}\n${withTarget.length - missed.length} of ${withTarget.length} targets met; .artifacts/bench.json`,
);
for (const { part, measurement } of missed) console.log(`missed: ${part}: ${lineOf(measurement)}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function lineOf(measurement: Measurement): string {
  const { what, unit, median, p95, runs, target } = measurement;
  const figures = `${figure(median)} ${unit}${p95 === null ? '' : `, p95 ${figure(p95)}`} (n ${runs})`;
  if (target === undefined) return `   ${what.padEnd(64)} ${figures}`;
  const sign = isMet(measurement) ? '✓' : '✗';
  return ` ${sign} ${what.padEnd(64)} ${figures}; ${target.of} ${target.sense} ${figure(target.value)}`;
}

function figure(value: number): string {
  const digits = Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return value.toLocaleString('en', digits);
}
