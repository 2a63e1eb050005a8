import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { Database } from '../src/database/database.ts';
import { findOpenTrouble } from '../src/database/find-open-trouble.ts';
import { unpackAudience } from '../src/database/follower-counts.ts';
import { unpackFigures } from '../src/database/post-figures.ts';
import { keptTables, type PostRow } from '../src/database/rows.ts';
import { rowsAsTheyAre } from '../src/database/rows-as-they-are.ts';
import { versions } from '../src/database/versions/index.ts';
import type { Version } from '../src/database/versions/version.ts';
import type { PostFigures } from '../src/domain/post.ts';
import { readBackup } from '../src/exports/read-backup.ts';
import { type BackupRow, writeBackup } from '../src/exports/write-backup.ts';
import { backupRow } from '../src/messaging/backup-row.ts';

// An export of every schema that was ever published, made with that version. Each must open in this one.

const folder = new URL('databases/', import.meta.url).pathname;

interface Export {
  readonly stores: Record<string, string | null>;
  readonly rows: Record<string, object[]>;
}

const exports = versions.map((_, index): [version: number, saved: Export] => [
  index + 1,
  JSON.parse(readFileSync(`${folder}${index + 1}.json`, 'utf8')) as Export,
]);

test('there is an export of every schema, and of no other', () => {
  expect(readdirSync(folder).sort()).toEqual(versions.map((_, index) => `${index + 1}.json`).sort());
});

describe.each(exports)('schema %i', (version, saved) => {
  test('is as it was published', () => {
    expect(versions[version - 1]?.stores).toEqual(saved.stores);
  });

  test('opens with all it held, row for row, in the shape of today', async () => {
    const name = `saved at ${version}`;
    await fill(name, version, saved);
    const today = new Database(name);
    try {
      expect(await today.open()).toHaveProperty('verno', versions.length);
      for (const [table, rows] of Object.entries(saved.rows)) {
        expect(byText(await today.table(table).toArray()), table).toEqual(byText(rows));
      }
      for (const table of keptTables) {
        const rows = await today.table(table).toArray();
        // Every table that this schema had holds something, and no other.
        const hadTable = versions.slice(0, version).some(({ stores }) => table in stores);
        expect(rows.length > 0).toBe(hadTable);
        for (const row of rows) expect(backupRow.parse({ table, row })).toEqual({ table, row });
      }
      const ofAuthor = today.posts.where('[platform+author+publishedAt]');
      const dated = (saved.rows.posts ?? []).filter(
        (post) =>
          'author' in post && post.author === 'pier' && 'publishedAt' in post && post.publishedAt !== null,
      );
      expect(dated.length).toBeGreaterThan(1);
      expect(await ofAuthor.between(['harbour', 'pier', 0], ['harbour', 'pier', Infinity]).count()).toBe(
        dated.length,
      );
    } finally {
      today.close();
      await Dexie.delete(name);
    }
  });

  test('has its posts and follower counts packed, each once', async () => {
    const name = `packed from ${version}`;
    await fill(name, version, saved);
    const today = new Database(name);
    try {
      const posts = await today.posts.toArray();
      const figures = (await today.postFigures.toArray()).flatMap((row) =>
        row.items.map((item) => unpackFigures(row, item)),
      );
      expect(byText(figures)).toEqual(byText(posts.flatMap(figuresOf)));
      expect(figures.length).toBeGreaterThan(1);
      const audiences = await today.audiences.toArray();
      const counts = (await today.followerCounts.toArray()).flatMap((row) =>
        row.items.map((item) => unpackAudience(row, item)),
      );
      expect(byText(counts)).toEqual(byText(audiences.map(({ import: _, ...audience }) => audience)));
    } finally {
      today.close();
      await Dexie.delete(name);
    }
  });

  test('stays as it was where an upgrade fails, and is saved whole', async () => {
    const name = `not upgraded from ${version}`;
    await fill(name, version, saved);
    const failing = new Database(name, [...versions, failsAfterMuch]);
    try {
      expect(await findOpenTrouble(failing)).toMatchObject({ reason: 'upgrade', isReadable: true });
      await expect(failing.posts.count()).rejects.toThrow('the lamp went out');

      const rescued = await linesOf(name);
      const kept = keptTables.flatMap((table) => (saved.rows[table] ?? []).map((row) => ({ table, row })));
      expect(byText(rescued)).toEqual(byText(kept));
      // In the order in which a backup is restored.
      expect(rescued.map(({ table }) => table)).toEqual(kept.map(({ table }) => table));
      for (const line of rescued) expect(backupRow.parse(line)).toEqual(line);

      const before = new Dexie(name);
      await before.open();
      expect(before.verno).toBe(version);
      for (const [table, rows] of Object.entries(saved.rows)) {
        expect(byText(await before.table(table).toArray()), table).toEqual(byText(rows));
      }
      before.close();
    } finally {
      failing.close();
      await Dexie.delete(name);
    }
  });
});

/** An upgrade that has done harm to what is stored before it fails. */
const failsAfterMuch: Version = {
  stores: { lamps: 'id', posts: '[platform+id], text' },
  upgrade: async (transaction) => {
    await transaction.table('lamps').put({ id: 'pier' });
    await transaction.table('snapshots').clear();
    await transaction.table('accounts').toCollection().modify({ name: 'gone' });
    throw new Error('the lamp went out');
  },
};

/** The lines of the backup that is made of a database which cannot be opened. */
async function linesOf(name: string): Promise<BackupRow[]> {
  const rows: BackupRow[] = [];
  async function* readable() {
    for await (const each of rowsAsTheyAre(name, 2)) if ('row' in each) yield each;
  }
  for await (const line of readBackup(writeBackup(readable(), 0))) {
    if (!('row' in line)) throw new Error(`line ${line.line}: ${line.fault}`);
    rows.push(line.row);
  }
  return rows;
}

/** What judging needs of a post, as posts have it; none without an author and a date. */
function figuresOf({ platform, id, author, format, publishedAt, ...post }: PostRow): PostFigures[] {
  if (author === null || publishedAt === null) return [];
  const metrics = Object.entries(post.metrics).flatMap(([name, { low, high, observedAt }]) =>
    judgedBy.includes(name) ? [[name, { low, high, observedAt }]] : [],
  );
  const { promoted, leftOut, observedAt } = post;
  return [
    {
      ...{ platform, id, author, publishedAt, format, promoted, observedAt },
      ...(leftOut === true ? { leftOut: true } : {}),
      metrics: Object.fromEntries(metrics),
    },
  ];
}

const judgedBy = ['reactions', 'comments', 'shares', 'saves', 'views'];

/** Rows in an order of their own, whatever order they are stored in. */
function byText<Row>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (asText(one) < asText(other) ? -1 : 1));
}

function asText(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** Makes the database as it was: by the stores of the versions up to it. */
async function fill(name: string, version: number, { rows }: Export): Promise<void> {
  const before = new Dexie(name);
  for (const [index, { stores }] of versions.slice(0, version).entries()) {
    before.version(index + 1).stores({ ...stores });
  }
  await before.open();
  for (const [table, ofTable] of Object.entries(rows)) await before.table(table).bulkPut(ofTable);
  before.close();
}
