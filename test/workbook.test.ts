import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../src/exports/column.ts';
import { type Sheet, writeWorkbook } from '../src/exports/write-workbook.ts';

const hostile = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
  '=HYPERLINK("https://evil.example","click")',
  "=cmd|' /C calc'!A0",
  'https://evil.example/',
  '</t></is></c><c t="str"><f>1+1</f></c>',
  '#REF!',
  'TRUE',
  '00123',
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  anyText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const anySheet: fc.Arbitrary<Sheet> = fc.record({
  name: anyText,
  heads: fc.array(anyText, { minLength: 1, maxLength: 4 }),
  rows: fc.array(fc.array(anyCell, { maxLength: 4 }), { maxLength: 4 }),
});

describe('a workbook', () => {
  test('holds no formula and no link, whatever its texts', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const bytes = writeWorkbook(sheets);
        for (const [path, xml] of partsOf(bytes)) {
          expect(xml, path).not.toMatch(/<(\w+:)?(f|hyperlink|ddeLink|oleLink)[\s/>]/);
          expect(xml, path).not.toContain('TargetMode="External"');
        }
        expect(partsOf(bytes).filter(([path]) => /externalLink|vba|connections/i.test(path))).toEqual([]);
      }),
    );
  });

  test('reads back as it was written: texts as texts, numbers as numbers, nothing as nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 6 }), (texts) => {
        const [sheet] = sheetsOf(
          writeWorkbook([{ name: 'Posts', heads: ['text', 'n'], rows: texts.map((text) => [text, 2.5]) }]),
        );
        expect(sheet?.rows).toEqual([['text', 'n'], ...texts.map((text) => [text, 2.5])]);
      }),
    );
    const [sheet] = sheetsOf(
      writeWorkbook([{ name: 'A', heads: ['a', 'b', 'c'], rows: [[null, -0.5, true]] }]),
    );
    expect(sheet?.rows[1]).toEqual([null, -0.5, true]);
  });

  test('lets no text be read as an escaped character', () => {
    // Of our own reading library's two passes over escapes only the file itself can be asked.
    const bytes = writeWorkbook([
      { name: 'A', heads: ['t'], rows: [['_x003D_1+1, a_x and _x003d'], ['_x000A_']] },
    ]);
    const xml = partsOf(bytes)
      .map(([, part]) => part)
      .join('');
    expect(xml).toContain('>_x005F_x003D_1+1, a_x and _x003d<');
    expect(xml).toContain('>_x005F_x000A_<');
  });

  test('has names of sheets that spreadsheets take, none of them twice', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { minLength: 1, maxLength: 6 }), (sheets) => {
        const names = sheetsOf(writeWorkbook(sheets)).map(({ name }) => name);
        expect(names).toHaveLength(sheets.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    );
  });

  test('cuts a text that no spreadsheet would open, and drops what XML cannot hold', () => {
    const texts = ['x'.repeat(40_000), 'a\u0000b\u0007c\uffff', 'half \ud800 a pair'];
    const [sheet] = sheetsOf(writeWorkbook([{ name: 'A', heads: ['t'], rows: texts.map((text) => [text]) }]));
    expect(sheet?.rows.slice(1).map(([text]) => text)).toEqual([
      'x'.repeat(32_767),
      'a b c ',
      'half \ufffd a pair',
    ]);
  });
});

function partsOf(bytes: Uint8Array): [path: string, xml: string][] {
  return Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);
}

function sheetsOf(bytes: Uint8Array): { name: string; rows: unknown[][] }[] {
  const book = read(bytes, { type: 'array' });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    const rows =
      sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null });
    return { name, rows };
  });
}
