import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type AccrualCurve, accrualAges } from '../src/domain/accrual.ts';
import { explain } from '../src/domain/explain.ts';
import { kpis } from '../src/domain/kpi-registry.ts';
import { metricNames } from '../src/domain/metrics.ts';
import type { Post, Snapshot } from '../src/domain/post.ts';
import { type Cell, type Column, isoMoment } from '../src/exports/column.ts';
import type { ExportedPost } from '../src/exports/exported-post.ts';
import { guardFormula } from '../src/exports/guard-formula.ts';
import { postColumns } from '../src/exports/post-columns.ts';
import { type BackupLine, longestLine, readBackup } from '../src/exports/read-backup.ts';
import { type ExportedReading, readingColumns } from '../src/exports/reading-columns.ts';
import { type BackupRow, backupTables, writeBackup } from '../src/exports/write-backup.ts';
import { type TableFormat, writeTable } from '../src/exports/write-table.ts';
import { audienceOf, engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

const hostileTexts = [
  '=HYPERLINK("https://evil.example","click")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u202e=1+1',
  '"=1+1"',
  '＝1+1',
  'bread;=1+1',
  'bread;"=1+1"',
  'bread\r\n@SUM(1)',
  'a, "quoted" cell\nof two lines',
  '<script>alert(1)</script>',
  '\ud800 alone, and alone \udc00',
  'line\u2028paragraph\u2029next\u0085end',
  'abc\u202edcba\u2066x',
  '\u0000\u0007',
];

describe('spreadsheet formulas', () => {
  test.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])(
    'a cell that begins with %j is text',
    (sign) => {
      for (const before of sign.trim() === ''
        ? ['']
        : ['', ' ', '"', '\u200b', '\ufeff', '\u202e', '\u0000']) {
        expect(guardFormula(`${before}${sign}1+1`)).toBe(`'${before}${sign}1+1`);
      }
    },
  );

  test('what a semicolon or a line break would turn into a cell is text too', () => {
    expect(guardFormula('bread;=1')).toBe("bread;'=1");
    expect(guardFormula('a; "-1;b')).toBe('a;\' "-1;b');
    expect(guardFormula('a\n@b')).toBe("a\n'@b");
    expect(guardFormula('a;\tb')).toBe("a;'\tb");
  });

  test('other texts stay as they are', () => {
    for (const text of ['', 'a=b', 'a, @anna; and b - c', '12', "'tis", 'ok; fine', '3-2']) {
      expect(guardFormula(text)).toBe(text);
    }
  });

  test('no cell of a file begins a formula, for whatever text and either separator', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const file = await writtenTable(oneText, texts, 'csv');
        const cells = [',', ';'].flatMap((delimiter) =>
          Papa.parse<string[]>(file, { delimiter, newline: '\r\n' }).data.flat(),
        );
        expect(cells.filter((cell) => /^[\s"]*[=+\-@]|^[\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  test('numbers below zero stay numbers', async () => {
    const negative: readonly Column<number>[] = [{ name: 'value', description: '', value: (row) => row }];
    expect(await writtenTable(negative, [-1.5], 'csv')).toBe('\ufeffvalue\r\n-1.5\r\n');
  });
});

describe('tables', () => {
  test('CSV gives back every value, but for the guard', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 20 }), async (rows) => {
        const { data } = Papa.parse<string[]>(await writtenTable(anyColumns, rows, 'csv'), {
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: false,
        });
        const [names, ...lines] = data.slice(0, -1);
        expect(names).toEqual(['first', 'second', 'third']);
        expect(lines).toEqual(rows.map((row) => row.map(asShown)));
      }),
    );
  });

  test('JSON Lines gives back every value as it was, one line a row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 20 }), async (rows) => {
        const file = await writtenTable(anyColumns, rows, 'jsonl');
        // Also to a reader that breaks lines wherever Unicode would.
        const lines = file.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => Object.values(JSON.parse(line)))).toEqual(rows);
      }),
    );
  });

  test('hostile texts come through both files as data', async () => {
    const csv = await writtenTable(oneText, hostileTexts, 'csv');
    const cells = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.slice(1, -1);
    expect(cells).toEqual(hostileTexts.map((text) => [guardFormula(text)]));
    const lines = (await writtenTable(oneText, hostileTexts, 'jsonl')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(hostileTexts.map((text) => ({ text })));
    expect(lines.join('')).not.toMatch(/[\u2028-\u202e\u2066-\u2069\ud800-\udfff]/);
  });

  test('a hundred thousand rows come in pieces, asked for as they are needed', async () => {
    let asked = 0;
    async function* rows() {
      for (let row = 0; row < 100_000; row += 1) {
        asked += 1;
        yield String(row);
      }
    }
    const pieces = writeTable(oneText, rows(), 'csv');
    await pieces.next();
    await pieces.next();
    expect(asked).toBeLessThanOrEqual(1000);
    let longest = 0;
    let lines = 500;
    for await (const piece of pieces) {
      longest = Math.max(longest, piece.length);
      lines += piece.split('\r\n').length - 1;
    }
    expect(lines).toBe(100_000);
    expect(longest).toBeLessThan(10_000);
  });

  test('an empty table is a header in CSV and nothing in JSON Lines', async () => {
    expect(await writtenTable(oneText, [], 'csv')).toBe('\ufefftext\r\n');
    expect(await writtenTable(oneText, [], 'jsonl')).toBe('');
  });
});

describe('posts', () => {
  const candidates = postsWith([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);

  test('one line holds what was read, the KPIs, the score and its reasons', async () => {
    const row = judged({
      metrics: { ...engaged(95), views: observed(21_400, now - hour, 21_499) },
      text: '=cmd',
      hidden: ['saves', 'shares'],
    });
    const [line] = await linesOf<ExportedPost>(postColumns, [row]);
    expect(line).toMatchObject({
      platform: 'meadow',
      id: 'post',
      url: 'https://meadow.example/post',
      author: 'mill',
      publishedAt: '2026-05-22T12:00:00.000Z',
      publishedAtFrom: 'time element',
      format: 'image',
      promoted: false,
      text: '=cmd',
      hidden: 'saves shares',
      reactionsLow: 95,
      reactionsHigh: 95,
      reactionsShown: '95',
      reactionsReadAt: '2026-06-01T11:00:00.000Z',
      viewsLow: 21_400,
      viewsHigh: 21_499,
      impressionsLow: null,
      impressionsHigh: null,
      impressionsShown: null,
      engagementRateByFollowersLow: 0.095,
      engagementRateByFollowersHigh: 0.095,
      clickThroughRateLow: null,
      state: 'score',
      lacks: null,
      firm: false,
      rating: 'usual',
      rank: 4,
      breakout: false,
      basis: 'engagementRateByFollowers',
      formula: '(reactions + comments) ÷ followers',
      followersLow: 1000,
      followersHigh: 1000,
      ageRule: 'settled',
      ageHours: 239,
      settlesAfterHours: 48,
      shareOfFinalLow: null,
      shareOfFinalHigh: null,
      curvePosts: null,
      curveAccounts: null,
      basisCounted: 'reactions comments',
      basisLow: 0.095,
      benchmarkSize: 12,
      benchmarkFamily: 'picture',
      benchmarkDays: 180,
      benchmarkPosts: 100,
      cohortPosts: candidates.map(({ id }) => id).join(' '),
      cohortLeftOut: '',
      whatWouldChange: 'one; two',
      firstObservedAt: '2026-05-27T12:00:00.000Z',
      observedAt: '2026-06-01T11:00:00.000Z',
    });
    const figure = (name: string) => Number(line?.[name]);
    const rising = (...names: string[]) => {
      const figures = names.map(figure);
      expect(figures).toEqual([...figures].sort((one, other) => one - other));
      expect(figures.every(Number.isFinite)).toBe(true);
    };
    rising('scoreAlmostSureLow', 'scoreLikelyLow', 'score', 'scoreLikelyHigh', 'scoreAlmostSureHigh');
    rising('benchmarkLowerQuartile', 'benchmarkMedian', 'benchmarkUpperQuartile');
    rising('expectedLow', 'comparedLow', 'comparedHigh', 'expectedHigh');
    expect(figure('multipleLow')).toBeCloseTo(figure('comparedLow') / figure('benchmarkMedian'), 12);
    expect(figure('modifiedZ')).toBeLessThan(3.5);
    expect(Math.abs(figure('trendPer30Days'))).toBeLessThan(10);
  });

  test('what is not judged says why, and leaves the rest empty', async () => {
    const early = judged({ publishedAt: now - 17 * hour });
    const bare = judged({ metrics: {}, author: null, publishedAt: null });
    const few: ExportedPost = {
      ...bare,
      explanation: {
        ...bare.explanation,
        assessment: { ...bare.explanation.assessment, standing: { state: 'too few', size: 3, needed: 8 } },
      },
    };
    const lines = await linesOf<ExportedPost>(postColumns, [early, bare, few]);
    expect(
      lines.map(({ state, hoursLeft, lacks, score, benchmarkSize }) => [
        state,
        hoursLeft,
        lacks,
        score,
        benchmarkSize,
      ]),
    ).toEqual([
      ['too early', 31, null, null, null],
      ['unknown', null, 'counts', null, null],
      ['too few', null, null, null, 3],
    ]);
    expect(lines[1]).toMatchObject({ publishedAt: null, author: null, reactionsLow: null });
  });

  test('a young post tells by what curve it was judged, and which posts were left out', async () => {
    const step = { growth: 0.2, variance: 0.01, posts: 40 };
    const steps = accrualAges.slice(1).map(() => step);
    const curve = { family: '', account: '', steps, posts: 120, accounts: 8 } as const;
    const young = judged({ publishedAt: now - 17 * hour }, () => curve);
    const [line] = await linesOf<ExportedPost>(postColumns, [young]);
    expect(line).toMatchObject({
      state: 'provisional',
      hoursLeft: 31,
      ageRule: 'curve',
      ageHours: 16,
      curvePosts: 120,
      curveAccounts: 8,
    });
    expect(Number(line?.shareOfFinalLow)).toBeGreaterThan(0.1);
    expect(Number(line?.shareOfFinalLow)).toBeLessThan(Number(line?.shareOfFinalHigh));
    expect(Number(line?.expectedLow)).toBeLessThan(Number(line?.comparedLow));
    const [left] = await linesOf<ExportedPost>(postColumns, [judged({ format: 'reel' })]);
    expect(left).toMatchObject({ cohortLeftOut: '', benchmarkFamily: null });
  });

  test('every metric and every KPI has its columns', () => {
    const names = postColumns.map(({ name }) => name);
    for (const metric of metricNames) {
      expect(names).toEqual(
        expect.arrayContaining(
          ['Low', 'High', 'Shown', 'ReadAt', 'Source'].map((ending) => `${metric}${ending}`),
        ),
      );
    }
    for (const { id } of kpis) expect(names).toEqual(expect.arrayContaining([`${id}Low`, `${id}High`]));
  });

  test('figures of other sources, intervals and what is too few to tell are told', async () => {
    const count = { ...observed(30, now - hour), source: 'file', import: 'one' } as const;
    const impressions = { ...count, low: 3000, high: 3000 };
    const sources = judged({
      metrics: {
        ...engaged(95),
        clicks: count,
        impressions,
        saves: count,
        reach: { ...count, low: 60, high: 60 },
      },
      others: [{ ...observed(97, now - 2 * hour, 99), metric: 'reactions', source: 'typed' }],
    });
    const [line] = await linesOf<ExportedPost>(postColumns, [sources]);
    expect(line).toMatchObject({
      reactionsSource: 'page',
      clicksSource: 'file',
      viewsSource: null,
      otherSources: 'reactions: 97–99 (typed, 2026-06-01T10:00:00.000Z)',
      clickThroughRateLow: 0.01,
      saveRateLow: null,
      saveRateIntervalLow: null,
    });
    expect(Number(line?.clickThroughRateIntervalLow)).toBeCloseTo(0.007, 3);
    expect(Number(line?.clickThroughRateIntervalHigh)).toBeCloseTo(0.0142, 3);
    expect(String(line?.kpisOfTooFew).split(' ')).toContain('saveRate');
  });

  function judged(
    over: Partial<Post>,
    curveOf: () => AccrualCurve | undefined = () => undefined,
  ): ExportedPost {
    const post = postOf(over);
    const followersOf = () => audienceOf(1000);
    const facts = { settlesAfterHours: 48, definitionChanges: [] };
    const explanation = explain({
      post,
      candidates,
      followersOf,
      earlier: undefined,
      facts,
      window: { days: 180, posts: 100 },
      curveOf,
      priorOf: () => undefined,
      now,
    });
    return { post, explanation, changes: ['one', 'two'] };
  }
});

test('one line of readings says what was shown when and where', async () => {
  const snapshot: Snapshot = {
    platform: 'meadow',
    id: 'post',
    observedAt: now,
    metrics: {
      reactions: { low: 1200, high: 1299, shown: '1.2K' },
      comments: { low: 0, high: 0, shown: null },
    },
    hidden: ['views'],
    view: 'home feed',
  };
  const rows: ExportedReading[] = [
    { snapshot, post: postOf() },
    { snapshot, post: undefined },
  ];
  const [line, orphan] = await linesOf(readingColumns, rows);
  expect(line).toMatchObject({
    platform: 'meadow',
    id: 'post',
    url: 'https://meadow.example/post',
    author: 'mill',
    observedAt: '2026-06-01T12:00:00.000Z',
    view: 'home feed',
    hidden: 'views',
    reactionsLow: 1200,
    reactionsHigh: 1299,
    reactionsShown: '1.2K',
    commentsLow: 0,
    commentsShown: null,
    sharesLow: null,
  });
  expect(orphan).toMatchObject({ url: null, author: null, reactionsLow: 1200 });
});

test.each([
  ['posts', postColumns],
  ['readings', readingColumns],
] as const)(
  'the columns of %s have names of their own and a description',
  (_, columns: readonly Column<never>[]) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(description.length).toBeGreaterThan(5);
    }
  },
);

test('moments that no calendar has are left empty', () => {
  expect([isoMoment(null), isoMoment(undefined), isoMoment(Number.NaN), isoMoment(8.64e15 + 1)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(isoMoment(0)).toBe('1970-01-01T00:00:00.000Z');
});

describe('backups', () => {
  const anyBackup = fc.array(
    fc.record({
      table: fc.constantFrom(...backupTables),
      row: fc.dictionary(
        fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
        fc.oneof(anyTextOf(), fc.integer(), fc.constant(null)),
      ),
    }),
  );

  test('every row comes back as it was, wherever the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, fc.integer({ min: 1, max: 50 }), async (rows: BackupRow[], size) => {
        const text = await joined(writeBackup(rows, now));
        expect(await readAll(cut(text, size))).toEqual(rows.map((row, index) => ({ line: index + 2, row })));
      }),
    );
  });

  test('a written file says what it is and when it was made', async () => {
    const text = await joined(writeBackup([{ table: 'posts', row: { id: 'a' } }], now));
    expect(text.split('\n')).toEqual([
      '{"vigie":"backup","version":1,"exportedAt":"2026-06-01T12:00:00.000Z"}',
      '{"table":"posts","row":{"id":"a"}}',
      '',
    ]);
  });

  test('each bad line is named with its reason, and the good ones are still read', async () => {
    const good = '{"table":"posts","row":{"id":"a"}}';
    const lines = [
      '\ufeff{"vigie":"backup","version":1}\r',
      '{"table":"posts",',
      `${good}\r`,
      '',
      '[1]',
      '"posts"',
      'null',
      '{"table":"posts"}',
      '{"table":"posts","row":[1]}',
      '{"table":"passwords","row":{}}',
      '{"table":"toString","row":{}}',
      `{"table":"posts","row":{"id":"${'x'.repeat(longestLine)}"}}`,
      good,
    ];
    const row = { table: 'posts', row: { id: 'a' } };
    const expected = [
      { line: 2, fault: 'not JSON' },
      { line: 3, row },
      { line: 5, fault: 'no row' },
      { line: 6, fault: 'no row' },
      { line: 7, fault: 'no row' },
      { line: 8, fault: 'no row' },
      { line: 9, fault: 'no row' },
      { line: 10, fault: 'unknown table' },
      { line: 11, fault: 'unknown table' },
      { line: 12, fault: 'too long' },
      { line: 13, row },
    ];
    expect(await readAll([lines.join('\n')])).toEqual(expected);
    expect(await readAll(cut(lines.join('\n'), 65_536))).toEqual(expected);
  });

  test.each([
    ['nothing', ''],
    ['empty lines', '\n\n'],
    ['a table', 'platform,id\r\nmeadow,1'],
    ['exported posts', '{"platform":"meadow","id":"1"}'],
    ['rows without a header', '{"table":"posts","row":{}}'],
    ['another’s backup', '{"vigie":"backup"}'],
  ])('%s is no backup, and nothing of it is read', async (_, text) => {
    const found = await readAll([text]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ fault: 'not a backup' });
  });

  test('a backup of a newer version is not guessed at', async () => {
    const text = '{"vigie":"backup","version":2}\n{"table":"posts","row":{}}\n';
    expect(await readAll([text])).toEqual([{ line: 1, fault: 'newer version' }]);
  });

  test('a file without a line break is not gathered in memory', async () => {
    async function* endless() {
      yield '{"vigie":"backup","version":1}\n';
      for (let piece = 0; piece < 100; piece += 1) yield 'x'.repeat(100_000);
    }
    expect(await readAll(endless())).toEqual([{ line: 2, fault: 'too long' }]);
  });
});

const oneText: readonly Column<string>[] = [{ name: 'text', description: 'A text', value: (row) => row }];

const anyText = anyTextOf();

const anyRow = fc.tuple(
  fc.oneof(anyText, fc.constant(null)),
  fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
    fc.boolean(),
    fc.constant(null),
  ),
  anyText,
);

const anyColumns: readonly Column<readonly Cell[]>[] = ['first', 'second', 'third'].map((name, index) => ({
  name,
  description: name,
  value: (row) => row[index] ?? null,
}));

function anyTextOf(): fc.Arbitrary<string> {
  const pieces = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ' ',
    ';',
    ',',
    '"',
    "'",
    '\u202e',
    '\u2028',
    '\ud800',
    'é',
    '1',
  );
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.constantFrom(...hostileTexts),
  );
}

function asShown(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? guardFormula(cell) : String(cell);
}

function writtenTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  format: TableFormat,
): Promise<string> {
  return joined(writeTable(columns, rows, format));
}

async function linesOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Record<string, Cell>[]> {
  const file = await writtenTable(columns, rows, 'jsonl');
  return file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function readAll(pieces: Iterable<string> | AsyncIterable<string>): Promise<BackupLine[]> {
  const lines: BackupLine[] = [];
  for await (const line of readBackup(pieces)) lines.push(line);
  return lines;
}

function cut(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}
