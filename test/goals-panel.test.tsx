// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { keptGoals } from '../src/database/queries/goals.ts';
import type { PostRow } from '../src/database/rows.ts';
import { deleteGoal, saveGoal } from '../src/database/told-rows.ts';
import { exactCount } from '../src/domain/count.ts';
import type { Goal } from '../src/domain/goal.ts';
import type { Language } from '../src/domain/localised.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { dayAfter, dayOf, startOfDay, wholeWeeksBefore } from '../src/domain/weekly-window.ts';
import { textsOf } from '../src/locales/texts.ts';
import { goalShape } from '../src/messaging/person-shapes.ts';
import type { GoalDraft } from '../src/panel/goal-draft.ts';
import { fromField, sayValue, toField } from '../src/panel/goal-words.ts';
import { GoalsSection } from '../src/panel/goals-section.tsx';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { readAccounts, readAccountsOf } from '../src/panel/read-accounts.ts';
import { Toasts } from '../src/ui/toasts.tsx';
import { day, harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';

// What the panel asks, the background would do: after the check of what arrives.
vi.mock('../src/messaging/send.ts', () => ({
  send: async (name: string, request: never) => {
    if (name === 'saveGoal') return saveGoal(goalShape.parse(request), Date.now()).then(() => null);
    if (name === 'deleteGoal') return deleteGoal((request as Goal).id, Date.now()).then(() => null);
    throw new Error(name);
  },
}));

function Shown({ shown }: { readonly shown: boolean }) {
  const [draft, setDraft] = useState<GoalDraft | null>(null);
  return shown ? <GoalsSection draft={draft} onDraft={setDraft} now={Date.now()} /> : null;
}

function show(language: Language = 'en', shown = true): void {
  const value = { language, texts: textsOf(language), platforms: [harbour], settings: firstSettings };
  render(
    <InterfaceContext.Provider value={value}>
      <Toasts closeLabel="Close">
        <Shown shown={shown} />
      </Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
}

const text = () => document.body.textContent?.replaceAll('\u00a0', ' ') ?? '';
const says = (words: string | RegExp) => vi.waitFor(() => expect(text()).toMatch(words));

/** Until what was done is drawn: a person is never faster. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

async function press(label: string | RegExp): Promise<void> {
  const button = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find((each) => {
      const name = each.getAttribute('aria-label') ?? each.textContent ?? '';
      return typeof label === 'string' ? name === label : label.test(name);
    });
    if (found === undefined) throw new Error(`no button ${label}`);
    return found;
  });
  button.click();
  await drawn();
}

/** The field with this label, or else the first whose label begins so. */
function field(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')];
  const found =
    labels.find(({ textContent }) => textContent === label) ??
    labels.find(({ textContent }) => textContent?.startsWith(label));
  const element = found?.querySelector('input, select');
  if (element === null || element === undefined) throw new Error(`no field ${label}`);
  return element as HTMLInputElement;
}

async function type(label: string, words: string): Promise<void> {
  field(label).value = words;
  field(label).dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

const today = dayOf(Date.now());
const weeks = wholeWeeksBefore(today, 8);

function postAt(publishedAt: number, reactions: number, comments: number): PostRow {
  const readAt = publishedAt + 3 * day;
  return {
    platform: harbour.id,
    id: `p${publishedAt}`,
    url: null,
    author: 'pier',
    authorName: 'The Pier',
    publishedAt,
    publishedAtFrom: 'time element',
    promoted: false,
    context: null,
    format: 'image',
    metrics: {
      reactions: { ...exactCount(reactions), observedAt: readAt, source: 'page' },
      comments: { ...exactCount(comments), observedAt: readAt, source: 'page' },
    },
    hidden: [],
    text: 'The lamp is lit.',
    view: 'feed',
    firstObservedAt: readAt,
    observedAt: readAt,
    toldAt: {},
    snapshotAt: null,
  };
}

/** Weeks of three posts each, whose comments are 4, 6, 8, 10, 12, 4, 6 and 8, median 7; followers are read once. */
async function keepWeeks(
  how: typeof weeks,
  comments = (index: number) => 4 + 2 * (index % 5),
): Promise<void> {
  const account = { platform: harbour.id, id: 'pier', name: 'The Pier', url: null, mine: true };
  await database.accounts.put({ ...account, observedAt: Date.now(), toldAt: {} });
  await database.audiences.put({
    platform: harbour.id,
    account: 'pier',
    observedAt: Date.now() - 20 * day,
    followers: exactCount(2000),
  });
  await database.posts.bulkPut(
    how.flatMap(({ start }, index) =>
      [1, 2, 3].map((after) => postAt(start + after * day, 40 + index, comments(index))),
    ),
  );
}

function goalOf(over: Partial<Goal> = {}): Goal {
  return {
    id: 'g1',
    account: { platform: harbour.id, id: 'pier' },
    objective: 'engagement',
    targets: [{ measure: 'commentsPerPost', baseline: 7, weeks: 8, achievable: 9, stretch: 12 }],
    from: dayAfter(today, -14),
    to: dayAfter(today, 13),
    baselineWeeks: 8,
    ...over,
  };
}

beforeEach(clearDatabase);
afterEach(() => render(null, document.body));

describe('the way to a goal', () => {
  test('leads from account to objective, KPIs with why, and targets, and keeps the goal', async () => {
    await keepWeeks(weeks);
    show();
    await says(/A goal names what an account is run for/);
    await press('New goal …');
    await says(/Step 1 of 4/);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Which account?'));
    await press('Next');
    await says(/Step 2 of 4.*Awareness/);
    field('Engagement').click();
    await drawn();
    await press('Next');
    await says(/Comments per post · usual 7/);
    await says(/Of those who saw the posts, how many cared/);
    // Told by the weeks: ticked. Not told: not to be ticked, and said what it lacks.
    expect(
      [field('Comments per post'), field('Engagement rate by followers')].map(({ checked }) => checked),
    ).toEqual([true, true]);
    expect(field('Save rate')).toMatchObject({ checked: false, disabled: true });
    await says(/Only the owner sees it/);
    field('Engagement rate by followers').click();
    await drawn();
    await press('Next');
    await says(/Step 4 of 4/);
    await type('Goal', '9,5');
    await type('Stretch goal', '9');
    await says(/must ask for at least as much/);
    expect(field('Goal').getAttribute('aria-invalid')).toBe('true');
    await type('Stretch goal', 'much');
    await says(/Write a number/);
    await type('Stretch goal', '14');
    await press('Keep the goal');
    await says(/The goal is kept/);
    const [kept, ...others] = await keptGoals();
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      objective: 'engagement',
      from: today,
      to: dayAfter(today, 27),
      baselineWeeks: 8,
      targets: [{ measure: 'commentsPerPost', baseline: 7, weeks: 8, achievable: 9.5, stretch: 14 }],
    });
    await says(/Engagement · The Pier/);
    await says(/28 days left/);
  });

  test('loses nothing by going back, nor by going elsewhere', async () => {
    await keepWeeks(weeks);
    show();
    await says(/New goal/);
    await press('New goal …');
    await says(/Step 1/);
    await press('Next');
    field('Engagement').click();
    await drawn();
    await press('Next');
    await says(/Step 3/);
    field('Engagement rate by followers').click();
    await drawn();
    await press('Next');
    await type('Goal', '11');
    show('en', false);
    show('en', true);
    await says(/Step 4/);
    expect(field('Goal').value).toBe('11');
    await press('Back');
    await says(/Step 3/);
    expect(field('Engagement rate by followers').checked).toBe(false);
    await press('Back');
    expect(field('Engagement').checked).toBe(true);
    await press('Next');
    await says(/Step 3/);
    await press('Next');
    await says(/Step 4/);
    expect(field('Goal').value).toBe('11');
    await press('Cancel');
    await says(/A goal names what/);
    expect(await keptGoals()).toEqual([]);
  });

  test('leaves out a KPI for which nothing can be proposed, unless goals are put in', async () => {
    await keepWeeks(weeks, () => 7);
    show();
    await press('New goal …');
    await says(/Step 1/);
    await press('Next');
    field('Engagement').click();
    await drawn();
    await press('Next');
    await says(/Comments per post · usual 7/);
    await press('Next');
    await says(/It is left out, unless you put in goals of your own/);
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0);
    await type('Goal', '9');
    await says(/Write a number/);
    await type('Goal', '');
    await press('Keep the goal');
    await says(/The goal is kept/);
    const [kept] = await keptGoals();
    expect(kept?.targets.map(({ measure }) => measure)).toEqual(['engagementRateByFollowers']);
  });

  test('says of three weeks that they are too few, and goes no further', async () => {
    await keepWeeks(weeks.slice(-3));
    show();
    await says(/New goal/);
    await press('New goal …');
    await says(/Step 1/);
    await press('Next');
    field('Engagement').click();
    await drawn();
    await press('Next');
    await says(/Too few weeks to say: 3 of 4/);
    await says(/None of these figures is known of four weeks yet/);
    expect(document.querySelector<HTMLButtonElement>('form [type="submit"]')?.disabled).toBe(true);
  });

  test('says what to do where nothing was read', async () => {
    show();
    await says(/Open a profile and scroll/);
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
      'New goal …',
    );
  });
});

describe('a goal', () => {
  test('shows how it goes, and opens to formula, baseline, spread and sample', async () => {
    await keepWeeks(weeks);
    await saveGoal(goalOf(), 1);
    show();
    await says(/Engagement · The Pier/);
    await says(/14 days left/);
    await says(/goal 9, stretch 12/);
    await says(/the median of the posts’ comments/);
    await says(/the median of 6 of 8 weeks/);
    await says(/So far.*posts/);
    expect(document.querySelectorAll('.numbers tbody tr')).toHaveLength(8);
    expect(document.querySelector('[role="img"]')?.getAttribute('aria-label')).toMatch(
      /6\u00a0weeks as dots/,
    );
  });

  test('can be changed', async () => {
    await keepWeeks(weeks);
    await saveGoal(goalOf(), 1);
    show();
    await says(/14 days left/);
    await press(/^Change the goal/);
    await says(/Step 4/);
    expect([field('Goal').value, field('Stretch goal').value]).toEqual(['9', '12']);
    await type('Stretch goal', '20');
    await press('Keep the goal');
    await says(/goal 9, stretch 20/);
    expect(await keptGoals()).toMatchObject([{ id: 'g1', from: goalOf().from, to: goalOf().to }]);
  });

  test('that is changed keeps what it aims at with KPIs that the weeks no longer tell', async () => {
    await keepWeeks(weeks);
    const kept = { measure: 'saveRate', baseline: 0.02, weeks: 4, achievable: 0.03, stretch: 0.04 };
    await saveGoal(goalOf({ targets: [...goalOf().targets, kept] }), 1);
    show();
    await says(/14 days left/);
    await press(/^Change the goal/);
    await says(/Save rate: too little is known of these weeks; its goal stays as it is/);
    await type('Goal', '8');
    await press('Keep the goal');
    await vi.waitFor(async () =>
      expect((await keptGoals())[0]?.targets).toMatchObject([
        { measure: 'commentsPerPost', achievable: 8 },
        kept,
      ]),
    );
  });

  test('is deleted, and back after an undo', async () => {
    await keepWeeks(weeks);
    await saveGoal(goalOf(), 1);
    show();
    await says(/14 days left/);
    await press(/^Delete the goal/);
    await says(/is deleted/);
    await expect.poll(() => document.activeElement?.id).toBe('goals-title');
    await vi.waitFor(async () => expect(await keptGoals()).toEqual([]));
    await press('Undo');
    await vi.waitFor(async () => expect(await keptGoals()).toEqual([goalOf()]));
  });

  test('that is over proposes the next one, from the newest weeks', async () => {
    await keepWeeks(weeks);
    const over = goalOf({ from: dayAfter(today, -40), to: dayAfter(today, -13) });
    await saveGoal(over, 1);
    show();
    await says(/· over/);
    await says(/reached/);
    await press('Propose the next goal …');
    await says(/Step 4/);
    await says(/usual 7/);
    await press('Keep the goal');
    await vi.waitFor(async () => expect(await keptGoals()).toHaveLength(2));
    expect((await keptGoals())[0]).toMatchObject({
      from: today,
      targets: [{ measure: 'commentsPerPost', baseline: 7, weeks: 8 }],
    });
  });

  test('of a measure that this version does not know says so', async () => {
    await keepWeeks(weeks);
    const [target] = goalOf().targets;
    if (target === undefined) throw new Error('no target');
    await saveGoal(goalOf({ targets: [{ ...target, measure: 'joyPerPost' }] }), 1);
    show('fr');
    await says(/joyPerPost.*version plus récente/);
  });
});

describe('values', () => {
  test.each([
    [0.0412, 'share', '4.12%', '4.12'],
    [12.5, 'number', '12.5', '12.5'],
    [123_456, 'money', '1,234.56', '1234.56'],
    [3 * 3_600_000, 'duration', '3 hr', '3'],
  ] as const)('%d as %s is %s', (value, unit, said, written) => {
    expect(sayValue(value, { unit }, 'en').replaceAll('\u00a0', ' ')).toBe(said);
    expect(toField(value, { unit }, 'en')).toBe(written);
  });

  test('are read back as people write them', () => {
    expect(fromField(' 4,5 % ', { unit: 'share' })).toBeCloseTo(0.045);
    expect(fromField('1 250', { unit: 'number' })).toBe(1250);
    expect(fromField('−3', { unit: 'number' })).toBe(-3);
    for (const wrong of ['', 'much', '1,2,3', '∞']) {
      expect(fromField(wrong, { unit: 'number' })).toBeUndefined();
    }
  });

  test('what stands in a field is the value again', () => {
    for (const language of ['en', 'fr'] as const) {
      expect(fromField(toField(0.04125, { unit: 'share' }, language), { unit: 'share' })).toBeCloseTo(
        0.04125,
        6,
      );
    }
  });
});

test('a day begins where it is said to', () => {
  expect(dayOf(startOfDay(today))).toBe(today);
});

test('the account that is shown can always be chosen, however many others there are', async () => {
  const row = { platform: 'harbour', name: null, url: null, mine: false, observedAt: 1, toldAt: {} };
  await database.accounts.bulkPut(
    Array.from({ length: 250 }, (_, place) => ({ ...row, id: `a${String(place).padStart(3, '0')}` })),
  );
  const ids = async (id: string) => (await readAccounts({ platform: 'harbour', id })).map((each) => each.id);
  expect(await ids('a249')).toContain('a249');
  expect((await ids('a249')).length).toBeLessThan(250);
  expect(await ids('nobody')).not.toContain('nobody');
  await database.accounts.put({ ...row, platform: 'quayside', id: 'mole' });
  expect((await readAccountsOf('quayside')).map(({ id }) => id)).toEqual(['mole']);
});
