// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Audience } from '../src/domain/account.ts';
import type { Language } from '../src/domain/localised.ts';
import type { PlatformFacts } from '../src/domain/platform-facts.ts';
import type { PublishedBenchmark } from '../src/domain/published-benchmark.ts';
import { firstSettings, type Settings } from '../src/domain/settings.ts';
import { textsOf } from '../src/locales/texts.ts';
import { send } from '../src/messaging/send.ts';
import { BenchmarkSettings } from '../src/panel/benchmark-choice.tsx';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import type { JudgedPost } from '../src/panel/judged-post.ts';
import { PublishedContext } from '../src/panel/published-context.ts';
import { PublishedSection } from '../src/panel/published-section.tsx';
import { audienceOf, hour, now, observed, postOf } from './posts-of-an-account.ts';

vi.mock('../src/messaging/send.ts', () => ({ send: vi.fn(async () => null) }));

const facts: PlatformFacts = {
  id: 'meadow',
  name: 'Meadow',
  matches: ['https://meadow.example/*'],
  origin: 'https://meadow.example',
  settlesAfterHours: 48,
  definitionChanges: [],
  metricWords: { reactions: { en: 'cheers', fr: 'hourras' } },
  ownerOnly: { reach: { en: 'the miller’s book', fr: 'le livre du meunier' } },
  postAt: () => undefined,
  trafficSources: [],
  warning: null,
};

function row(over: Partial<PublishedBenchmark>): PublishedBenchmark {
  return {
    id: 'meadow-one',
    kpi: 'engagementRateByFollowers',
    numerator: ['reactions', 'comments'],
    denominator: 'followers',
    value: 0.0036,
    statistic: 'median',
    source: {
      title: 'Mills report',
      edition: 2026,
      data: { from: 2024, to: 2025 },
      url: 'https://report.example/mills',
      secondHand: false,
    },
    population: { en: '12 mills', fr: '12\u00a0moulins' },
    industry: null,
    tier: null,
    format: null,
    singleVendor: false,
    ...over,
  };
}

const rows: readonly PublishedBenchmark[] = [
  row({}),
  row({
    id: 'meadow-two',
    numerator: null,
    value: 0.024,
    statistic: 'mean',
    source: { title: 'Weirs', edition: 2025, data: null, url: null, secondHand: true },
  }),
  row({ id: 'meadow-media', industry: 'media', value: 0.05 }),
  row({
    id: 'meadow-tier',
    tier: { from: 1_000, below: 10_000 },
    value: 0.04,
    singleVendor: true,
  }),
  row({ id: 'meadow-reels', format: 'reel', value: 0.08 }),
  row({ id: 'meadow-reach', kpi: 'reachRate', numerator: ['reach'], value: 0.06 }),
];

/** Eight posts with 10 to 80 engagements of 1,000 followers. */
function eightPosts(over: Partial<JudgedPost> = {}): JudgedPost[] {
  return [10, 20, 30, 40, 50, 60, 70, 80].map((reactions, index) => ({
    post: postOf({
      id: String(index),
      metrics: { reactions: observed(reactions, now - hour), comments: observed(0, now - hour) },
    }),
    assessment: { platform: 'meadow', id: String(index), standing: { state: 'promoted' }, kpis: {} },
    inputs: { followers: { low: 1_000, high: 1_000 } },
    ...over,
  }));
}

interface Shown {
  readonly posts?: readonly JudgedPost[];
  readonly audiences?: readonly Audience[];
  readonly published?: readonly PublishedBenchmark[];
  readonly settings?: Partial<Settings>;
  readonly language?: Language;
}

function show({
  posts = eightPosts(),
  audiences = [],
  published = rows,
  settings = {},
  language = 'en',
}: Shown = {}): HTMLElement {
  const all = { ...firstSettings, ...settings };
  render(
    <InterfaceContext.Provider
      value={{ language, texts: textsOf(language), platforms: [facts], settings: all }}
    >
      <PublishedContext.Provider value={{ meadow: published }}>
        <PublishedSection detail={{ key: { platform: 'meadow', id: 'mill' }, audiences, posts }} now={now} />
      </PublishedContext.Provider>
    </InterfaceContext.Provider>,
    document.body,
  );
  return document.body;
}

const lines = (body: HTMLElement) =>
  [...body.querySelectorAll('summary')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim());

afterEach(() => {
  render(null, document.body);
  vi.mocked(send).mockClear();
});

describe('published benchmarks', () => {
  test('stand after the account’s own figure, as a range where sources disagree', () => {
    const body = show();
    const [article] = body.querySelectorAll('article');
    expect(article?.textContent).toMatch(/\(cheers \+ comments\) ÷ followers/);
    expect(article?.querySelector('.own-figure')?.textContent).toMatch(
      /This account.*8\sposts, 180\sdays.*4\.5%/,
    );
    expect(lines(body)).toEqual(['Published All industries, any size0.36% – 2.4%']);
    const own = article?.querySelector('.own-figure');
    const details = article?.querySelector('details');
    if (own == null || details == null) throw new Error('nothing to compare');
    expect(own.compareDocumentPosition(details) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  test('open to every source with its edition, years, population, statistic, value and remarks', () => {
    const [first, second] = show().querySelectorAll('tbody tr');
    expect(first?.textContent).toMatch(
      /Mills report.*edition 2026, posts of 2024–2025.*12 mills.*0\.36%.*median/,
    );
    expect(first?.textContent).not.toMatch(/second hand|single vendor|the source counts/);
    const link = first?.querySelector('a');
    expect(link?.href).toBe('https://report.example/mills');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(second?.textContent).toMatch(
      /Weirs.*years of the posts not told.*the source counts.*second hand.*2\.4%.*mean/,
    );
    expect(second?.querySelector('a')).toBeNull();
  });

  test('say in words that they enter no score', () => {
    expect(show().textContent).toContain('never enters a score');
    expect(show({ language: 'fr' }).textContent).toContain('n’entre jamais dans un score');
  });

  test('are of the industry chosen, and of the tier that the account’s followers are of', () => {
    const audiences = [audienceOf(50), audienceOf(5_400, 5_499)];
    const body = show({ audiences, settings: { industry: 'media' } });
    expect(body.querySelector('option[value=""]')?.textContent).toBe('All industries');
    expect(body.textContent).toContain('Its own (5K–10K)');
    expect(lines(body)).toEqual([
      'Published Media, any size5%',
      'Published All industries, 1K–10K followers4%',
      'Published All industries, any size0.36% – 2.4%',
    ]);
    expect(body.textContent).toContain('single vendor');
    const other = show({ audiences, settings: { tier: 'from1m' } });
    expect(lines(other)).toEqual(['Published All industries, any size0.36% – 2.4%']);
  });

  test('are left out where the account’s own figure is unknown, with what it would take', () => {
    const [, reach] = show().querySelectorAll('article');
    expect(reach?.textContent).toContain('no page read so far shows reach');
    expect(reach?.textContent).toContain('Where it could come from: the miller’s book.');
    expect(reach?.querySelector('details')).toBeNull();
    expect(reach?.textContent).not.toContain('6%');

    const body = show({ posts: eightPosts({ inputs: {} }) });
    expect(body.textContent).toContain('no page read so far shows followers');
    expect(body.querySelector('details')).toBeNull();
  });

  test('wait for enough posts', () => {
    const body = show({ posts: eightPosts().slice(5) });
    expect(body.textContent).toMatch(/3 of the 8\sposts/);
    expect(body.querySelector('details')).toBeNull();
  });

  test('of one format stand beside the posts of that format alone', async () => {
    const body = show();
    const select = [...body.querySelectorAll('select')].at(-1);
    if (select === undefined) throw new Error('no choice of formats');
    select.value = 'reel';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(body.textContent).toMatch(/0 of the 8\sposts/));
    expect(body.querySelector('details')).toBeNull();
  });

  test('that there are none is said', () => {
    const body = show({ published: [] });
    expect(body.textContent).toContain('No published figures of a known make are known for this platform.');
    expect(body.querySelector('select, article')).toBeNull();
    const only = rows.filter(({ industry }) => industry !== null);
    expect(show({ published: only }).textContent).toContain('fits this choice');
  });
});

describe('the choice', () => {
  function showSettings(): HTMLElement {
    render(
      <InterfaceContext.Provider
        value={{ language: 'fr', texts: textsOf('fr'), platforms: [facts], settings: firstSettings }}
      >
        <BenchmarkSettings />
      </InterfaceContext.Provider>,
      document.body,
    );
    return document.body;
  }

  test.each([
    [0, 'retail', { industry: 'retail' }],
    [0, '', { industry: null }],
    [1, 'from50k', { tier: 'from50k' }],
    [1, '', { tier: null }],
  ])('is kept: list %i, %s', (index, value, change) => {
    const select = showSettings().querySelectorAll('select')[index];
    if (select === undefined) throw new Error('no list');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(send).toHaveBeenCalledWith('changeSettings', change);
  });

  test('is named in the person’s language', () => {
    const body = showSettings();
    expect(body.querySelector('option[value="higherEducation"]')?.textContent).toBe('Enseignement supérieur');
    expect(body.querySelector('option[value="under1k"]')?.textContent).toMatch(/^moins de 1\sk$/);
    expect(body.querySelector('option[value="from1m"]')?.textContent).toMatch(/^1\sM et plus$/);
  });
});
