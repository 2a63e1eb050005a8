import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileLimits } from '../../src/imports/file-limits.ts';
import { type Opening, openFile } from '../../src/imports/open-file.ts';
import { unpack } from '../../src/imports/unpack.ts';
import { withParts, workbookBytes, zipOf } from './workbook-bytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function rowsOf(opening: Opening, sheet = 0): readonly (readonly unknown[])[] {
  if ('trouble' in opening) throw new Error(opening.trouble);
  return [...(opening.file.tables[sheet]?.rows() ?? [])];
}

function notesOf(opening: Opening): string[] {
  if ('trouble' in opening) throw new Error(opening.trouble);
  return opening.notes.map(({ note, line }) => (line === null ? note : `${note} ${line}`));
}

function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), !bigEndian);
  return bytes;
}

describe('text', () => {
  const text = 'Légende,Vues\r\nÀ bientôt,12\r\n';
  const rows = [
    ['Légende', 'Vues'],
    ['À bientôt', '12'],
  ];

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 LE', utf16(text)],
    ['UTF-16 BE', utf16(text, { bigEndian: true })],
    ['UTF-16 LE without mark', utf16(text, { mark: false })],
    ['UTF-16 BE without mark', utf16(text, { bigEndian: true, mark: false })],
    ['windows-1252', Uint8Array.from(text, (character) => character.charCodeAt(0))],
  ])('in %s', (_, bytes) => {
    const opening = openFile(bytes, 'export.csv');
    expect(rowsOf(opening)).toEqual(rows);
    expect(notesOf(opening)).toEqual([]);
  });

  test('one broken byte does not garble the accents of all others', () => {
    const bytes = utf8(`${text.repeat(10)}x,y\r\n`);
    bytes[bytes.length - 5] = 0xff;
    expect(rowsOf(openFile(bytes, 'a.csv'))[1]).toEqual(rows[1]);
  });

  test.each([
    [';', 'Date;Vues\r\n03/04/2026;1,5\r\n04/04/2026;2,5\r\n'],
    ['\t', 'Date\tVues\n03/04/2026\t1,5\n04/04/2026\t2,5\n'],
    [',', 'Date,Vues\n03/04/2026,"1,5"\n04/04/2026,"2,5"\n'],
    ['\r', 'Date,Vues\r03/04/2026,"1,5"\r04/04/2026,"2,5"\r'],
  ])('finds out the cells cut by %j', (_, content) => {
    expect(rowsOf(openFile(utf8(content), 'a.csv'))).toEqual([
      ['Date', 'Vues'],
      ['03/04/2026', '1,5'],
      ['04/04/2026', '2,5'],
    ]);
  });

  test('a first line that names the delimiter is believed, and is an empty line', () => {
    const opening = openFile(utf16('sep=;\r\nDate;a,b,c\r\n1;2\r\n'), 'a.csv');
    expect(rowsOf(opening)).toEqual([[''], ['Date', 'a,b,c'], ['1', '2']]);
  });

  test('lines that begin with # and empty ones are kept, so that lines can be counted', () => {
    const rows = rowsOf(openFile(utf8('# ----\n# Report\n\nSource,Sessions\nx,1\n'), 'a.csv'));
    expect(rows).toEqual([['# ----'], ['# Report'], [''], ['Source', 'Sessions'], ['x', '1']]);
  });

  test('quoted cells may hold quotes, delimiters and line breaks', () => {
    const rows = rowsOf(openFile(utf8('a,b\r\n"say ""hi"", you\r\nthere",2\r\n'), 'a.csv'));
    expect(rows).toEqual([
      ['a', 'b'],
      ['say "hi", you\r\nthere', '2'],
    ]);
  });

  test('HTML and formulas in cells are text and nothing more', () => {
    const cells = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://evil.example")',
      '+cmd|calc',
      '@SUM(1)',
    ];
    const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    expect(rowsOf(openFile(utf8(`a,b,c,d\n${line}\n`), 'a.csv'))[1]).toEqual(cells);
  });

  test('rows may be asked for again', () => {
    const opening = openFile(utf8(text), 'a.csv');
    expect(rowsOf(opening)).toEqual(rowsOf(opening));
  });

  test.each([
    ['in the midst of a quoted cell', 'a,b,c\n1,2,3\n4,5,6\n7,"8 and ', 'cut off 4', 3],
    ['in a quoted cell with a line break', 'a,b,c\n1,2,3\n4,5,6\n7,"8\n', 'cut off 4', 3],
    ['before the last cells of its row', 'a,b,c\n1,2,3\n4,5,6\n7,8', 'cut off 4', 3],
  ])('that stops %s says so, and has the rows before', (_, content, note, many) => {
    const opening = openFile(utf8(content), 'a.csv');
    expect(notesOf(opening)).toEqual([note]);
    expect(rowsOf(opening)).toHaveLength(many);
  });

  test('a last row without line break is whole where it has all cells, or rows are of any width', () => {
    expect(notesOf(openFile(utf8('a,b,c\n1,2,3\n4,5,6'), 'a.csv'))).toEqual([]);
    expect(notesOf(openFile(utf8('a,b,c\n1,2\n4,5,6\n7'), 'a.csv'))).toEqual([]);
  });

  test('a quote that is never closed does not swallow the memory: the rows before it are kept', () => {
    const content = `a,b\n1,2\n3,"${'x,y\n'.repeat(600_000)}`;
    const opening = openFile(utf8(content), 'a.csv');
    expect(notesOf(opening)).toEqual(['cut off 3']);
    expect(rowsOf(opening)).toHaveLength(2);
  });

  test('columns and cells beyond the limits are left out, and it is said', () => {
    const wide = Array.from({ length: fileLimits.columns + 5 }, (_, at) => `c${at}`).join(',');
    const opening = openFile(utf8(`${wide}\n${'x'.repeat(fileLimits.cell + 1)},2\n`), 'a.csv');
    expect(notesOf(opening)).toEqual(['columns left out 1', 'cells shortened 2']);
    expect(rowsOf(opening).map((row) => row.length)).toEqual([fileLimits.columns, 2]);
    expect(String(rowsOf(opening)[1]?.[0])).toHaveLength(fileLimits.cell);
  });

  test('rows beyond the limit are left out, and it is said', () => {
    const opening = openFile(utf8('1,2\n'.repeat(fileLimits.rows + 3)), 'a.csv');
    expect(notesOf(opening)).toEqual([`rows left out ${fileLimits.rows + 1}`]);
    let rows = 0;
    for (const _ of 'file' in opening ? (opening.file.tables[0]?.rows() ?? []) : []) rows += 1;
    expect(rows).toBe(fileLimits.rows);
  });

  test('a text of 200 MB is refused', () => {
    expect(openFile(new Uint8Array(200 * 2 ** 20), 'a.csv')).toEqual({ trouble: 'too large' });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\r\n', 'empty'],
    ['a page', '<!doctype html><table><tr><td>1,2</td></tr></table>', 'not a table'],
    ['a PDF', '%PDF-1.7,x\n1,2', 'not a table'],
    ['a text', 'Hello\nthere\n', 'not a table'],
    ['half a document', '{"a": [1, 2', 'cut off'],
    ['a broken document', '{"a": oops}', 'damaged'],
  ])('that is %s is no table', (_, content, trouble) => {
    expect(openFile(utf8(content), 'a.csv')).toEqual({ trouble });
  });

  test('a picture under the name of a table is none', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect(openFile(png, 'export.csv')).toEqual({ trouble: 'not a table' });
  });
});

describe('workbooks', () => {
  const sheets = {
    'All posts': [
      ['Post title', 'Impressions', 'When'],
      ['=1+1', 12, new Date(Date.UTC(2026, 3, 3))],
      [null, 3.5, null],
    ],
    Metrics: [['Date'], ['04/03/2026']],
  };

  test.each(['biff8', 'xlsx'] as const)('%s: every sheet, values as they are typed', (bookType) => {
    const opening = openFile(workbookBytes(sheets, bookType), bookType === 'xlsx' ? 'a.xlsx' : 'a.xls');
    if ('trouble' in opening) throw new Error(opening.trouble);
    expect(opening.file.tables.map(({ name }) => name)).toEqual(['All posts', 'Metrics']);
    const [head, first, second] = rowsOf(opening);
    expect(head).toEqual(['Post title', 'Impressions', 'When']);
    expect(first?.slice(0, 2)).toEqual(['=1+1', 12]);
    expect(first?.[2]).toEqual(new Date(Date.UTC(2026, 3, 3)));
    expect(second?.slice(0, 2)).toEqual([null, 3.5]);
    expect(notesOf(opening)).toEqual([]);
  });

  test.each(['biff8', 'xlsx'] as const)('%s: a formula counts by what it last came to', (bookType) => {
    const bytes = workbookBytes(
      {
        A: [
          ['n', 'm'],
          [
            { t: 'n', v: 5, f: '2+3' },
            { t: 'e', v: 7, f: '1/0' },
          ],
        ],
      },
      bookType,
    );
    expect(rowsOf(openFile(bytes, 'a'))[1]).toEqual([5, '#ERROR!']);
  });

  test('macros, links to other files and connections are never handed on', () => {
    const bytes = withParts(workbookBytes(sheets, 'xlsx'), (parts) => ({
      ...parts,
      '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
      'xl/externalLinks/externalLink1.xml':
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      'xl/externalLinks/_rels/externalLink1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="https://evil.example/a.xlsx" TargetMode="External"/></Relationships>',
      'xl/vbaProject.bin': 'macro',
      '../../etc/passwd.xml': 'no',
    }));
    expect(rowsOf(openFile(bytes, 'a.xlsx'))[0]).toEqual(['Post title', 'Impressions', 'When']);
  });

  test('a sheet that states to be as large as can be is as large as it is', () => {
    const bytes = withParts(workbookBytes({ A: [['a', 'b']] }, 'xlsx'), (parts) => ({
      ...parts,
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '')
        .replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')
        .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="n"><v>1</v></c></row></sheetData>'),
    }));
    const opening = openFile(bytes, 'a.xlsx');
    expect(rowsOf(opening)[0]).toEqual(['a', 'b']);
  });

  test('what the bytes are goes before what the name says, and it is told', () => {
    expect(notesOf(openFile(workbookBytes(sheets, 'biff8'), 'posts.csv'))).toEqual(['wrong type']);
    expect(notesOf(openFile(workbookBytes(sheets, 'xlsx'), 'posts.xls'))).toEqual(['wrong type']);
    expect(notesOf(openFile(utf8('a,b\n1,2\n'), 'posts.xls'))).toEqual(['wrong type']);
    expect(notesOf(openFile(utf8('a,b\n1,2\n'), 'posts'))).toEqual([]);
  });

  test('a workbook that unpacks to more than any has is a bomb, whatever sizes it states', () => {
    const bomb = zipOf({
      '[Content_Types].xml': '<Types/>',
      'xl/worksheets/sheet1.xml': new Uint8Array(fileLimits.workbookUnpacked + 1),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(openFile(bomb, 'a.xlsx')).toEqual({ trouble: 'zip bomb' });
  });

  test.each([
    ['biff8', [0.05, 0.3, 0.5, 0.7]],
    ['xlsx', [0.05, 0.3, 0.5, 0.7, 0.99]],
  ] as const)('half of a file (%s) is not taken for a whole one', (bookType, shares) => {
    const rows = Array.from({ length: 2000 }, (_, at) => [`Post ${at}`, at * 17]);
    const bytes = workbookBytes({ 'All posts': [['Title', 'Clicks'], ...rows] }, bookType);
    for (const share of shares) {
      expect(openFile(bytes.subarray(0, bytes.length * share), 'a')).toEqual({ trouble: 'cut off' });
    }
  });

  test('an encrypted archive says that it is', () => {
    const bytes = zipOf({ '[Content_Types].xml': '<Types/>' });
    bytes[6] = 1;
    expect(openFile(bytes, 'a.xlsx')).toEqual({ trouble: 'encrypted' });
  });
});

describe('archives', () => {
  const insights = 'logged_information/past_instagram_insights/posts.json';

  test('documents about insights are read, and nothing else is unpacked', () => {
    const opening = openFile(
      zipOf({
        [insights]: '{"a": 1}',
        'your_activity/messages/inbox/message_1.json': '{"secret": true}',
        'media/posts/1.jpg': 'x',
        'inner.zip': zipOf({ [insights]: '{"b": 2}' }),
        '../../past_instagram_insights/up.json': '[]',
      }),
      'download.zip',
    );
    if ('trouble' in opening) throw new Error(opening.trouble);
    expect(opening.file.documents).toEqual([
      { path: insights, content: { a: 1 } },
      { path: '../../past_instagram_insights/up.json', content: [] },
    ]);
  });

  test('a document that is none is told, and the others are there', () => {
    const opening = openFile(zipOf({ [insights]: '{', 'insights/reels.json': '[1]' }), 'd.zip');
    if ('trouble' in opening) throw new Error(opening.trouble);
    expect(opening.notes).toEqual([{ note: 'documents unread', where: insights, line: null }]);
    expect(opening.file.documents).toEqual([{ path: 'insights/reels.json', content: [1] }]);
  });

  test('of half an archive the whole documents are there, and it is told', () => {
    const bytes = zipOf({
      'insights/reels.json': '[1]',
      [insights]: JSON.stringify(Array(5000).fill(Math.PI)),
    });
    const opening = openFile(bytes.subarray(0, 100), 'd.zip');
    if ('trouble' in opening) throw new Error(opening.trouble);
    expect(opening.notes.map(({ note }) => note)).toEqual(['cut off']);
    expect(opening.file.documents).toEqual([{ path: 'insights/reels.json', content: [1] }]);
  });

  test('what comes out is counted, be it of one document or of many', () => {
    const limits = { bytes: 1_000_000, entries: 1000 };
    const one = zipOf({ 'a.json': new Uint8Array(limits.bytes + 1) });
    expect(unpack(one, () => true, limits).trouble).toBe('too large');
    const part = new Uint8Array(limits.bytes / 10);
    const named = (many: number) =>
      Object.fromEntries(Array.from({ length: many }, (_, at) => [`${at}.json`, part]));
    expect(unpack(zipOf(named(11)), () => true, limits).trouble).toBe('too large');
    const ten = unpack(zipOf(named(10)), () => true, limits);
    expect(ten.trouble).toBeNull();
    expect(ten.entries.size).toBe(10);
  });

  test('thousands of entries that are not wanted are passed over, up to the limit', () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`media/${at}.jpg`, 'x']));
    const bytes = zipOf({ ...many, [insights]: '[]' });
    const opening = openFile(bytes, 'd.zip');
    expect('file' in opening && opening.file.documents).toHaveLength(1);
    expect(unpack(bytes, () => false, { bytes: 1000, entries: 1999 }).trouble).toBe('too large');
  });

  test('without documents it is no table', () => {
    expect(openFile(zipOf({ 'a.txt': 'x' }), 'd.zip')).toEqual({ trouble: 'not a table' });
  });
});

describe('whatever the bytes, it never throws', () => {
  const check = (bytes: Uint8Array) => {
    const opening = openFile(bytes, 'x');
    if ('trouble' in opening) return;
    for (const table of opening.file.tables) {
      let rows = 0;
      for (const row of table.rows()) {
        expect(Array.isArray(row)).toBe(true);
        rows += 1;
        if (rows > 3000) break;
      }
    }
  };
  const samples = [
    workbookBytes(
      {
        A: [
          ['Date', 'n'],
          ['04/03/2026', 5],
        ],
        B: [['x']],
      },
      'biff8',
    ),
    workbookBytes(
      {
        A: [
          ['Date', 'n'],
          ['04/03/2026', 5],
        ],
        B: [['x']],
      },
      'xlsx',
    ),
    zipOf({ 'insights/posts.json': '{"organic_insights_posts": []}', 'a.jpg': 'x' }),
    utf8('sep=,\r\n"Date","Primary"\r\n"2026-01-01","1,200"\r\n'),
    utf16('Date,Primary\r\n2026-01-01,12\r\n'),
  ];

  test('random bytes, also behind each magic number', () => {
    const magic = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...magic), fc.uint8Array({ maxLength: 3000 }), (start, rest) =>
        check(Uint8Array.from([...start, ...rest])),
      ),
      { numRuns: 400 },
    );
  });

  test('files cut anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) =>
        check(bytes.subarray(0, Math.floor(bytes.length * share))),
      ),
      { numRuns: 400 },
    );
  });

  test('files with bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), changes, (bytes, changed) => {
        const copy = bytes.slice();
        for (const [at, value] of changed) copy[at % copy.length] = value;
        check(copy);
      }),
      { numRuns: 800 },
    );
  });

  test('tables of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ',', '"', '\n', '\r', ';', '\t', '#', '\0', 'é', ' ')),
        (parts) => check(strToU8(parts.join(''))),
      ),
      { numRuns: 1000 },
    );
  });
});
