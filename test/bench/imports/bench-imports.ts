import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ImportedRow } from '../../../src/domain/imported-row.ts';
import { recogniseFile } from '../../../src/imports/format-registry.ts';
import type { ImportFormat, OpenedFile, ReadingOptions } from '../../../src/imports/import-format.ts';
import { mappedTable, tableToMap } from '../../../src/imports/mapped-table.ts';
import { openFile } from '../../../src/imports/open-file.ts';
import { platformFacts } from '../../../src/platforms/facts.ts';
import { medianOf } from '../assessment/quantiles.ts';
import { type JoinedRows, joinRows, mostTried } from './join-rows.ts';
import type { MadeFile } from './made-file.ts';
import { madeFiles } from './made-files.ts';

/** Rows of a table as text that must be opened, recognised and read in a second. */
const target = 20_000;
/** Fewer rows than this are not timed: they are over before a clock has moved. */
const fewestTimed = 1000;
const runs = 3;

interface Measured {
  readonly format: string;
  readonly file: string;
  readonly kind: MadeFile['kind'];
  readonly bytes: number;
  readonly rows: number;
  readonly posts: number;
  readonly accounts: number;
  readonly traffic: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly joined: JoinedRows;
  /** Null: too few rows to tell. */
  readonly rowsASecond: number | null;
  /** By the processors' time, all threads together: what else the machine does is not in it. */
  readonly rowsASecondOfWork: number;
}

/**
 * Reads a file of each format, keeps a part of it, prints and writes what was measured; whether all is as it must be. `real`: where an
 * export may lie; `wanted`: names of files, none for all.
 */
export async function benchImports(real: string, wanted: readonly string[]): Promise<boolean> {
  const all: Measured[] = [];
  console.log(
    `The median of ${runs} runs of opening, recognising and reading; of joining, the first rows.\n`,
  );
  for (const file of filesAnd(real)) {
    if (wanted.length > 0 && !wanted.includes(file.name)) continue;
    const measured = await measure(file);
    all.push(measured);
    console.log(lineOf(measured));
  }
  const folder = new URL('../../../.artifacts/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('bench-imports.json', folder), `${JSON.stringify({ target, runs, all }, null, 2)}\n`);
  const missed = all.filter((one) => isTimed(one) && (one.rowsASecond ?? 0) < target);
  console.log(
    missed.length === 0
      ? `\nEvery table as text at ${target.toLocaleString('en')} rows a second or more: met`
      : `\nMISSED by ${missed.map(({ format }) => format).join(', ')}`,
  );
  return missed.length === 0;
}

function* filesAnd(real: string): Generator<MadeFile> {
  yield* madeFiles(Date.now());
  if (!existsSync(real)) return;
  const bytes = new Uint8Array(readFileSync(real));
  const rows = bytes.filter((byte) => byte === 10).length - 1;
  const account = { platform: 'instagram', id: 'exported' };
  yield { format: 'meta-instagram-posts', name: 'a real export', kind: 'text', bytes, rows, account };
}

async function measure(file: MadeFile): Promise<Measured> {
  const options = { account: file.account, dateOrder: null, platforms: platformFacts, now: Date.now() };
  const times: number[] = [];
  const workTimes: number[] = [];
  let read: ReturnType<typeof readOnce> | undefined;
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now();
    const worked = process.cpuUsage();
    read = readOnce(file, options);
    times.push(performance.now() - from);
    const { user, system } = process.cpuUsage(worked);
    workTimes.push((user + system) / 1000);
  }
  if (read === undefined) throw new Error('nothing was read');
  const { format, first, counts, refused, notes } = read;
  if (file.format !== null && format.id !== file.format)
    throw new Error(`${file.name} was taken for ${format.id}`);
  return {
    format: format.id,
    file: file.name,
    kind: file.kind,
    bytes: file.bytes.length,
    rows: file.rows,
    posts: counts.post,
    accounts: counts.account,
    traffic: counts.traffic,
    refused,
    notes,
    joined: await joinRows(format.id, file, first),
    rowsASecond: file.rows < fewestTimed ? null : (file.rows / medianOf(times)) * 1000,
    rowsASecondOfWork: (file.rows / medianOf(workTimes)) * 1000,
  };
}

function readOnce(file: MadeFile, options: ReadingOptions) {
  const opening = openFile(file.bytes, file.name);
  if ('trouble' in opening) throw new Error(`${file.name}: ${opening.trouble}`);
  const format = formatOf(opening.file, options);
  // As the worker does: rows are taken one after the other, and never held all at once.
  const first: ImportedRow[] = [];
  const counts = { post: 0, account: 0, traffic: 0 };
  const refused: Record<string, number> = {};
  for (const row of format.read(opening.file, options)) {
    if (row.of === 'refused') refused[row.reason] = (refused[row.reason] ?? 0) + 1;
    else {
      counts[row.of] += 1;
      if (first.length < mostTried) first.push(row);
    }
  }
  return { format, first, counts, refused, notes: opening.notes.map(({ note }) => note) };
}

function formatOf(opened: OpenedFile, options: ReadingOptions): ImportFormat {
  const known = recogniseFile(opened, options);
  if (known !== undefined) return known.format;
  const table = tableToMap(opened, options);
  if (table === undefined) throw new Error(`${opened.name} is not known`);
  const format = mappedTable(table.proposal);
  if (format.recognise(opened, options) === undefined) throw new Error(`${opened.name} is not known again`);
  return format;
}

const isTimed = ({ kind, rowsASecond }: Measured) => kind === 'text' && rowsASecond !== null;

function lineOf(measured: Measured): string {
  const {
    format,
    file,
    bytes,
    rows,
    posts,
    accounts,
    traffic,
    refused,
    notes,
    joined,
    rowsASecond,
    rowsASecondOfWork,
  } = measured;
  const number = (value: number) => Math.round(value).toLocaleString('en');
  const reasons = Object.entries(refused).map(([reason, many]) => `${reason} ${number(many)}`);
  const { tried, counts } = joined;
  const speed =
    rowsASecond === null
      ? 'too few rows to time'
      : `${number(rowsASecond)} rows a second${isTimed(measured) ? ` (${compared(rowsASecond)})` : ''}, ` +
        `${number(rowsASecondOfWork)} in one of the processors’ time`;
  return [
    `${format} – ${file}, ${(bytes / 2 ** 20).toFixed(1)} MB`,
    `  read: ${number(rows)} rows: ${number(posts)} posts, ${number(accounts)} of accounts, ${number(traffic)} of visits`,
    `  refused: ${reasons.join(', ') || 'none'}${notes.length > 0 ? `; noted: ${notes.join(', ')}` : ''}`,
    `  kept, of the first ${number(tried)}: ${number(counts.joined)} joined, ${number(counts.created)} new posts, ` +
      `${number(counts.accounts)} of accounts, ${number(counts.traffic)} of visits (${number(counts.trafficJoined)} joined), ` +
      `${number(counts.refused)} refused${joined.reasons === '' ? '' : ` (${joined.reasons})`}, ${number(joined.rowsASecond)} rows a second`,
    `  ${speed}`,
  ].join('\n');
}

function compared(rowsASecond: number): string {
  return rowsASecond >= target ? 'met' : `MISSED by ${Math.round((1 - rowsASecond / target) * 100)} %`;
}
