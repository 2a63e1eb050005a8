import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDateOrder } from '../../src/imports/date-order.ts';
import { readCellDay, readCellTime, readPastDay, readPastTime } from '../../src/imports/read-cell-date.ts';
import { now, options } from './opened-file.ts';

const anyDay = fc.date({ min: new Date(1995, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });
const two = (part: number) => String(part).padStart(2, '0');
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

describe('dates', () => {
  test('with the month’s name are read in the languages of exports', () => {
    const styles: readonly Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'medium' },
      { dateStyle: 'long' },
      { dateStyle: 'full' },
      { day: 'numeric', month: 'short', year: 'numeric' },
      { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    ];
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('en-US', 'en-GB', 'fr', 'fr-CA', 'de', 'es', 'pt', 'pt-PT', 'it', 'nl'),
        fc.constantFrom(...styles),
        (date, language, style) => {
          const text = new Intl.DateTimeFormat(language, style).format(date);
          const order = language === 'en-US' ? 'month first' : 'day first';
          expect(readCellDay(text, order), `${language}: ${text}`).toBe(dayOf(date));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('in digits are read in the order of their column', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('/', '-'), (date, mark) => {
        const [year, month, day] = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())];
        expect(readCellDay([day, month, year].join(mark), 'day first')).toBe(dayOf(date));
        expect(readCellDay([month, day, year].join(mark), 'month first')).toBe(dayOf(date));
        expect(readCellDay([year, month, day].join(mark), 'day first')).toBe(dayOf(date));
        expect(readCellDay(`${year}${month}${day}`, 'day first')).toBe(dayOf(date));
        expect(readCellDay([day, month, year].join('.'), 'month first')).toBe(dayOf(date));
      }),
      { numRuns: 1000 },
    );
  });

  test('that workbooks count are those of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 79_999 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        if (day < '1990') return;
        expect(readCellDay(serial, 'day first')).toBe(day);
        expect(readCellDay(String(serial), 'day first')).toBe(day);
      }),
    );
    expect(readCellTime(46_115.75, 'day first')).toBe(new Date(2026, 3, 3, 18).getTime());
    expect(readCellDay(12, 'day first')).toBe('bad date');
  });

  test('have the time of day that stands beside them', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        // On the night when clocks go forward an hour is missing, and none that was written then can be read.
        const at = new Date(
          date.getFullYear(),
          date.getMonth(),
          date.getDate(),
          date.getHours(),
          date.getMinutes(),
        );
        const [hour, minute] = [at.getHours(), two(at.getMinutes())];
        const half = `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
        for (const clock of [
          `${two(hour)}:${minute}`,
          `${two(hour)}:${minute}:00`,
          half,
          half.toLowerCase(),
        ]) {
          expect(readCellTime(`${dayOf(at)} ${clock}`, 'day first'), clock).toBe(at.getTime());
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2026-04-03T10:20:30Z', Date.UTC(2026, 3, 3, 10, 20, 30)],
    ['2026-04-03T10:20:30.123+02:00', Date.UTC(2026, 3, 3, 8, 20, 30)],
    ['2019-01-01 06:00 +0000', Date.UTC(2019, 0, 1, 6)],
    ['2026-04-03 10:20 UTC', Date.UTC(2026, 3, 3, 10, 20)],
    ['2026-04-03 10:20', new Date(2026, 3, 3, 10, 20).getTime()],
    ['04/03/2026 10:20 PM', new Date(2026, 3, 3, 22, 20).getTime()],
    ['04/03/2026 12:05 AM', new Date(2026, 3, 3, 0, 5).getTime()],
    ['vendredi 3 avril 2026 à 10:20', new Date(2026, 3, 3, 10, 20).getTime()],
    ['3 avr. 2026 à 10h20', new Date(2026, 3, 3, 10, 20).getTime()],
    ['03.04.2026, 14:05 Uhr', new Date(2026, 3, 3, 14, 5).getTime()],
    ['Apr 3, 2026 at 2:05 PM', new Date(2026, 3, 3, 14, 5).getTime()],
    ['Tue, Jul 14, 2026', new Date(2026, 6, 14, 12).getTime()],
    [new Date(Date.UTC(2026, 3, 3, 10, 20)), new Date(2026, 3, 3, 10, 20).getTime()],
    [new Date(Date.UTC(2026, 3, 3)), new Date(2026, 3, 3, 12).getTime()],
  ])('%s is one moment', (cell, time) => {
    expect(readCellTime(cell, 'month first')).toBe(time);
  });

  test.each([
    '31/02/2026',
    '99/99/2026',
    '00/01/2026',
    'Lifetime',
    '3 Foo 2026',
    '3 jui 2026',
    '2026-04-03 25:00',
    '13:05 PM',
    '4/3/2026 10:75',
    'yesterday',
    '<b>3 April 2026</b>',
    true,
    new Date(Number.NaN),
    'x'.repeat(5000),
  ])('%s is none', (cell) => {
    expect(readCellTime(cell, 'day first')).toBe('bad date');
    expect(readCellDay(cell, 'day first')).toBe('bad date');
  });

  test('of empty cells are not told', () => {
    for (const cell of ['', ' ', '-', '--', 'N/A', null]) expect(readCellTime(cell, 'day first')).toBeNull();
  });

  test('a day or more ahead are told from others', () => {
    const dayAhead = (days: number) => dayOf(new Date(now + days * 86_400_000));
    expect(readPastDay(dayAhead(0), 'day first', now)).toBe(dayAhead(0));
    expect(readPastDay(dayAhead(3), 'day first', now)).toBe('future date');
    expect(readPastTime(dayAhead(3), 'day first', now)).toBe('future date');
    expect(typeof readPastTime(dayAhead(-1), 'day first', now)).toBe('number');
  });

  test('of no text are anything but a day of the calendar, null or a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[\d/.: T+-]{0,20}$/)), (cell) => {
        const day = readCellDay(cell, 'day first');
        if (day !== null && day !== 'bad date')
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the order of a column', () => {
  const of = (...cells: string[]) =>
    findDateOrder(
      cells.map((cell) => ({ cell, madeAt: null })),
      'month first',
    );

  test('is told by a part above 12', () => {
    expect(of('03/04/2026', '13/04/2026')).toEqual({ order: 'day first', sure: true });
    expect(of('03/04/2026', '04/13/2026 10:20')).toEqual({ order: 'month first', sure: true });
  });

  test('is the usual one where nothing tells', () => {
    expect(of('03/04/2026', '04/04/2026', '', 'Lifetime')).toEqual({ order: 'month first', sure: false });
    expect(of('2026-04-13', '13.04.2026')).toEqual({ order: 'month first', sure: false });
  });

  test('is what most say where they disagree, but not surely', () => {
    expect(of('13/04/2026', '14/04/2026', '04/15/2026')).toEqual({ order: 'day first', sure: false });
  });

  test('is told by when the posts were made', () => {
    const madeAt = Date.UTC(2026, 3, 3, 9);
    expect(findDateOrder([{ cell: '03/04/2026 10:20', madeAt }], 'month first')).toEqual({
      order: 'day first',
      sure: true,
    });
    expect(findDateOrder([{ cell: '04/03/2026 10:20', madeAt }], 'day first')).toEqual({
      order: 'month first',
      sure: true,
    });
    // Made long before it was published: neither is near.
    expect(findDateOrder([{ cell: '05/06/2026', madeAt }], 'day first')).toEqual({
      order: 'day first',
      sure: false,
    });
  });
});

describe('addresses of posts as files write them', () => {
  const postAt = (platform: string, address: string) =>
    options.platforms.find(({ id }) => id === platform)?.postAt(address, now);

  test.each([
    'https://www.instagram.com/p/DWrHc1cDMK_/',
    'http://instagram.com/p/DWrHc1cDMK_',
    'instagram.com/reel/DWrHc1cDMK_/?igsh=abc',
    'https://instagr.am/p/DWrHc1cDMK_/',
    'https://m.instagram.com/harbour.bakery/p/DWrHc1cDMK_/#c',
  ])('%s', (address) => {
    expect(postAt('instagram', address)).toMatchObject({ id: 'DWrHc1cDMK_', madeAtIs: 'creation' });
    expect(new Date(postAt('instagram', address)?.madeAt ?? 0).toISOString().slice(0, 10)).toBe('2026-04-03');
  });

  test.each([
    'https://www.linkedin.com/feed/update/urn:li:activity:7075043149462556672',
    'http://linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7075043149462556672/',
    'https://fr.linkedin.com/posts/harbour-bakery_new-loaf-activity-7075043149462556672-aBcD?utm_source=share',
    'urn:li:activity:7075043149462556672',
  ])('%s', (address) => {
    expect(postAt('linkedin', address)).toMatchObject({
      id: '7075043149462556672',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7075043149462556672/',
      madeAt: Date.UTC(2023, 5, 15, 9, 35, 34, 777),
    });
  });

  test.each([
    [
      'https://www.facebook.com/harbour.bakery/posts/122100000000000001?__cft__[0]=x',
      '122100000000000001',
      'harbour.bakery',
    ],
    [
      'https://m.facebook.com/100000000000001/posts/a-new-loaf/122100000000000001/',
      '122100000000000001',
      null,
    ],
    ['https://www.facebook.com/reel/122100000000000001/', '122100000000000001', null],
    [
      'https://www.facebook.com/harbour.bakery/videos/a-new-loaf/122100000000000001/',
      '122100000000000001',
      'harbour.bakery',
    ],
    [
      'https://www.facebook.com/permalink.php?story_fbid=122100000000000001&id=100000000000001',
      '122100000000000001',
      null,
    ],
    ['https://www.facebook.com/photo/?fbid=122100000000000001&set=a.1', '122100000000000001', null],
    ['https://www.facebook.com/watch/?v=122100000000000001', '122100000000000001', null],
    ['https://www.facebook.com/groups/bakers/permalink/122100000000000001/', '122100000000000001', null],
  ])('%s', (address, id, author) => {
    const post = postAt('facebook', address);
    expect(post).toMatchObject({ id, author, madeAt: null });
    // What it is kept as is an address of the same post.
    expect(postAt('facebook', post?.url ?? '')?.id).toBe(id);
    expect(post?.url.startsWith('https://www.facebook.com/')).toBe(true);
  });

  test.each([
    ['instagram', 'https://www.instagram.com/harbour.bakery/'],
    ['instagram', 'https://instagram.com.harbour.example/p/DWrHc1cDMK_/'],
    ['instagram', '3867000000000000000'],
    ['linkedin', 'https://linkedin.com.harbour.example/feed/update/urn:li:activity:7075043149462556672'],
    ['linkedin', 'https://www.linkedin.com/company/harbour-bakery/'],
    ['facebook', 'https://www.facebook.com/share/p/1AbCdEfGhI/'],
    ['facebook', 'https://www.facebook.com/harbour.bakery'],
    ['facebook', 'https://facebook.com.harbour.example/reel/122100000000000001'],
  ])('of %s: %s is no post’s', (platform, address) => {
    expect(postAt(platform, address)).toBeUndefined();
  });
});
