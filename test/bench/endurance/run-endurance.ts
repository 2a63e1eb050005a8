import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { endure } from './endure.ts';
import { judge } from './judge.ts';
import { linesOf } from './lines-of.ts';

// An hour of browsing in ten minutes, as `npm run bench:endurance` prints it and `.artifacts/endurance.json` keeps it: 10, or
// as many as are said (`-- --minutes 2`). The order of what is done follows from the seed (`-- --seed 7`); how far each tab comes in the
// time does not. Ends with an error where something does not hold.

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 10);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error('--minutes and --seed are numbers');

console.log(`${minutes} minutes of browsing, seed ${seed}`);
const outcome = await endure({ minutes, seed });
const checks = judge(outcome);
for (const line of linesOf(outcome, checks)) console.log(line);

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
mkdirSync('.artifacts', { recursive: true });
writeFileSync(
  '.artifacts/endurance.json',
  `${JSON.stringify({ machine, minutes, seed, checks, ...outcome }, null, 2)}\n`,
);
const missed = checks.filter(({ holds }) => !holds);
console.log(
  `\n${machine}\n${checks.length - missed.length} of ${checks.length} hold; .artifacts/endurance.json`,
);
if (missed.length > 0)
  console.log(`To repeat: npm run bench:endurance -- --minutes ${minutes} --seed ${seed}`);
process.exitCode = missed.length > 0 ? 1 : 0;
