// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { contradict } from '../src/domain/contradict.ts';
import { explain } from '../src/domain/explain.ts';
import type { ImportRecord } from '../src/domain/import-record.ts';
import type { Language } from '../src/domain/localised.ts';
import type { ObservedCount, OtherCount, Post, Source } from '../src/domain/post.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { formatAmount, formatKpi, formatMetric } from '../src/locales/format-range.ts';
import { textsOf } from '../src/locales/texts.ts';
import { Counts } from '../src/panel/counts.tsx';
import { WithImportNames } from '../src/panel/import-names.tsx';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { KpiSection } from '../src/panel/kpi-section.tsx';
import { readTypedDay } from '../src/panel/typed-day.ts';
import { readTypedNumber, writeTypedNumber } from '../src/panel/typed-number.ts';
import { Toasts } from '../src/ui/toasts.tsx';
import { harbour } from './keeping/made-readings.ts';
import { day, hour, postOf } from './posts-of-an-account.ts';

const asked: { name: string; request: unknown }[] = [];
vi.mock('../src/messaging/send.ts', () => ({
  send: async (name: string, request: unknown) => {
    asked.push({ name, request });
    return null;
  },
}));

const now = new Date(2026, 5, 1, 12).getTime();
const facts = { ...harbour, id: 'meadow' };

function count(source: Source, value: number, observedAt: number, high = value): ObservedCount {
  return {
    low: value,
    high,
    shown: null,
    observedAt,
    source,
    ...(source === 'file' ? { import: 'import1' } : {}),
  };
}

const record: ImportRecord = {
  id: 'import1',
  format: 'meadow posts',
  fileName: 'meadow-<b>posts</b>.csv',
  hash: '0'.repeat(64),
  asOf: now - 2 * hour,
  account: null,
  startedAt: now - hour,
  finishedAt: now - hour,
  undoneAt: null,
  counts: { joined: 1, created: 0, accounts: 0, traffic: 0, trafficJoined: 0, refused: 0 },
};

function show(child: ComponentChild, language: Language = 'en'): void {
  render(
    <InterfaceContext.Provider
      value={{ language, texts: textsOf(language), platforms: [facts], settings: firstSettings }}
    >
      <Toasts closeLabel="Close">
        <WithImportNames>{child}</WithImportNames>
      </Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
}

function showKpis(post: Post, language: Language = 'en'): void {
  const explanation = explain({
    post,
    candidates: [],
    followersOf: () => undefined,
    facts,
    window: { days: 180, posts: 100 },
    curveOf: () => undefined,
    priorOf: () => undefined,
    earlier: undefined,
    now,
  });
  show(<KpiSection post={post} explanation={explanation} now={now} />, language);
}

const text = (of: Element | null | undefined) =>
  of?.textContent?.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const lineOf = (word: string) =>
  [...document.querySelectorAll('.counts > div')].find(
    ({ firstElementChild }) => text(firstElementChild) === word,
  );
const kpiOf = (name: string) =>
  [...document.querySelectorAll('.kpi')].find(
    ({ firstElementChild }) => text(firstElementChild?.firstElementChild) === name,
  );
const button = (words: string) => {
  const found = [...document.querySelectorAll('button')].find((each) => text(each) === words);
  if (found === undefined) throw new Error(`no button ${words}`);
  return found;
};
const drawn = () => new Promise((resolve) => setTimeout(resolve, 5));

async function press(words: string): Promise<void> {
  button(words).click();
  await drawn();
}

async function write(type: 'text' | 'date', words: string): Promise<HTMLInputElement> {
  const field = document.querySelector<HTMLInputElement>(`.typed-figure input[type=${type}]`);
  if (field === null) throw new Error('no field');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  return field;
}

beforeEach(async () => {
  asked.length = 0;
  await database.imports.clear();
});
afterEach(() => render(null, document.body));

describe('the sources of a count', () => {
  const others: OtherCount[] = [
    { ...count('file', 1301, now - 2 * hour), metric: 'reactions' },
    { ...count('typed', 900, now - 5 * day), metric: 'reactions' },
  ];
  const post = postOf({ metrics: { reactions: count('page', 1286, now - hour) }, others });

  test('stand side by side, the one shown first with why, and what differs is said', async () => {
    await database.imports.put(record);
    show(<Counts post={post} now={now} />);
    await vi.waitFor(() => expect(document.body.textContent).toContain('meadow-<b>posts</b>.csv'));
    const line = lineOf('reactions');
    expect(text(line?.querySelector('summary'))).toBe('3 sources, which differ');
    expect([...(line?.querySelectorAll('li') ?? [])].map(text)).toEqual([
      '1,286 page, 1 hour ago (shown, because it is the newest)',
      '1,301 file meadow-<b>posts</b>.csv, as of June 1, 2026',
      '900 typed in, as of May 27, 2026',
    ]);
    expect([...(line?.querySelectorAll('p') ?? [])].map(text)).toEqual([
      'They differ: the page says 1,286, the file meadow-<b>posts</b>.csv 1,301.',
    ]);
    expect(document.querySelectorAll('b')).toHaveLength(0);
  });

  test('in French too, and a single one in a line', () => {
    show(<Counts post={{ ...post, others: [] }} now={now} />, 'fr');
    expect(text(lineOf('réactions')?.querySelector('.figure-origin'))).toBe('page, il y a 1 heure');
  });

  test.each([
    ['the same', count('page', 5, now), count('file', 5, now), false],
    ['within the other’s range', count('page', 1200, now, 1299), count('file', 1286, now), false],
    ['apart at one time', count('page', 1200, now, 1299), count('file', 1301, now - hour), true],
    ['grown since', count('page', 1400, now), count('file', 1301, now - 3 * day), false],
    ['fallen since', count('page', 1286, now), count('file', 1301, now - 3 * day), true],
  ])('counts that are %s', (_, one, other, expected) => {
    expect(contradict(one, other)).toBe(expected);
    expect(contradict(other, one)).toBe(expected);
  });
});

describe('a KPI', () => {
  const file = (value: number) => count('file', value, now - 3 * day);

  test('shows its value, its interval and its sample, and why these counts were taken', () => {
    const metrics = {
      clicks: file(20),
      impressions: file(1000),
      reactions: count('page', 40, now),
      comments: count('page', 2, now),
    };
    const others: OtherCount[] = [
      { ...file(30), metric: 'reactions' },
      { ...file(1), metric: 'comments' },
    ];
    showKpis(postOf({ metrics, others }));
    const line = kpiOf('Click-through rate');
    expect(text(line?.querySelector('summary'))).toBe(
      'Click-through rate2%95%: 1.3% – 3.1%of 1,000 impressions',
    );
    expect(text(line)).toContain('In 95 of 100 cases the true rate lies between 1.3% and 3.1%');
    expect(text(line)).toContain('An approximation');
    const engagement = text(kpiOf('Engagement rate by impressions'));
    expect(engagement).toContain('reactions: 30, file no longer listed, as of May 29, 2026');
    expect(engagement).toContain('One source tells all of it');
    expect(engagement).toContain('There are newer counts (reactions, comments)');
  });

  test('of too few says so and how many it needs, and goes before what is unknown', () => {
    showKpis(postOf({ metrics: { clicks: file(2), impressions: file(60) } }));
    const line = kpiOf('Click-through rate');
    expect(text(line?.querySelector('summary'))).toBe('Click-through ratetoo few impressions to say');
    expect(text(line)).toContain('60 impressions, at least 100 are needed');
    expect(document.querySelector('.kpi')).toBe(line);
  });

  test('of counts of different days says that, and shows them', () => {
    showKpis(postOf({ metrics: { clicks: file(20), impressions: count('typed', 1000, now) } }), 'fr');
    const line = kpiOf('Taux de clics (CTR)');
    expect(text(line?.querySelector('summary'))).toBe('Taux de clics (CTR)connu, mais pas du même jour');
    expect(text(line)).toContain('clics : 20, fichier');
  });

  test('of money is written as an amount, without an interval', () => {
    const metrics = { revenue: file(125_050), sessions: file(200) };
    showKpis(postOf({ metrics }));
    expect(text(kpiOf('Revenue per post')?.querySelector('summary'))).toBe('Revenue per post1,250.50');
    expect(text(kpiOf('Revenue per visit')?.querySelector('summary'))).toBe(
      'Revenue per visit6.25of 200 visits of the site',
    );
    expect(text(kpiOf('Revenue per visit'))).toContain('revenue: 1,250.50, file');
  });
});

describe('a figure typed in', () => {
  const post = postOf({ metrics: {}, publishedAt: now - 10 * day });

  test('is sent with the end of its day, and told', async () => {
    show(<Counts post={post} now={now} />);
    await press('Add impressions');
    await vi.waitFor(() =>
      expect(document.activeElement === document.querySelector('.typed-figure input[type=text]')).toBe(true),
    );
    await write('text', '1,286');
    await write('date', '2026-05-28');
    await press('Save');
    expect(asked).toEqual([
      {
        name: 'typeFigure',
        request: {
          platform: 'meadow',
          id: 'post',
          metric: 'impressions',
          value: 1286,
          observedAt: new Date(2026, 4, 28, 23, 59, 59, 999).getTime(),
        },
      },
    ]);
    expect(text(document.querySelector('.toast'))).toContain('Saved: impressions, typed in.');
    expect(document.querySelector('.typed-figure')).toBeNull();
  });

  test('a wrong one is told at its field and not sent', async () => {
    show(<Counts post={post} now={now} />);
    await press('Add reach');
    const field = await write('text', '12.5K');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    await press('Save');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const problem = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(text(problem)).toBe('Write a whole number, such as 1,286.');
    await write('text', '0');
    await write('date', '2026-05-01');
    await press('Save');
    expect(text(document.querySelector('.problem'))).toBe('The post was not published yet on that day.');
    expect(asked).toEqual([]);
    await press('Cancel');
    expect(document.querySelector('.typed-figure')).toBeNull();
  });

  test('can be changed, and removed with an undo', async () => {
    const typed = count('typed', 125_000, now - day);
    show(<Counts post={postOf({ metrics: { revenue: typed } })} now={now} />);
    expect(text(lineOf('revenue')?.querySelector('.figure-origin'))).toContain(
      'typed in, as of May 31, 2026',
    );
    await press('Change revenue typed in');
    expect(document.querySelector<HTMLInputElement>('.typed-figure input[type=text]')?.value).toBe('1250.00');
    await press('Cancel');
    await press('Remove revenue typed in');
    await press('Undo');
    const figure = { platform: 'meadow', id: 'post', metric: 'revenue', observedAt: typed.observedAt };
    expect(asked.map(({ request }) => request)).toEqual([
      { ...figure, value: null },
      { ...figure, value: 125_000 },
    ]);
  });

  test('beside it a way to import it', () => {
    show(<Counts post={post} now={now} />);
    expect(document.querySelector('.import-link')?.getAttribute('href')).toBe('/options.html#imports');
  });
});

test.each([
  ['en', 'number', '1,286', 1286],
  ['en', 'number', ' 0 ', 0],
  ['en', 'number', '12,86', 'number'],
  ['en', 'number', '1.5', 'number'],
  ['en', 'number', '-3', 'number'],
  ['en', 'number', '', 'empty'],
  ['en', 'number', '99999999999999999999', 'tooLarge'],
  ['en', 'amount', '1,250.5', 125_050],
  ['en', 'amount', '12.345', 'amount'],
  ['en', 'amount', '12', 1200],
  ['fr', 'number', '1 286', 1286],
  ['fr', 'number', '1\u202f286\u00a0000', 1_286_000],
  ['fr', 'number', '1,286', 'number'],
  ['fr', 'amount', '1 250,50', 125_050],
  ['fr', 'amount', '1 250.50', 'amount'],
] as const)('in %s a %s typed as “%s” is %s', (language, kind, written, expected) => {
  const { value, problem } = readTypedNumber(written, kind, language);
  expect(problem ?? value).toBe(expected);
  if (value !== undefined) {
    expect(readTypedNumber(writeTypedNumber(value, kind, language), kind, language)).toEqual({ value });
  }
});

test('a day counts up to its end, today up to now; not before the publication, not in the future', () => {
  expect(readTypedDay('2026-06-01', null, now)).toEqual({ observedAt: now });
  expect(readTypedDay('2026-05-31', null, now)).toEqual({
    observedAt: new Date(2026, 4, 31, 23, 59, 59, 999).getTime(),
  });
  expect(readTypedDay('2026-06-02', null, now)).toEqual({ problem: 'future' });
  expect(readTypedDay('2026-05-29', now - 2 * day, now)).toEqual({ problem: 'beforePublication' });
  expect(readTypedDay('2026-05-30', now - 2 * day, now).problem).toBeUndefined();
  expect(readTypedDay('', null, now)).toEqual({ problem: 'day' });
});

test('amounts have two decimals and no currency', () => {
  expect(formatAmount({ low: 5, high: 5 }, 'en')).toBe('0.05');
  expect(formatMetric('revenue', { low: 125_000, high: 125_000 }, 'en')).toBe('1,250.00');
  expect(formatMetric('reactions', { low: 1250, high: 1250 }, 'en')).toBe('1,250');
  expect(formatKpi({ low: 625, high: 625 }, 'amount', 'fr')).toBe('6,25');
  expect(formatAmount({ low: 120_000, high: 129_999 }, 'en')).toMatch(/^1,200\.00\s?–\s?1,299\.99$/u);
});
