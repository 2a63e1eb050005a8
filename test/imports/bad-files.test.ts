import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import type { ImportedRow, RefusedRow } from '../../src/domain/imported-row.ts';
import { fileLimits } from '../../src/imports/file-limits.ts';
import { isTooLarge, openFile } from '../../src/imports/open-file.ts';
import { type KnownFile, understandFile } from '../../src/panel/understand-file.ts';
import { now, options } from './opened-file.ts';
import { withParts, workbookBytes, zipOf } from './workbook-bytes.ts';

// Files that nobody means well with, or that broke on their way: the whole path from the file to its rows, as the worker goes it.

const knowing = { mappings: [], now, platforms: options.platforms };

async function understand(content: string | Uint8Array, name: string): Promise<KnownFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return understandFile(new File([new Uint8Array(bytes)], name), knowing);
}

async function troubleOf(content: string | Uint8Array, name: string): Promise<string> {
  const { told, reading } = await understand(content, name);
  if (told.state !== 'trouble') return told.state;
  expect(reading).toBeUndefined();
  return told.trouble;
}

interface Understood {
  readonly notes: readonly string[];
  readonly used: readonly ImportedRow[];
  readonly refused: readonly RefusedRow[];
}

async function read(content: string | Uint8Array, name = 'posts.csv'): Promise<Understood> {
  const { told, reading } = await understand(content, name);
  if (told.state !== 'recognised' || reading === undefined) throw new Error(JSON.stringify(told));
  const rows = [...reading.format.read(reading.opened, options)];
  return {
    notes: told.notes.map(({ note, line }) => (line === null ? note : `${note} ${line}`)),
    used: rows.filter((row) => row.of !== 'refused'),
    refused: rows.filter((row) => row.of === 'refused'),
  };
}

const textsOf = ({ used }: Understood) => used.map((row) => (row.of === 'post' ? row.post.text : null));
const reasonsOf = ({ refused }: Understood) => refused.map(({ line, reason }) => `${line} ${reason}`);

const head =
  'Post ID,Account username,Description,Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
/** Reels of our own making, each with a code of its own. */
function line(at: number, over: { caption?: string; time?: string; views?: string } = {}): string {
  const { caption = `Loaf ${at}`, time = '04/03/2026 10:20', views = '1200' } = over;
  const permalink = `https://www.instagram.com/reel/DWrHc1cDM${String.fromCharCode(65 + at)}_/`;
  return `179${at},harbour.bakery,${quoted(caption)},${time},${permalink},IG reel,Lifetime,${views},900,31,1,1,2,3`;
}
const file = (...lines: string[]) => [head, ...lines].join('\r\n');

describe('bombs', () => {
  /** An archive in which one entry of zeros stands again and again, under names of the same length. */
  function repeated(path: (at: number) => string, times: number): Uint8Array {
    const one = zipSync({ [path(0)]: new Uint8Array(64 * 2 ** 20) });
    const contents = new DataView(one.buffer).getUint32(one.length - 6, true);
    const parts = Array.from({ length: times }, (_, at) => {
      const entry = one.slice(0, contents);
      entry.set(strToU8(path(at)), 30);
      return entry;
    });
    return Buffer.concat([...parts, one.subarray(contents)]);
  }

  test('an archive of many gigabytes stops where its limit is', async () => {
    const bomb = repeated((at) => `insights/${String(at).padStart(4, '0')}.json`, 64);
    expect(bomb.length).toBeLessThan(10_000_000);
    expect(await troubleOf(bomb, 'instagram.zip')).toBe('zip bomb');
  });

  test('a workbook of many gigabytes stops where its limit is', async () => {
    const sheets = repeated((at) => `xl/worksheets/sheet${String(at).padStart(4, '0')}.xml`, 64);
    const named = zipOf({ '[Content_Types].xml': '<Types/>' });
    const contents = new DataView(named.buffer).getUint32(named.length - 6, true);
    const bomb = Buffer.concat([named.subarray(0, contents), sheets]);
    expect(await troubleOf(bomb, 'posts.xlsx')).toBe('zip bomb');
  });

  test('archives within archives are never opened', async () => {
    let nested = zipOf({ 'insights/posts.json': '{}' });
    for (let depth = 0; depth < 40; depth += 1) nested = zipOf({ 'insights/posts.json.zip': nested });
    expect(await troubleOf(nested, 'instagram.zip')).toBe('not a table');
  });

  test('a workbook whose one cell is said a million times over is no larger than what it states', async () => {
    const bytes = withParts(workbookBytes({ A: [['a', 'b']] }, 'xlsx'), (parts) => ({
      ...parts,
      'xl/worksheets/sheet1.xml': (parts['xl/worksheets/sheet1.xml'] ?? '').replace(
        '</sheetData>',
        `${'<row r="3"><c r="A3" t="n"><v>1</v></c></row>'.repeat(200_000)}</sheetData>`,
      ),
    }));
    const opening = openFile(bytes, 'a.xlsx');
    if ('trouble' in opening) throw new Error(opening.trouble);
    expect([...(opening.file.tables[0]?.rows() ?? [])]).toHaveLength(3);
  });

  test('entities of a sheet are not unfolded', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bytes = withParts(workbookBytes({ A: [['x', 'b']] }, 'xlsx'), (parts) => ({
      ...parts,
      'xl/sharedStrings.xml': (parts['xl/sharedStrings.xml'] ?? '')
        .replace(/<sst/, `${lol}<sst`)
        .replace('>x<', '>&b;<'),
    }));
    const opening = openFile(bytes, 'a.xlsx');
    if ('trouble' in opening) return expect(['damaged', 'not a table']).toContain(opening.trouble);
    for (const row of opening.file.tables[0]?.rows() ?? []) {
      for (const cell of row) expect(String(cell).length).toBeLessThan(80);
    }
  });
});

describe('too much', () => {
  test('a table as text of 200 MB is refused before it is read', async () => {
    const part = new Uint8Array(2 ** 20).fill(0x61);
    const large = new File(Array(200).fill(part), 'large.csv');
    const readAll = vi.spyOn(large, 'arrayBuffer');
    expect((await understandFile(large, knowing)).told).toEqual({ state: 'trouble', trouble: 'too large' });
    expect(readAll).not.toHaveBeenCalled();
  });

  test('what is said of the first bytes is what is said of the whole', () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]);
    expect([fileLimits.workbook, fileLimits.workbook + 1].map((size) => isTooLarge(old, size))).toEqual([
      false,
      true,
    ]);
    const book = zipOf({ '[Content_Types].xml': '<Types/>' });
    expect(isTooLarge(book, fileLimits.workbook + 1)).toBe(true);
    // A download of one's own data has pictures in it.
    const archive = zipOf({ 'media/1.jpg': 'x' });
    expect(isTooLarge(archive, fileLimits.workbook + 1)).toBe(false);
    expect(isTooLarge(archive, fileLimits.archive + 1)).toBe(true);
    expect(isTooLarge(new Uint8Array(), 0)).toBe(false);
  });

  test('of 20,000 columns the first are read, and it is said', async () => {
    const more = Array.from({ length: 20_000 }, (_, at) => `More ${at}`).join(',');
    const understood = await read(`${head},${more}\r\n${line(1)},${'9,'.repeat(20_000)}\r\n`);
    expect(understood.notes).toEqual(['columns left out 1']);
    expect(understood.used).toHaveLength(1);
  });

  test('20,000 rows that are refused are refused each with its line', async () => {
    const understood = await read(file(...Array.from({ length: 20_000 }, () => line(1, { views: '-1' }))));
    expect(understood.refused).toHaveLength(20_000);
    expect(understood.refused.at(-1)?.line).toBe(20_001);
  });
});

describe('another type than the name says', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);

  test.each([
    [
      'a page as .xls',
      '<html><body><table><tr><td>Post link</td></tr></table></body></html>',
      'posts.xls',
      'not a table',
    ],
    [
      'a page that begins with a mark as .xls',
      '\ufeff <HTML xmlns:x="urn:schemas-microsoft-com:office:excel">',
      'posts.xls',
      'not a table',
    ],
    ['a picture as .xlsx', png, 'posts.xlsx', 'not a table'],
    ['an archive as .csv', zipOf({ 'a.txt': 'x' }), 'posts.csv', 'not a table'],
    ['a PDF as .csv', '%PDF-1.7\n1,2\n', 'posts.csv', 'not a table'],
    ['a program as .csv', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'posts.csv', 'not a table'],
    ['nothing as .csv', '', 'posts.csv', 'empty'],
    ['nothing as .zip', '', 'instagram.zip', 'empty'],
    ['NULs', new Uint8Array(5000), 'posts.csv', 'not a table'],
    ['a document of something else', '{"followers": []}', 'followers.json', 'not known'],
    ['one line of text', 'Hello', 'posts.csv', 'not a table'],
    ['an archive’s first bytes alone', 'PK\u0003\u0004', 'posts.xlsx', 'cut off'],
    [
      'an old workbook’s first bytes alone',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'p.xls',
      'cut off',
    ],
  ])('%s', async (_, content, name, trouble) => {
    expect(await troubleOf(content, name)).toBe(trouble);
  });

  test('a table under the name of an archive is read as what it is, and it is said', async () => {
    const understood = await read(file(line(1)), 'posts.zip');
    expect(understood.notes).toEqual(['wrong type']);
    expect(understood.used).toHaveLength(1);
  });
});

describe('half a file', () => {
  test('cut in a quoted caption: the rows before it are there, and it is said', async () => {
    const whole = file(line(1), line(2), line(3, { caption: 'warm, and still' }));
    const understood = await read(whole.slice(0, whole.indexOf('still')));
    expect(understood.notes).toEqual(['cut off 4']);
    expect(understood.used).toHaveLength(2);
    expect(understood.refused).toEqual([]);
  });

  test('cut anywhere: never a figure that the whole file does not tell, and never less without a word', async () => {
    const whole = file(line(1), line(2), line(3));
    const told = new Set((await read(whole)).used.map((row) => JSON.stringify(row)));
    for (let length = head.length + 2; length < whole.length; length += 1) {
      const understood = await read(whole.slice(0, length));
      // The very last number may be cut within its digits, which nothing can tell.
      for (const row of understood.used.slice(0, -1)) expect(told).toContain(JSON.stringify(row));
      // Nor can anything tell where a row ends that has all of its cells but the last one's digits.
      const last = whole.slice(0, length).split('\r\n').at(-1) ?? '';
      const isWhole = last.trim() === '' || last.split(',').length === head.split(',').length;
      if (understood.used.length < 3 && !isWhole) {
        expect(understood.notes.length + understood.refused.length, last).toBeGreaterThan(0);
      }
    }
  });

  test('an archive without its table of contents says so', async () => {
    const bytes = zipOf({
      'insights/posts.json': '{"organic_insights_posts": []}',
      'media/1.jpg': 'x'.repeat(9000),
    });
    expect(await troubleOf(bytes.subarray(0, 40), 'instagram.zip')).toBe('cut off');
  });

  test('a head alone is a file without rows', async () => {
    for (const end of ['', '\r\n', '\r\n\r\n\r\n']) {
      expect(await read(`${head}${end}`)).toEqual({ notes: [], used: [], refused: [] });
    }
  });
});

describe('hostile and wrong cells', () => {
  const captions = [
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    '+1',
    '-1+1',
    '=HYPERLINK("https://harbour.example/?"&A1,"Click")',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    'a \u202egnp.exe\u2066 b',
    'https://harbour.example/?utm_campaign=<svg/onload=alert(1)>',
    '__proto__',
  ];

  test('formulas, HTML and marks of direction are text', async () => {
    const understood = await read(file(...captions.map((caption, at) => line(at, { caption }))));
    expect(understood.refused).toEqual([]);
    expect(textsOf(understood)).toEqual(captions.map((caption) => caption.trim()));
  });

  test('formulas that a workbook holds as text stay text; those that it works out count by their value', async () => {
    const bytes = workbookBytes(
      {
        Posts: [
          ['Post title', 'Post link', 'Post type', 'Created date', 'Impressions', 'Clicks', 'Likes'],
          [
            '=HYPERLINK("x")',
            link(1),
            'Organic',
            '04/13/2026',
            { t: 'n', v: 50, f: 'WEBSERVICE("https://harbour.example")' },
            5,
            3,
          ],
        ],
      },
      'xlsx',
    );
    const understood = await read(bytes, 'posts.xlsx');
    expect(textsOf(understood)).toEqual(['=HYPERLINK("x")']);
    expect(understood.used[0]).toMatchObject({ post: { metrics: { impressions: { low: 50 } } } });
  });

  test('a caption with NULs makes the file none, or is text', async () => {
    const nul = line(1, { caption: 'NUL \u0000 within' });
    expect(await troubleOf(file(nul), 'posts.csv')).toBe('not a table');
    const behind = await read(file(...Array.from({ length: 60 }, () => line(2)), nul));
    expect(textsOf(behind).at(-1)).toBe('NUL \u0000 within');
  });

  test('lone surrogates do no harm', async () => {
    const text = file(line(1, { caption: 'half \ud83c of a face' }));
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const understood = await read(bytes);
    expect(textsOf(understood)[0]?.isWellFormed()).toBe(true);
  });

  test('each wrong row is refused with its line, and the others are used', async () => {
    const understood = await read(
      file(
        line(1),
        line(1, { views: '7' }),
        line(2, { views: '-7' }),
        line(3, { time: '04/03/2027 10:20' }),
        line(4, { views: '1e99' }),
        line(5, { views: '=1+1' }),
        line(6, { views: '\u202e7' }),
        line(7, { time: '99/99/2026' }),
        line(8),
      ),
    );
    expect(reasonsOf(understood)).toEqual([
      '3 duplicate',
      '4 negative count',
      '5 future date',
      '6 not a number',
      '7 not a number',
      '9 bad date',
    ]);
    expect(understood.used.map((row) => row.line)).toEqual([2, 8, 10]);
  });

  function link(at: number): string {
    return `https://www.linkedin.com/feed/update/urn:li:activity:${(BigInt(Date.UTC(2026, 3, 13, 12)) << 22n) + BigInt(at)}`;
  }
});

describe('workbooks with more in them than cells', () => {
  const heads = ['Post title', 'Post link', 'Post type', 'Created date', 'Impressions', 'Clicks', 'Likes'];
  const id = BigInt(Date.UTC(2026, 3, 13, 12)) << 22n;
  const book = workbookBytes(
    {
      Posts: [
        heads,
        [
          'A',
          `https://www.linkedin.com/feed/update/urn:li:activity:${id}`,
          'Organic',
          '04/13/2026',
          50,
          5,
          3,
        ],
      ],
    },
    'xlsx',
  );

  test.each([
    [
      'links to other files',
      {
        'xl/externalLinks/externalLink1.xml': '<externalLink><externalBook/></externalLink>',
        'xl/connections.xml': '<connections><connection url="https://harbour.example/"/></connections>',
      },
    ],
    ['macros', { 'xl/vbaProject.bin': 'macro', 'xl/macrosheets/sheet1.xml': '<xm:macrosheet/>' }],
    ['pictures and comments', { 'xl/media/image1.png': 'x', 'xl/comments1.xml': '<comments/>' }],
  ])('%s: the cells are read, the rest is left', async (_, more) => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const understood = await read(
      withParts(book, (parts) => ({ ...parts, ...more })),
      'posts.xlsx',
    );
    expect(understood.used).toHaveLength(1);
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});
