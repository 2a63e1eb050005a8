// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '../src/database/database.ts';
import { deleteAccountSet, saveAccountSet } from '../src/database/keep-account-set.ts';
import type { PostRow } from '../src/database/rows.ts';
import { exactCount } from '../src/domain/count.ts';
import type { Language } from '../src/domain/localised.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { textsOf } from '../src/locales/texts.ts';
import { ComparableAccounts } from '../src/panel/comparable-accounts.tsx';
import { InterfaceContext } from '../src/panel/interface-context.tsx';
import { PlaceAmongSets } from '../src/panel/place-among-sets.tsx';
import { Toasts } from '../src/ui/toasts.tsx';
import { harbour } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { engaged, postOf } from './posts-of-an-account.ts';

// What the panel asks, the background would do.
vi.mock('../src/messaging/send.ts', () => ({
  send: async (name: string, request: never) => {
    if (name === 'saveAccountSet') return saveAccountSet(request, Date.now()).then(() => null);
    if (name === 'deleteAccountSet') return deleteAccountSet(request, Date.now()).then(() => null);
    throw new Error(name);
  },
}));

const day = 86_400_000;
const now = Date.now();

/** Posts of an account with rates from 1 % on, one percent apart, and its followers. */
async function keepAccount(
  id: string,
  posts: number,
  { followers = true, name = null as string | null } = {},
) {
  await database.accounts.put({
    platform: 'harbour',
    id,
    name,
    url: null,
    mine: id === 'mine',
    observedAt: now,
    toldAt: {},
  });
  if (followers) {
    await database.audiences.put({
      platform: 'harbour',
      account: id,
      observedAt: now - day,
      followers: exactCount(1000),
    });
  }
  await database.posts.bulkPut(
    Array.from({ length: posts }, (_, index): PostRow => {
      const made = postOf({ platform: 'harbour', id: `${id}${index}`, author: id });
      const counts = Object.entries(engaged(10 * (index + 1)));
      return {
        ...made,
        publishedAt: now - (10 + index) * day,
        observedAt: now - day,
        metrics: Object.fromEntries(counts.map(([key, count]) => [key, { ...count, observedAt: now - day }])),
        snapshotAt: null,
        toldAt: {},
      };
    }),
  );
}

function show(child: ComponentChild, language: Language = 'en'): HTMLElement {
  const value = { language, texts: textsOf(language), platforms: [harbour], settings: firstSettings };
  render(
    <InterfaceContext.Provider value={value}>
      <Toasts closeLabel="Close">{child}</Toasts>
    </InterfaceContext.Provider>,
    document.body,
  );
  return document.body;
}

const showAccount = (id: string, language: Language = 'en') =>
  show(<ComparableAccounts account={{ platform: 'harbour', id }} />, language);

/** Waits until the panel says this. */
const says = (words: string | RegExp) =>
  vi.waitFor(() => expect(document.body.textContent?.replaceAll('\u00a0', ' ')).toMatch(words));

function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`no button ${label}`);
  button.click();
}

function type(selector: string, words: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Until what was typed is drawn: a person is never faster. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));

const handlesShown = () =>
  [...document.querySelectorAll('.check-line bdi:first-child')].map(({ textContent }) => textContent);

beforeEach(async () => {
  await clearDatabase();
  await keepAccount('pier', 10, { name: 'The Pier' });
  await keepAccount('quay', 12);
  await keepAccount('mole', 3);
  await keepAccount('mine', 9, { followers: false });
});

afterEach(() => render(null, document.body));

const set = { platform: 'harbour', id: 's1', name: 'Waterfront', accounts: ['pier', 'quay', 'mole', 'mine'] };

describe('in an account', () => {
  test('says what sets are for while there is none, and makes one by name and ticks', async () => {
    showAccount('pier');
    await says(/Put accounts together/);
    press('New set …');
    await says(/1 account ticked/);
    expect(document.activeElement).toBe(document.querySelector('input[type=text]'));
    await vi.waitFor(() => expect(handlesShown().slice(0, 3)).toEqual(['The Pier', 'pier', 'mine']));
    await says(/9 posts read · mine/);
    type('input[type=text]', '  Waterfront ');
    type('input[type=search]', 'QUA');
    await vi.waitFor(() => expect(handlesShown()).not.toContain('mole'));
    const boxes = document.querySelectorAll<HTMLInputElement>('.check-line input');
    boxes[1]?.click();
    await says(/2 accounts ticked/);
    press('Save');
    await says(/Waterfront \(2 accounts\)/);
    expect(await database.accountSets.toArray()).toMatchObject([
      { name: 'Waterfront', accounts: ['pier', 'quay'], deleted: false },
    ]);
  });

  test('shows each account with its sample, its own one marked, and the place of its median', async () => {
    await saveAccountSet(set, now);
    showAccount('pier');
    await says(/median post of this account is above 42% of the posts of 1 other account,/);
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ').trim()),
    );
    expect(rows).toEqual([
      ['quay', '12', '6.5%', '3.8% – 9.3%'],
      ['The Pierthis account', '10', '5.5%', '3.3% – 7.8%'],
      ['molefewer than 8: not counted', '3', '2%', '1.5% – 2.5%'],
      ['minefollowers not read: not counted', '0', '–', '–'],
    ]);
    expect(document.querySelectorAll('tbody svg[aria-hidden=true]')).toHaveLength(3);
  });

  test('is deleted, and that is undone', async () => {
    await saveAccountSet(set, now);
    showAccount('pier');
    await says(/Waterfront/);
    press('Delete');
    await says(/The set “Waterfront” is deleted/);
    await says(/Put accounts together/);
    press('Undo');
    await says(/Waterfront \(4 accounts\)/);
  });

  test('is renamed; cancelling changes nothing', async () => {
    await saveAccountSet(set, now);
    showAccount('pier');
    await says(/Waterfront/);
    press('Change …');
    await says(/4 accounts ticked/);
    type('input[type=text]', 'Other');
    press('Cancel');
    await says(/Waterfront \(4 accounts\)/);
    press('Change …');
    await says(/4 accounts ticked/);
    type('input[type=text]', 'Harbour');
    await drawn();
    press('Save');
    await says(/Harbour \(4 accounts\)/);
  });

  test('says why there is no place: too few posts of its own, of the others, or not in the set', async () => {
    await saveAccountSet(set, now);
    showAccount('mole');
    await says(/3 of 8 posts of this account can be compared/);
    await saveAccountSet({ ...set, accounts: ['pier', 'mole'] }, now + 1);
    showAccount('pier');
    await says(/1 of 2 accounts have 8 posts to compare/);
    showAccount('quay');
    await says(/not in the set/);
  });

  test('takes hostile names for text alone', async () => {
    const hostile = '<img src=x onerror="globalThis.broken = true">';
    await keepAccount('pier', 10, { name: hostile });
    await saveAccountSet({ ...set, name: hostile }, now);
    showAccount('pier');
    await vi.waitFor(() => expect(document.querySelector('tbody')?.textContent).toContain(hostile));
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });
});

describe('in a post', () => {
  const showPost = async (id: string, language: Language = 'en') => {
    const post = await database.posts.get(['harbour', id]);
    if (post === undefined) throw new Error('no post');
    return show(<PlaceAmongSets post={post} now={now} />, language);
  };

  test('tells its place among the accounts of each set, its samples one click away', async () => {
    await saveAccountSet(set, now);
    await saveAccountSet({ ...set, id: 's2', name: 'Pairs', accounts: ['pier', 'mole'] }, now);
    await saveAccountSet({ ...set, id: 's3', name: 'Elsewhere', accounts: ['quay'] }, now);
    await showPost('pier9');
    // 10 %: above 9 of 9 of its own account, above 9 of 12 of the other and equal to one.
    await says(/WaterfrontAt 10% this post is above 90% of the posts of these 2 accounts/);
    await says(/PairsNo place yet: 1 of 2 accounts/);
    expect(document.body.textContent).not.toContain('Elsewhere');
    const [details] = document.querySelectorAll('details');
    expect(details?.open).toBe(false);
    // The placed post is not in its own account's sample.
    await vi.waitFor(() => expect(document.querySelectorAll('details')).toHaveLength(2));
    const own = [...document.querySelectorAll('details:last-of-type tbody tr')].find(({ textContent }) =>
      textContent?.includes('this account'),
    );
    expect(own?.children[1]?.textContent).toBe('9');
    expect(own?.querySelector('circle')).not.toBeNull();
  });

  test.each([
    [{ promoted: true }, /because it was promoted/, /parce qu’elle a été sponsorisée/],
    [{ publishedAt: now + 400 * day }, /date is in the future/, /dans le futur/],
    [{ publishedAt: now - 2 * day }, /read before most of its engagement/, /avant l’essentiel/],
    [{ metrics: {} }, /hidden or not shown/, /masqués ou non affichés/],
  ] as const)('says why it has none: %j', async (over, english, french) => {
    await saveAccountSet(set, now);
    const post = await database.posts.get(['harbour', 'pier0']);
    if (post !== undefined) await database.posts.put({ ...post, ...over });
    await showPost('pier0');
    await says(english);
    await showPost('pier0', 'fr');
    await says(french);
  });

  test('says so where followers are not known', async () => {
    await saveAccountSet(set, now);
    await showPost('mine0');
    await says(/followers are not known/);
  });

  test('one that is left out of comparisons has a place, and is in no sample', async () => {
    await saveAccountSet(set, now);
    const post = await database.posts.get(['harbour', 'pier9']);
    if (post !== undefined) await database.posts.put({ ...post, leftOut: true });
    await showPost('pier9');
    await says(/At 10% this post is above 90%/);
    await showPost('pier0');
    await says(/At 1% this post is above/);
    await vi.waitFor(() =>
      expect(
        [...document.querySelectorAll('tbody tr')].map(({ children }) => children[1]?.textContent),
      ).toContain('8'),
    );
  });

  test('says nothing where its account is in no set', async () => {
    await showPost('pier0');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelector('section')).toBeNull();
  });
});
