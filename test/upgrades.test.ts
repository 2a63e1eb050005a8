import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { Database } from '../src/database/database.ts';
import { keptTables } from '../src/database/rows.ts';
import { versions } from '../src/database/versions/index.ts';
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

  test('opens with all it held, in the shape of today', async () => {
    const name = `saved at ${version}`;
    await fill(name, version, saved);
    const today = new Database(name);
    try {
      expect(await today.open()).toHaveProperty('verno', versions.length);
      for (const table of keptTables) {
        const rows = await today.table(table).toArray();
        // Every table that this schema had holds something.
        const hadTable = versions.slice(0, version).some(({ stores }) => table in stores);
        expect(rows.length > 0).toBe(hadTable);
        expect(rows).toHaveLength(saved.rows[table]?.length ?? 0);
        for (const row of rows) expect(backupRow.parse({ table, row })).toEqual({ table, row });
      }
      expect(await today.pages.toArray()).toHaveLength(saved.rows.pages?.length ?? 0);
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
});

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
