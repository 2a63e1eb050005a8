// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AccrualCurve, accrualAges } from '../src/domain/accrual.ts';
import { explain } from '../src/domain/explain.ts';
import type { Language } from '../src/domain/localised.ts';
import type { PlatformFacts } from '../src/domain/platform-facts.ts';
import type { Post, PostKey } from '../src/domain/post.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { textsOf } from '../src/locales/texts.ts';
import { send } from '../src/messaging/send.ts';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { ScoreSection } from '../src/panel/score-section.tsx';
import { WindowSettings } from '../src/panel/window-choice.tsx';
import { Toasts } from '../src/ui/toasts.tsx';
import { day, engaged, hour, now, observed, postOf, postsWith } from './posts-of-an-account.ts';

vi.mock('../src/messaging/send.ts', () => ({ send: vi.fn(async () => null) }));

const facts: PlatformFacts = {
  id: 'meadow',
  name: 'Meadow',
  matches: ['https://meadow.example/*'],
  origin: 'https://meadow.example',
  settlesAfterHours: 48,
  definitionChanges: [],
  metricWords: { reactions: { en: 'cheers', fr: 'hourras' } },
  ownerOnly: {},
  postAt: () => undefined,
  trafficSources: [],
  warning: null,
};

const twelve = postsWith([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);

const steps = accrualAges.slice(1).map(() => ({ growth: 0.1, variance: 0.01, posts: 40 }));
const curve: AccrualCurve = { family: '', account: '', steps, posts: 120, accounts: 8 };

interface Given {
  readonly others?: readonly Post[];
  readonly facts?: PlatformFacts;
  readonly curve?: AccrualCurve;
  readonly language?: Language;
  readonly onPost?: (post: PostKey) => void;
}

function show(post: Post, given: Given = {}): HTMLElement {
  const platform = given.facts ?? facts;
  const explanation = explain({
    post,
    candidates: given.others ?? twelve,
    followersOf: () => undefined,
    facts: platform,
    window: { days: 180, posts: 100 },
    curveOf: () => given.curve,
    priorOf: () => undefined,
    earlier: undefined,
    now,
  });
  const language = given.language ?? 'en';
  act(() =>
    render(
      <InterfaceContext.Provider
        value={{ language, texts: textsOf(language), platforms: [platform], settings: firstSettings }}
      >
        <Toasts closeLabel="Close">
          <ScoreSection
            post={post}
            explanation={explanation}
            now={now}
            onPost={given.onPost ?? (() => undefined)}
          />
          <WindowSettings />
        </Toasts>
      </InterfaceContext.Provider>,
      document.body,
    ),
  );
  return document.body;
}

/** What a press of Enter or a click on the line of a closed part does. */
function openTable(body: HTMLElement): HTMLTableElement {
  const details = body.querySelector<HTMLDetailsElement>('details.numbers');
  if (details === null) throw new Error('no table');
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  const table = details.querySelector('table');
  if (table === null) throw new Error('no rows');
  return table;
}

const buttonNamed = (within: Element, name: string) =>
  [...within.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );

async function press(button: HTMLButtonElement | undefined): Promise<void> {
  if (button === undefined) throw new Error('no such button');
  await act(async () => {
    button.click();
    await Promise.resolve();
  });
}

function factsOf(body: HTMLElement): Record<string, string> {
  const terms = [...body.querySelectorAll('.reasons dt')];
  return Object.fromEntries(
    terms.map((term) => [term.textContent, term.nextElementSibling?.textContent ?? '']),
  );
}

beforeEach(() => vi.mocked(send).mockClear());
afterEach(() => render(null, document.body));

describe('the posts compared', () => {
  test('have rows only while they are shown, the best first and this post among them', () => {
    const body = show(postOf({ metrics: engaged(95) }));
    expect(body.querySelector('details.numbers')?.textContent).toContain('The 12\u00a0posts compared');
    expect(body.querySelector('.cohort-table')).toBeNull();
    const rows = [...openTable(body).querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).toHaveLength(13);
    expect(rows.map(([read]) => Number(read))).toContain(120);
    const compared = rows.map(([, value]) => Number(value));
    expect(compared).toEqual([...compared].sort((a, b) => b - a));
    expect(body.querySelector('tr.strong')?.textContent).toMatch(/^This post/);
  });

  test('are reached and opened by keyboard: each is a button with its words, and the table has heads', () => {
    const chosen: PostKey[] = [];
    const body = show(postOf({ metrics: engaged(95) }), { onPost: (post) => chosen.push(post) });
    const table = openTable(body);
    const [first] = table.querySelectorAll<HTMLButtonElement>('tbody th button');
    expect(first?.textContent).toBe('Fresh bread on Saturday');
    expect([...table.querySelectorAll('[scope=col]')].map((head) => head.textContent)).toEqual([
      'Post, published',
      'As read',
      'As compared',
      'Leave out',
    ]);
    act(() => first?.click());
    expect(chosen.map(({ id }) => id)).toEqual(['other11']);
    for (const control of body.querySelectorAll('button, summary, select')) {
      expect(control.getAttribute('tabindex')).not.toBe('-1');
      expect(
        `${control.getAttribute('aria-label') ?? ''}${control.closest('label')?.textContent ?? control.textContent}`,
      ).not.toBe('');
    }
  });

  test('can be left out, which can be undone, and the focus stays', async () => {
    const body = show(postOf({ metrics: engaged(95) }));
    const table = openTable(body);
    await press(buttonNamed(table, 'Leave out: Fresh bread on Saturday'));
    expect(send).toHaveBeenCalledWith('leaveOut', { platform: 'meadow', id: 'other11', leftOut: true });
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    const toast = body.querySelector('[role=status]');
    expect(toast?.textContent).toContain('Left out of every comparison.');
    if (toast !== null) await press(buttonNamed(toast, 'Undo'));
    expect(send).toHaveBeenLastCalledWith('leaveOut', { platform: 'meadow', id: 'other11', leftOut: false });
  });

  test('that were left out can be taken back', async () => {
    const others = twelve.map((post, index) => (index === 0 ? { ...post, leftOut: true, text: null } : post));
    const body = show(postOf({ metrics: engaged(95) }), { others });
    expect(factsOf(body)['Left out']).toBe('left out by you: 1');
    await press(buttonNamed(body, 'Take back: Post without text'));
    expect(send).toHaveBeenCalledWith('leaveOut', { platform: 'meadow', id: 'other0', leftOut: false });
  });

  test('and this post itself, where it is left out of others’ comparisons', async () => {
    const body = show(postOf({ leftOut: true }));
    await press(buttonNamed(body, 'Take back'));
    expect(send).toHaveBeenCalledWith('leaveOut', { platform: 'meadow', id: 'post', leftOut: false });
  });

  test('show hostile words as words', () => {
    const text = '<img src=x onerror="globalThis.broken = true">';
    const body = show(postOf(), { others: twelve.map((post) => ({ ...post, text })) });
    expect(openTable(body).querySelector('th button')?.textContent).toBe(text);
    expect(body.querySelectorAll('img')).toHaveLength(0);
  });
});

describe('the window', () => {
  const choose = (select: HTMLSelectElement | null | undefined, value: string) => {
    if (!select) throw new Error('no choice');
    act(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };

  test.each(['section:first-of-type .window-choice', '[aria-labelledby=window-title] .window-choice'])(
    'is chosen in %s',
    (place) => {
      const body = show(postOf());
      const [days, posts] = body.querySelector(place)?.querySelectorAll('select') ?? [];
      expect([...(days?.options ?? [])].map(({ value }) => value)).toEqual(['30', '90', '180', '365', '']);
      expect([...(posts?.options ?? [])].map(({ value }) => value)).toEqual(['30', '60', '100', '200']);
      expect([days?.value, posts?.value]).toEqual(['180', '100']);
      choose(days, '365');
      expect(send).toHaveBeenLastCalledWith('changeSettings', { cohortDays: 365 });
      choose(days, '');
      expect(send).toHaveBeenLastCalledWith('changeSettings', { cohortDays: null });
      choose(posts, '30');
      expect(send).toHaveBeenLastCalledWith('changeSettings', { cohortPosts: 30 });
    },
  );
});

describe('why this score', () => {
  test('says formula, inputs with their ranges, age, trend, sample and what would change it', () => {
    const reactions = { ...observed(1100, now - hour, 1199), shown: '1.1K' };
    const others = postsWith([900, 1000, 1100, 1150, 1200, 1210, 1250, 1300, 1400]);
    const post = postOf({ metrics: { reactions, comments: observed(4, now - hour) } });
    const told = factsOf(show(post, { others }));
    expect(told.Formula).toBe('cheers + comments');
    expect(told.Inputs).toContain('cheers: between 1,100 and 1,199, shown as “1.1K”, page, 1 hour ago');
    expect(told.Age).toBe(
      'Read 9\u00a0days after publication. From 48\u00a0hours on, posts are compared as they are.',
    );
    expect(told.Sample).toContain('9\u00a0posts, of every format');
    expect(told.Sample).toContain('at most 100\u00a0posts');
    expect(told['What would change it']).toMatch(/[1-9]\d*\u00a0engagements more: above the usual half/);
    expect(told['What would change it']).toContain('3\u00a0more posts to compare with: a full score');
    expect(told['What would change it']).toContain('21\u00a0more posts to compare with: a firm score');
    expect(told['What would change it']).toMatch(
      /Exact counts instead of abbreviated ones: a place between \d/,
    );
  });

  test('of a young post is provisional, with the hours left and the curve it rests on', () => {
    const body = show(postOf({ publishedAt: now - 10 * hour }), { curve });
    expect(body.querySelector('#score-title')?.textContent).toContain(
      'provisional, for good in about 38\u00a0hours',
    );
    const told = factsOf(body);
    expect(told.Age).toMatch(/^Read at an age of 9\u00a0hours, when such posts have about \d+% – \d+% of/);
    expect(told.Age).toContain('learnt from 120\u00a0posts of 8\u00a0accounts');
    expect(told['What would change it']).toContain('Reading it again in 38\u00a0hours');
  });

  test.each([
    [8, 'indicative'],
    [12, 'not firm yet'],
    [30, 'firm'],
  ])('among %i posts says how firm it is: %s', (size, word) => {
    const others = postsWith(Array.from({ length: size }, (_, index) => 40 + ((index * 7) % size)));
    const title =
      show(postOf(), { others }).querySelector('#score-title')?.lastElementChild?.textContent ?? '';
    expect(title.startsWith(word)).toBe(true);
  });

  test('of a breakout says by which figure', () => {
    const body = show(postOf({ metrics: engaged(9000) }));
    expect(body.textContent).toMatch(
      /Stands out far beyond chance: its modified z is \d+(\.\d+)?, an outlier/,
    );
    expect(show(postOf({ metrics: engaged(60) })).textContent).not.toContain('Stands out');
  });

  test('names the change of definition that posts were left out for', () => {
    const at = now - 15 * day;
    const note = { en: 'Cheers were redefined.', fr: 'Les hourras ont été redéfinis.' };
    const changes = [{ metric: 'reactions' as const, at, note, source: 'https://meadow.example/news' }];
    const body = show(postOf(), { facts: { ...facts, definitionChanges: changes } });
    expect(factsOf(body)['Counted otherwise']).toContain('Cheers were redefined.');
    expect(body.querySelector('.reasons a')?.getAttribute('href')).toBe('https://meadow.example/news');
  });

  test('is said where there is no score yet', () => {
    const told = factsOf(show(postOf(), { others: twelve.slice(0, 3) }));
    expect(told['What would change it']).toContain('5\u00a0more posts to compare with: an indicative score');
  });

  test('is said in French', () => {
    const told = factsOf(show(postOf({ metrics: engaged(95) }), { language: 'fr' }));
    expect(told.Formule).toBe('hourras + commentaires');
    expect(told['Ce qui le changerait']).toContain(
      '18\u00a0publications de plus à comparer\u00a0: un score ferme',
    );
  });
});

test('the picture says in words what it shows', () => {
  const name = show(postOf({ metrics: engaged(95) }))
    .querySelector('[role=img]')
    ?.getAttribute('aria-label');
  expect(name).toMatch(
    /^This post stands at 95, among 12\u00a0posts of this account, whose middle half lies between \d+(\.\d)? and \d+(\.\d)?\.$/,
  );
});
