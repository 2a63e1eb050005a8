import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { database } from '../src/database/database.ts';
import { keptCampaigns, noteOf, notesOf } from '../src/database/queries/campaigns.ts';
import { keptGoals } from '../src/database/queries/goals.ts';
import { keptHeaderMappings } from '../src/database/queries/imports.ts';
import type { Campaign, PostNote } from '../src/domain/campaign.ts';
import type { Goal } from '../src/domain/goal.ts';
import type { HeaderMapping } from '../src/domain/import-record.ts';
import { protocol } from '../src/messaging/protocol.ts';
import { harbour } from './keeping/made-imports.ts';
import { day, noon } from './keeping/made-readings.ts';
import { clearDatabase } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

// Campaigns, notes, goals and how unknown tables are read: what the person sets up, saved, deleted and brought back.

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  await clearDatabase();
});

afterEach(() => {
  vi.useRealTimers();
});

const asker = { tab: null, window: 1 };
const handlers = handlersFor([harbour], understandWords);

const campaign: Campaign = {
  id: 'lamps',
  name: 'Lamps',
  from: '2026-06-01',
  to: null,
  rules: [{ by: 'hashtag', tag: 'lamp' }],
  reviewedAt: null,
};

const goal: Goal = {
  id: 'g1',
  account: { platform: 'harbour', id: 'pier' },
  objective: 'engagement',
  targets: [{ measure: 'save-rate', baseline: 0.01, weeks: 5, achievable: 0.011, stretch: 0.014 }],
  from: '2026-07-01',
  to: '2026-09-30',
  baselineWeeks: 6,
};

const mapping: HeaderMapping = {
  signature: 'likes\nlink',
  name: 'Tide tool',
  platform: null,
  columns: { Likes: 'reactions', Link: 'post address' },
  dateOrder: 'month first',
  toldAt: 0,
};

const note: PostNote = {
  platform: 'harbour',
  id: 'p1',
  campaigns: ['lamps'],
  notCampaigns: [],
  note: 'Seen from the ferry.',
  link: 'https://shop.example/lamps',
};

describe('what the person set up', () => {
  test('a campaign is there until it is deleted, and again once it is saved again', async () => {
    await handlers.saveCampaign(campaign, asker);
    await handlers.saveCampaign({ ...campaign, id: 'a', name: 'Anchors', rules: [] }, asker);
    expect((await keptCampaigns()).map(({ id }) => id)).toEqual(['a', 'lamps']);
    await handlers.deleteCampaign({ id: 'lamps' }, asker);
    await handlers.deleteCampaign({ id: 'never there' }, asker);
    expect((await keptCampaigns()).map(({ id }) => id)).toEqual(['a']);
    expect(await database.campaigns.get('lamps')).toEqual({ id: 'lamps', campaign: null, toldAt: noon + 1 });
    vi.setSystemTime(noon - day);
    await handlers.saveCampaign(campaign, asker);
    expect(await keptCampaigns()).toHaveLength(2);
    expect((await database.campaigns.get('lamps'))?.toldAt).toBe(noon + 2);
  });

  test('a goal likewise', async () => {
    await handlers.saveGoal(goal, asker);
    await handlers.saveGoal({ ...goal, id: 'g2', from: '2026-08-01' }, asker);
    expect((await keptGoals()).map(({ id }) => id)).toEqual(['g2', 'g1']);
    await handlers.deleteGoal({ id: 'g2' }, asker);
    expect(await keptGoals()).toEqual([goal]);
    await handlers.saveGoal({ ...goal, id: 'g2' }, asker);
    expect(await keptGoals()).toHaveLength(2);
  });

  test('how a table is read likewise, told by the background’s clock', async () => {
    await handlers.saveHeaderMapping(mapping, asker);
    expect(await keptHeaderMappings()).toEqual([{ ...mapping, toldAt: noon }]);
    await handlers.deleteHeaderMapping({ signature: mapping.signature }, asker);
    expect(await keptHeaderMappings()).toEqual([]);
    expect(await database.headerMappings.count()).toBe(1);
  });

  test('a note is replaced whole, and is asked for by its post', async () => {
    await handlers.notePost(note, asker);
    await handlers.notePost({ ...note, note: '' }, asker);
    expect(await noteOf({ platform: 'harbour', id: 'p1' })).toMatchObject({ ...note, note: '' });
    await handlers.notePost({ platform: 'harbour', id: 'p15', note: 'Of a post between them.' }, asker);
    const asked = ['p2', 'p1'].map((id) => ({ platform: 'harbour', id }));
    expect((await notesOf(asked)).map((each) => each?.id)).toEqual([undefined, 'p1']);
    expect(await notesOf([])).toEqual([]);
  });
});

test('of a note what is not given stays, whoever changed it meanwhile', async () => {
  const key = { platform: 'harbour', id: 'p1' };
  await handlers.notePost({ ...key, note: 'Said here.' }, asker);
  await handlers.notePost({ ...key, campaigns: ['spring'] }, asker);
  await handlers.notePost({ ...key, link: 'https://shop.example/' }, asker);
  expect(await noteOf(key)).toMatchObject({
    campaigns: ['spring'],
    notCampaigns: [],
    note: 'Said here.',
    link: 'https://shop.example/',
  });
  await handlers.notePost({ ...key, link: null }, asker);
  expect(await noteOf(key)).toMatchObject({ campaigns: ['spring'], note: 'Said here.', link: null });
});

describe('what cannot be', () => {
  const target = goal.targets[0];

  test.each([
    ['saveCampaign', { ...campaign, name: ' ' }],
    ['saveCampaign', { ...campaign, from: '2026-02-30' }],
    ['saveCampaign', { ...campaign, from: '2026-06-02', to: '2026-06-01' }],
    ['saveCampaign', { ...campaign, rules: [{ by: 'magic', words: 'x' }] }],
    ['saveCampaign', { ...campaign, rules: [{ by: 'dates', from: '2026-06-02', to: '2026-06-01' }] }],
    ['saveCampaign', { ...campaign, rules: Array.from({ length: 51 }, () => campaign.rules[0]) }],
    ['saveGoal', { ...goal, targets: [] }],
    ['saveGoal', { ...goal, targets: [target, target] }],
    [
      'saveGoal',
      { ...goal, targets: Array.from({ length: 6 }, (_, index) => ({ ...target, measure: `m${index}` })) },
    ],
    ['saveGoal', { ...goal, targets: [{ ...target, baseline: Number.NaN }] }],
    ['saveGoal', { ...goal, baselineWeeks: 3 }],
    ['saveGoal', { ...goal, objective: 'fame' }],
    ['notePost', { ...note, link: 'javascript:alert(1)' }],
    ['notePost', { ...note, note: '\ud83d' }],
    ['saveHeaderMapping', { ...mapping, columns: { Likes: 'love' } }],
    ['saveHeaderMapping', { ...mapping, signature: '' }],
    ['typeFigure', { platform: 'harbour', id: 'p1', metric: 'reach', value: -1, observedAt: noon }],
    ['typeFigure', { platform: 'harbour', id: 'p1', metric: 'love', value: 1, observedAt: noon }],
    [
      'beginImport',
      { id: 'typed', format: 'x', fileName: 'x', hash: 'a'.repeat(64), asOf: noon, account: null },
    ],
    [
      'beginImport',
      { id: 'i1', format: '../x', fileName: 'x', hash: 'a'.repeat(64), asOf: noon, account: null },
    ],
    ['beginImport', { id: 'i1', format: 'x', fileName: 'x', hash: 'nothing', asOf: noon, account: null }],
  ] as const)('%s refuses %j', (name, request) => {
    expect(protocol[name].request.safeParse(request).success).toBe(false);
  });

  test('sound ones pass as they are', () => {
    expect(protocol.saveCampaign.request.parse(campaign)).toEqual(campaign);
    expect(protocol.saveGoal.request.parse(goal)).toEqual(goal);
    expect(protocol.notePost.request.parse(note)).toEqual(note);
    expect(protocol.saveHeaderMapping.request.parse(mapping)).toEqual(mapping);
  });
});
