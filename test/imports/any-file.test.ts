import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusals } from '../../src/domain/imported-row.ts';
import { formats, recogniseFile } from '../../src/imports/format-registry.ts';
import type { Cell, OpenedFile, Table } from '../../src/imports/import-format.ts';
import { mappedTable, tableToMap } from '../../src/imports/mapped-table.ts';
import { options } from './opened-file.ts';

// Whatever stands in a file, a format says that it does not know it, or reads it: it never fails.

const words = [
  'Date',
  'Post link',
  'Post URL',
  'Post type',
  'Impressions',
  'Impressions (total)',
  'Clicks',
  'Clicks (total)',
  'Page',
  'Total Followers',
  'New Followers',
  'Organic followers',
  'Permalink',
  'Publish time',
  'Likes',
  'Sessions',
  'Tweet id',
  '=1+1',
  '<b>x</b>',
  '__proto__',
  'https://www.linkedin.com/feed/update/urn:li:activity:7446000000000000000',
  'https://www.instagram.com/p/DWrHc1cDMK_/',
  '04/03/2026',
  '2026-04-03',
  '1 200',
  '-5',
  '5 %',
];
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  fc.string({ maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null),
);
const table: fc.Arbitrary<Table> = fc
  .tuple(
    fc.constantFrom(null, 'All posts', 'TOP POSTS', 'x'),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }),
  )
  .map(([name, rows]) => ({ name, rows: () => rows }));
const file: fc.Arbitrary<OpenedFile> = fc.record({
  name: fc.constant('x.csv'),
  tables: fc.array(table, { maxLength: 4 }),
  documents: fc.array(
    fc.record({
      path: fc.constantFrom('logged_information/past_instagram_insights/posts.json', 'x.json'),
      content: fc.jsonValue({ maxDepth: 4 }),
    }),
    { maxLength: 2 },
  ),
});

describe('any file', () => {
  test('is recognised or not, and read, by every format', () => {
    fc.assert(
      fc.property(file, (opened) => {
        recogniseFile(opened, options);
        for (const format of formats) {
          for (const row of format.read(opened, options)) {
            expect(row.line).toBeGreaterThan(0);
            if (row.of === 'refused') expect(refusals).toContain(row.reason);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is mapped or not, and read so', () => {
    fc.assert(
      fc.property(file, (opened) => {
        const toMap = tableToMap(opened, options);
        if (toMap === undefined) return;
        const format = mappedTable(toMap.proposal);
        expect(format.recognise(opened, options)).toBeDefined();
        for (const row of format.read(opened, options)) {
          if (row.of === 'post') {
            for (const count of Object.values(row.post.metrics)) expect(count.low).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('formats are called as their files are, and in both languages', () => {
  const paths = Object.keys(import.meta.glob('../../src/imports/formats/*.ts'));
  const names = paths.map((path) => path.split('/').at(-1)?.replace('.ts', ''));
  expect(formats.map(({ id }) => id)).toEqual(names.sort());
  for (const { name, explains } of formats) {
    expect(name.fr).not.toBe('');
    expect(explains.fr).not.toBe(explains.en);
  }
});
