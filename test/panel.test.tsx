// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { AccrualCurve } from '../src/domain/accrual.ts';
import type { Standing, Verdict } from '../src/domain/assessment.ts';
import { explain } from '../src/domain/explain.ts';
import type { Language } from '../src/domain/localised.ts';
import type { PageReport } from '../src/domain/page-report.ts';
import type { PlatformFacts } from '../src/domain/platform-facts.ts';
import type { ObservedCount, Post, PostKey } from '../src/domain/post.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { badgeTextsOf } from '../src/locales/badge-texts.ts';
import { countedMetric } from '../src/locales/counted-metric.ts';
import {
  formatAge,
  formatAgo,
  formatCount,
  formatKpi,
  formatMultiple,
  formatScore,
  formatShare,
} from '../src/locales/format-range.ts';
import { textsOf } from '../src/locales/texts.ts';
import { arrangePosts, firstArrangement } from '../src/panel/arrange-posts.ts';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import type { JudgedPost } from '../src/panel/judged-post.ts';
import { PostRow } from '../src/panel/post-row.tsx';
import { PostScreen } from '../src/panel/post-screen.tsx';
import { SelfCheck } from '../src/panel/self-check.tsx';
import { PlatformLink } from '../src/ui/platform-link.tsx';
import { ScoreChip } from '../src/ui/score-chip.tsx';
import { Toasts } from '../src/ui/toasts.tsx';

const now = Date.UTC(2026, 3, 20, 12);
const day = 86_400_000;

const facts: PlatformFacts = {
  id: 'harbour',
  name: 'Harbour',
  matches: ['https://harbour.example/*'],
  origin: 'https://harbour.example',
  settlesAfterHours: 48,
  definitionChanges: [],
  metricWords: { reactions: { en: 'cheers', fr: 'hourras' } },
  metricSingulars: { reactions: { en: 'cheer', fr: 'hourra' } },
  ownerOnly: { impressions: { en: 'the keeper’s log', fr: 'le journal du gardien' } },
  postAt: () => undefined,
  trafficSources: [],
  warning: null,
};

function count(low: number, high = low): ObservedCount {
  return { low, high, shown: String(low), observedAt: now - 60_000, source: 'page' };
}

function post(given: Partial<Post> = {}): Post {
  return {
    platform: 'harbour',
    id: '1',
    url: 'https://harbour.example/p/1',
    author: 'lamp',
    authorName: 'Lamp',
    publishedAt: now - 5 * day,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: 'image',
    metrics: { reactions: count(40), comments: count(1) },
    hidden: [],
    text: 'A lamp at dusk',
    view: 'feed',
    firstObservedAt: now - day,
    observedAt: now - 60_000,
    ...given,
  };
}

function explained(of: Post, others: readonly Post[] = [], curve?: AccrualCurve) {
  return explain({
    post: of,
    candidates: others,
    followersOf: () => undefined,
    facts,
    window: { days: 180, posts: 100 },
    curveOf: () => curve,
    priorOf: () => undefined,
    earlier: undefined,
    now,
  });
}

function judged(of: Post): JudgedPost {
  const { assessment, inputs } = explained(of);
  return { post: of, assessment, inputs };
}

function show(child: ComponentChild, language: Language = 'en'): HTMLElement {
  render(
    <InterfaceContext.Provider
      value={{ language, texts: textsOf(language), platforms: [facts], settings: firstSettings }}
    >
      {child}
    </InterfaceContext.Provider>,
    document.body,
  );
  return document.body;
}

function showPost(
  of: Post,
  language: Language = 'en',
  others: readonly Post[] = [],
  { curve, onPost = () => undefined }: { curve?: AccrualCurve; onPost?: (post: PostKey) => void } = {},
): HTMLElement {
  const detail = { post: of, explanation: explained(of, others, curve), snapshots: [] };
  return show(
    <Toasts closeLabel="Close">
      <PostScreen
        detail={detail}
        now={now}
        onBack={() => undefined}
        onAccount={() => undefined}
        onPost={onPost}
        onComment={() => undefined}
      />
    </Toasts>,
    language,
  );
}

afterEach(() => render(null, document.body));

const hostile = {
  markup: '<img src=x onerror="globalThis.broken = true"><script>globalThis.broken = true</script>',
  entities: '&lt;b&gt;&amp;&quot;',
  override: '\u202egpj.exe\u202c \u2066isolated',
  long: 'a'.repeat(100_000),
  surrogates: 'lone \ud800 and \udc00 halves',
} as const;

describe('hostile text is only ever text', () => {
  test.each(Object.entries(hostile))('%s in a list', (_name, text) => {
    const body = show(
      <PostRow judged={judged(post({ text, authorName: text }))} now={now} onChoose={() => undefined} />,
    );
    expect(body.querySelector('.post-text')?.textContent).toBe(text);
    expect(body.querySelectorAll('img, script, b, a')).toHaveLength(0);
    expect(body.querySelector('.post-text')?.getAttribute('dir')).toBe('auto');
  });

  test.each(Object.entries(hostile))('%s in a post', (_name, text) => {
    const body = showPost(post({ text, authorName: text, context: text }));
    expect(body.querySelector('h2')?.textContent).toBe(text);
    expect(body.querySelector('bdi')?.textContent).toBe(text);
    expect(body.querySelectorAll('img, script, b')).toHaveLength(0);
    expect('broken' in globalThis).toBe(false);
  });
});

describe('an address is opened only if it is an https one of the platform', () => {
  test('its own is', () => {
    const body = show(
      <PlatformLink href="https://harbour.example/p/1" origin="https://harbour.example">
        open
      </PlatformLink>,
    );
    expect(body.querySelector('a')?.rel).toBe('noopener noreferrer');
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://harbour.example/p/1',
    'https://harbour.example.evil.example/p/1',
    'https://evil.example/https://harbour.example/',
    'https://harbour.example@evil.example/',
    'not an address',
    '',
  ])('%s is not', (href) => {
    const body = show(
      <PlatformLink href={href} origin="https://harbour.example">
        open
      </PlatformLink>,
    );
    expect(body.querySelector('a')).toBeNull();
    expect(body.textContent).toBe('open');
  });
});

const verdict: Verdict = {
  basis: {
    kpi: 'engagementRateByFollowers',
    name: { en: 'Engagement rate by followers', fr: 'Taux d’engagement par abonnés' },
    unit: 'share',
    value: { low: 0.04, high: 0.042 },
    counted: ['reactions', 'comments'],
  },
  benchmark: {
    size: 9,
    lowerQuartile: 0.01,
    median: 0.02,
    upperQuartile: 0.03,
    family: null,
    days: 180,
    trend: 0,
  },
  rating: 'above',
  score: { place: 87, likely: { low: 72, high: 95 }, almostSure: { low: 62, high: 98 } },
  multiple: { low: 2, high: 2.1 },
  rank: 2,
  age: { rule: 'settled', ageHours: 120, settledHours: 48 },
  breakout: false,
  modifiedZ: 1.2,
};

describe('the score chip has a sign and words in every state', () => {
  const states: readonly (readonly [Standing, sign: string, en: RegExp, fr: RegExp])[] = [
    [
      { state: 'score', verdict, firm: false },
      'above',
      /^87Score 87 of 100, above/,
      /^87Score de 87 sur 100, au-dessus/,
    ],
    [
      { state: 'indicative', verdict: { ...verdict, rating: 'below' } },
      'below',
      /indicative, only 9\u00a0posts/,
      /indicatif, seulement 9\u00a0publications/,
    ],
    [
      { state: 'provisional', verdict, hoursLeft: 5 },
      'early',
      /^≈\u00a087Score 87 of 100.*provisional: judged for good in about 5\u00a0hours/,
      /^≈\u00a087Score de 87 sur 100.*pour de bon dans environ 5\u00a0heures/,
    ],
    [
      { state: 'score', verdict: { ...verdict, breakout: true, modifiedZ: 4.2 }, firm: true },
      'above',
      /^87\u00a0★Score 87 of 100, .*stands out far beyond chance/,
      /^87\u00a0★Score de 87 sur 100, .*au-delà du hasard/,
    ],
    [{ state: 'too few', size: 3, needed: 8 }, 'none', /^3 of 8.*3 of the 8/, /^3 sur 8.*3 sur les 8/],
    [
      { state: 'too early', hoursLeft: 31 },
      'early',
      /^31\u00a0h.*31\u00a0hours/,
      /^31\u00a0h.*31\u00a0heures/,
    ],
    [{ state: 'too early', hoursLeft: 0 }, 'early', /^Look again/, /^À revoir/],
    [{ state: 'promoted' }, 'none', /^AdPromoted/, /^PubSponsorisée/],
    [{ state: 'hidden' }, 'none', /^Hidden/, /^Masqué/],
    [{ state: 'unknown', lacks: 'date' }, 'none', /published$/, /paru$/],
    [{ state: 'unknown', lacks: 'counts' }, 'none', /counts needed$/, /nécessaires$/],
    [{ state: 'unknown', lacks: 'author' }, 'none', /whose post it is$/, /de qui est la publication$/],
    [{ state: 'unknown', lacks: 'id' }, 'none', /not kept$/, /pas conservée$/],
  ];

  test.each(states)('%o', (standing, sign, en, fr) => {
    for (const [language, expected] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const body = show(<ScoreChip standing={standing} texts={badgeTextsOf(language)} />, language);
      expect(body.textContent).toMatch(expected);
      expect(body.querySelector(`svg.sign-${sign}`)).not.toBeNull();
    }
  });
});

describe('a post', () => {
  test('tells unknown, hidden and zero apart', () => {
    const body = showPost(post({ metrics: { comments: count(0) }, hidden: ['reactions'] }));
    const told = [...body.querySelectorAll('.counts > div')].map((line) =>
      [...line.children].map(({ textContent }) => textContent),
    );
    expect(told).toContainEqual(['comments', '0', 'page, 1 minute ago']);
    expect(told).toContainEqual(expect.arrayContaining(['cheers', 'hidden by its owner']));
    expect(told).toContainEqual([
      'impressions',
      'not shown here. Where it could come from: the keeper’s log.',
      'Add impressionsImport a file',
    ]);
    expect(told).toContainEqual([
      'shares, saves, views, reach, clicks, link clicks, profile visits, follows, visits of the site, conversions, revenue',
      'not shown here',
      expect.stringMatching(/^Add shares.*Add revenueImport a file$/),
    ]);
  });

  test('opens every KPI to formula, inputs, reference and sample', () => {
    const body = showPost(post());
    const lines = [...body.querySelectorAll('.kpi')];
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect([...line.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
        'Formula',
        'Inputs',
        ...(line.querySelector('.kpi-interval') === null ? [] : ['How sure']),
        'Source',
        'Sample',
      ]);
    }
  });

  test('gives no exact date where only the making of its id is known', () => {
    expect(showPost(post({ publishedAtFrom: 'id creation' })).textContent).toContain('about April 15, 2026');
    expect(showPost(post()).textContent).not.toContain('about April');
    expect(showPost(post({ publishedAt: null, publishedAtFrom: null })).textContent).toContain(
      'date unknown',
    );
  });

  test('says why posts were left out of the comparison', () => {
    const body = showPost(post(), 'en', [
      post({ id: '2', promoted: true }),
      post({ id: '3', publishedAt: now - 3_600_000 }),
    ]);
    expect(body.textContent).toContain('promoted: 1');
    expect(body.textContent).toContain('read too early: 1');
  });
});

test('the self-check says what is wrong, what to do, and that nothing was stored', () => {
  const report: PageReport = {
    platform: 'harbour',
    url: 'https://harbour.example/',
    view: null,
    language: '',
    trouble: 'login wall',
    account: null,
    seen: 0,
    read: 0,
    promoted: 0,
    withoutId: 0,
    missing: { comments: 2 },
  };
  const body = show(<SelfCheck report={report} />);
  expect(body.textContent).toContain('asks to log in');
  expect(body.textContent).toContain('Nothing of this page was stored.');
  expect(body.textContent).toContain('comments on 2\u00a0posts');
});

test.each([
  ['en', 'Vigie has never seen a recorded page of this kind: check the figures.'],
  ['fr', 'Vigie n’a jamais vu de page enregistrée de ce genre\u00a0: vérifiez les chiffres.'],
] as const)(
  'the self-check says in %s of a kind never recorded that figures are to be checked',
  (language, notice) => {
    const labels = { met: ['Impressions', 'Members reached'], unknown: ['<img src=x onerror="alert(1)">'] };
    const report: PageReport = {
      platform: 'harbour',
      url: 'https://harbour.example/',
      view: 'post analytics',
      language: 'en',
      trouble: null,
      account: null,
      seen: 1,
      read: 1,
      promoted: 0,
      withoutId: 0,
      missing: {},
    };
    expect(show(<SelfCheck report={report} />, language).textContent).not.toContain(notice);
    const body = show(<SelfCheck report={{ ...report, verified: false, labels }} />, language);
    expect(body.textContent).toContain(notice);
    expect(body.textContent).toContain('Impressions · Members reached');
    expect(body.textContent).toContain('<img src=x onerror="alert(1)">');
    expect(body.querySelector('img')).toBeNull();
  },
);

describe('a list', () => {
  const posts = [
    judged(post({ id: 'old', publishedAt: now - 40 * day, metrics: { reactions: count(9) }, text: 'Storm' })),
    judged(post({ id: 'new', publishedAt: now - day, metrics: { reactions: count(5, 7) }, format: 'reel' })),
    judged(post({ id: 'undated', publishedAt: null, metrics: {}, text: null })),
  ];
  const ids = (arrangement: Partial<typeof firstArrangement>) =>
    arrangePosts(posts, { ...firstArrangement, ...arrangement }, now).map((each) => each.post.id);

  test('sorts what is unknown last', () => {
    expect(ids({ sort: 'date' })).toEqual(['new', 'old', 'undated']);
    expect(ids({ sort: 'metric:reactions' })).toEqual(['old', 'new', 'undated']);
    expect(ids({ sort: 'score' })).toEqual(['new', 'old', 'undated']);
  });

  test('filters by format, period and words', () => {
    expect(ids({ format: 'reel' })).toEqual(['new']);
    expect(ids({ days: 30 })).toEqual(['new']);
    expect(ids({ words: 'STORM lamp' })).toEqual(['old']);
    expect(ids({ words: '  ' })).toHaveLength(3);
  });
});

describe('figures', () => {
  const each: readonly (readonly [en: string, fr: string, write: (language: Language) => string])[] = [
    ['1,286', '1 286', (language) => formatCount({ low: 1286, high: 1286 }, language)],
    ['≈ 21.4K', '≈ 21,4 k', (language) => formatCount({ low: 21_400, high: 21_499 }, language)],
    ['≈ 1.2K', '≈ 1,2 k', (language) => formatCount({ low: 1200, high: 1299 }, language)],
    ['300–900', '300–900', (language) => formatCount({ low: 300, high: 900 }, language)],
    ['4.1%', '4,1 %', (language) => formatShare({ low: 0.041, high: 0.041 }, language)],
    ['≈ 4.1%', '≈ 4,1 %', (language) => formatShare({ low: 0.0412, high: 0.0417 }, language)],
    ['0%', '0 %', (language) => formatShare({ low: 0, high: 0 }, language)],
    ['×2.1', '×2,1', (language) => formatMultiple({ low: 2.1, high: 2.1 }, language)],
    ['×1.4–2.1', '×1,4–2,1', (language) => formatMultiple({ low: 1.4, high: 2.1 }, language)],
    ['12 / h', '12 / h', (language) => formatKpi({ low: 12, high: 12 }, 'perHour', language)],
    ['3 days ago', 'il y a 3 jours', (language) => formatAgo(3 * day, language)],
    ['now', 'maintenant', (language) => formatAgo(-5, language)],
    ['3d', '3j', (language) => formatAge(3 * day, language)],
    ['87', '87', () => formatScore({ low: 86.6, high: 87.2 })],
    ['85–89', '85–89', () => formatScore({ low: 85, high: 89 })],
  ];

  // Which of the no-break spaces stands where is the browser's choice.
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');

  test.each(each)('%s, in French %s', (en, fr, write) => {
    expect(plain(write('en'))).toBe(en);
    expect(plain(write('fr'))).toBe(fr);
  });

  test('stand with the platform’s own word, in its number', () => {
    const texts = badgeTextsOf('en');
    expect(countedMetric('reactions', count(1), facts, texts, 'en')).toBe('1\u00a0cheer');
    expect(countedMetric('reactions', count(2), facts, texts, 'en')).toBe('2\u00a0cheers');
    expect(countedMetric('comments', count(0), facts, texts, 'en')).toBe('0\u00a0comments');
    expect(countedMetric('comments', count(0), facts, badgeTextsOf('fr'), 'fr')).toBe('0\u00a0commentaire');
    expect(countedMetric('comments', count(1, 2), facts, texts, 'en')).toMatch(/comments$/);
  });
});
