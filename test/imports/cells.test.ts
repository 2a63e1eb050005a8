import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currencyOf,
  decimalMarkOf,
  readCellAmount,
  readCellCount,
  readCellShare,
} from '../../src/imports/read-cell-number.ts';

const languages = [
  ...[
    'en',
    'en-IN',
    'en-ZA',
    'fr',
    'fr-CH',
    'fr-CA',
    'de',
    'de-AT',
    'de-CH',
    'es',
    'es-MX',
    'pt',
    'pt-PT',
    'it',
    'nl',
    'sv',
  ],
  ...[
    'nb',
    'da',
    'fi',
    'pl',
    'cs',
    'hu',
    'ro',
    'tr',
    'ru',
    'uk',
    'el',
    'he',
    'ar-EG',
    'fa',
    'hi',
    'bn',
    'mr-u-nu-deva',
    'ja',
    'ko',
    'zh',
    'th-u-nu-thai',
    'vi',
    'id',
  ],
];
const anyLanguage = fc.constantFrom(...languages);

describe('counts', () => {
  test('are read as every language writes them', () => {
    fc.assert(
      fc.property(anyLanguage, fc.integer({ min: 0, max: 1_000_000_000_000 }), (language, count) => {
        expect(readCellCount(new Intl.NumberFormat(language).format(count)), language).toBe(count);
        expect(
          readCellCount(new Intl.NumberFormat(language, { minimumFractionDigits: 1 }).format(count)),
          language,
        ).toBe(count);
        expect(readCellCount(String(count))).toBe(count);
        expect(readCellCount(count)).toBe(count);
      }),
      { numRuns: 3000 },
    );
  });

  test('below zero are refused in every language', () => {
    fc.assert(
      fc.property(anyLanguage, fc.integer({ min: 1, max: 1_000_000_000 }), (language, count) => {
        expect(readCellCount(new Intl.NumberFormat(language).format(-count)), language).toBe(
          'negative count',
        );
        expect(readCellCount(`(${new Intl.NumberFormat(language).format(count)})`), language).toBe(
          'negative count',
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('with a fraction are refused, never rounded', () => {
    fc.assert(
      fc.property(
        anyLanguage,
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 9 }),
        (language, whole, tenth) => {
          const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(
            whole + tenth / 10,
          );
          expect(readCellCount(text), `${language} ${text}`).toBe('not a whole number');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of no text are anything but a whole number within bounds, null or a reason', () => {
    const near = fc.stringMatching(/^[-+(]?[\d., '’٫%KkM€]{0,14}\)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, fc.double(), fc.boolean()), (cell) => {
        const read = readCellCount(cell);
        if (typeof read === 'number') expect(Number.isInteger(read) && read >= 0 && read <= 1e12).toBe(true);
        else
          expect([null, 'not a number', 'not a whole number', 'negative count', 'too large']).toContain(read);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['', ' ', '-', '--', '—', 'N/A', 'n/a', '(not set)', '#N/A', 'null', '< 1%', '<10', null])(
    '%j does not tell',
    (cell) => {
      expect(readCellCount(cell)).toBeNull();
    },
  );

  test.each([
    ['12,400', 12_400],
    ['12 400', 12_400],
    ['12\u202f400', 12_400],
    ['12.400', 12_400],
    ['1.234', 1234],
    ['1,23,456', 123_456],
    ['1’234', 1234],
    ['12.0', 12],
    ['1.234,00', 1234],
    ['１２', 12],
    ['007', 7],
    ['+5', 5],
    [-0, 0],
    ['-0', 0],
  ])('%j is %d', (cell, count) => {
    expect(readCellCount(cell)).toBe(count);
  });

  test.each([
    ['1.234,56', 'not a whole number'],
    ['0.123', 'not a whole number'],
    [12.5, 'not a whole number'],
    ['1.2K', 'not a number'],
    ['12 %', 'not a number'],
    ['1e5', 'not a number'],
    ['1,2,3', 'not a number'],
    ['12 34', 'not a number'],
    ['1.234,567,8', 'not a number'],
    ['=1+1', 'not a number'],
    ['--5', 'not a number'],
    ['5)', 'not a number'],
    ['€5', 'not a number'],
    [Number.NaN, 'not a number'],
    [Number.POSITIVE_INFINITY, 'not a number'],
    [true, 'not a number'],
    [new Date(0), 'not a number'],
    ['9'.repeat(400), 'not a number'],
    ['−5', 'negative count'],
    [1e12 + 1, 'too large'],
    ['1,000,000,000,001', 'too large'],
  ])('%j is refused: %s', (cell, reason) => {
    expect(readCellCount(cell)).toBe(reason);
  });
});

describe('amounts', () => {
  test('are read to the hundredth as every language writes them, with the mark of their column', () => {
    const hundredths = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
    fc.assert(
      fc.property(anyLanguage, fc.array(hundredths, { minLength: 1, maxLength: 5 }), (language, amounts) => {
        const write = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
        const cells = [...amounts, 150].map((amount) => write.format(amount / 100));
        const decimal = decimalMarkOf(cells);
        expect(
          cells.map((cell) => readCellAmount(cell, decimal ?? '.')),
          cells.join(' | '),
        ).toEqual([...amounts.map((amount) => amount || 0), 150]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['1,234.56 €', 123_456],
    ['1.234,56 €', 123_456],
    ['$1,234.56', 123_456],
    ['-$5.00', -500],
    ['US$4', 400],
    ['EUR 12.00', 1200],
    ['12 kr', 1200],
    ['(3.50)', -350],
    ['1.005', 101],
    [1.005, 101],
    ['.5', 50],
    ['123.456000', 12_346],
  ])('%j is %d hundredths', (cell, hundredths) => {
    expect(readCellAmount(cell, '.')).toBe(hundredths);
  });

  test('such as 1.234 are decided by the column', () => {
    expect(decimalMarkOf(['1.234', '5,50'])).toBe(',');
    expect(decimalMarkOf(['1.234', '5.50'])).toBe('.');
    expect(decimalMarkOf(['1.234', '1.234.567'])).toBe(',');
    expect(decimalMarkOf(['1.234', '12'])).toBeNull();
    expect(readCellAmount('1.234', ',')).toBe(123_400);
    expect(readCellAmount('1.234', '.')).toBe(123);
  });

  test('such as 1.234 are refused where nothing decides them, but not 1,234: no amount has such fractions', () => {
    expect(['1.234', '€1.234', '12', '1,234', '0.125'].map((cell) => readCellAmount(cell, null))).toEqual([
      'two numbers',
      'two numbers',
      1200,
      123_400,
      13,
    ]);
  });

  test.each([
    ['€12', '€'],
    ['12.50 EUR', 'EUR'],
    ['-US$4', 'US$'],
    ['12 kr', 'KR'],
    ['12', null],
  ])('%s are in %s', (cell, currency) => {
    expect(currencyOf(cell)).toBe(currency);
  });

  test('of other things are refused', () => {
    for (const cell of ['1.2K', 'free', '5%', '1e5', true])
      expect(readCellAmount(cell, '.'), String(cell)).toBe('not a number');
    expect(readCellAmount('10,000,000,001', '.')).toBe('too large');
    expect(readCellAmount('--', '.')).toBeNull();
  });
});

describe('shares', () => {
  test.each([
    ['0.05', 0.05],
    ['5 %', 0.05],
    ['5.1%', 0.051],
    ['%5', 0.05],
    [0.05, 0.05],
    ['-3%', -0.03],
  ])('%j is %d', (cell, share) => {
    expect(readCellShare(cell, '.')).toBeCloseTo(share, 12);
  });

  test('that are bounds tell nothing', () => {
    expect(readCellShare('< 1%', '.')).toBeNull();
    expect(readCellShare('many', '.')).toBe('not a number');
  });
});
