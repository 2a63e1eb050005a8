import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersFor } from '../src/background/handlers.ts';
import { keepReadings } from '../src/background/keep-readings.ts';
import { restoreRows } from '../src/background/restore-rows.ts';
import { database } from '../src/database/database.ts';
import { refreshDue } from '../src/database/due-comments.ts';
import { handleComments } from '../src/database/handle-comments.ts';
import { keepComments } from '../src/database/keep-comments.ts';
import { deleteVoice, forgetPastAnswers, saveVoice } from '../src/database/keep-voice.ts';
import { markMine } from '../src/database/mark-mine.ts';
import { noteUsedDraft } from '../src/database/note-used-draft.ts';
import { backupPiece, countStored } from '../src/database/queries/backup.ts';
import { exactCount } from '../src/domain/count.ts';
import type { Goal } from '../src/domain/goal.ts';
import type { HeaderMapping } from '../src/domain/import-record.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { anyBatches } from './keeping/any-batches.ts';
import { anyComment } from './keeping/any-comments.ts';
import { madeAnswer, madeComment } from './keeping/made-comments.ts';
import { beginning, dayRow, harbour as linking, postRow, trafficRow } from './keeping/made-imports.ts';
import { harbour, hour, madeReading, madeReport, noon } from './keeping/made-readings.ts';
import { madeVoice } from './keeping/made-voice.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  fakeBrowser.reset();
  await clearDatabase();
  await writeSettings({ ...firstSettings, consentedAt: 0, modes: { harbour: 'panel' } });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const keep = (readings: readonly object[]) =>
  keepReadings({ visit: 'v', report: madeReport(), readings: [...readings] }, { tab: 7 }, [harbour]);

/** All lines of a backup, in pieces of few rows. */
async function saved(limit = 2): Promise<string[]> {
  const lines: string[] = [];
  let piece = await backupPiece(undefined, limit);
  for (;;) {
    expect(piece.rows.length).toBeLessThanOrEqual(limit);
    lines.push(...piece.rows.map((row) => JSON.stringify(row)));
    if (piece.next === null) return lines;
    piece = await backupPiece(piece.next, limit);
  }
}

const goal: Goal = {
  id: 'g1',
  account: { platform: 'harbour', id: 'pier' },
  objective: 'traffic',
  targets: [{ measure: 'link-rate', baseline: 0.02, weeks: 6, achievable: 0.022, stretch: 0.03 }],
  from: '2026-07-01',
  to: '2026-09-30',
  baselineWeeks: 6,
};

const mapping: HeaderMapping = {
  signature: 'likes\nlink',
  name: 'Tide tool',
  platform: 'harbour',
  columns: { Likes: 'reactions', Link: 'post address' },
  dateOrder: 'day first',
  toldAt: noon,
};

const restore = (lines: readonly string[]) =>
  restoreRows({ rows: lines.map((line) => JSON.parse(line) as unknown) }, [harbour]);

/** Without what tabs show: that is of one machine. */
async function kept() {
  const { pages: _, sightings: __, ...rest } = await everythingStored();
  return rest;
}

test('a backup restored on an empty machine gives the same database, in whatever order its lines come', async () => {
  await fc.assert(
    fc.asyncProperty(anyBatches, fc.infiniteStream(fc.nat()), async (batches, random) => {
      await clearDatabase();
      for (const batch of batches) await keep(batch);
      await markMine({ platform: 'harbour', id: 'quay' }, true, noon);
      const before = await kept();
      const lines = await saved();
      const shuffled = lines
        .map((line) => ({ line, at: random.next().value ?? 0 }))
        .sort((one, other) => one.at - other.at)
        .map(({ line }) => line);
      await clearDatabase();
      expect(await restore(shuffled)).toEqual({ kept: lines.length, refused: [], trouble: null });
      expect(await kept()).toEqual(before);
      await restore(lines);
      expect(await kept()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

test('comments, decisions, voices and answers come back from a backup, whatever the order of its lines, and with them the queue', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyComment, { minLength: 1, maxLength: 15 }),
      fc.infiniteStream(fc.nat()),
      fc.nat(9),
      async (comments, random, number) => {
        await clearDatabase();
        await keep([madeReading(), madeReading({ id: 'p2', author: by('quay') })]);
        await markMine({ platform: 'harbour', id: 'pier' }, true, noon);
        await keepComments(comments, noon);
        await handleComments(
          [{ platform: 'harbour', id: `c${number}` }],
          { state: 'done', until: null },
          noon,
        );
        await saveVoice(madeVoice(), noon);
        await deleteVoice('pier-voice', noon + 1);
        await saveVoice(madeVoice({ id: 'other', accounts: [] }), noon);
        await database.pastAnswers.put(pastAnswer);
        await noteUsedDraft(usedDraft);
        const before = await kept();
        const lines = await saved();
        await clearDatabase();
        const shuffled = lines
          .map((line) => ({ line, at: random.next().value ?? 0 }))
          .sort((one, other) => one.at - other.at)
          .map(({ line }) => line);
        const middle = (random.next().value ?? 0) % lines.length;
        for (const piece of [shuffled.slice(0, middle), shuffled.slice(middle)]) {
          expect(await restore(piece)).toEqual({ kept: piece.length, refused: [], trouble: null });
          await refreshDue(noon);
        }
        expect(await kept()).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

const by = (handle: string) => ({ handle, name: null, url: null, followers: null });

const pastAnswer = {
  platform: 'harbour',
  id: 'a1',
  account: 'pier',
  question: 'When?',
  answer: 'At dusk.',
  language: 'en',
  observedAt: noon,
};

const usedDraft = {
  platform: 'harbour',
  comment: 'c1',
  account: 'pier',
  to: 'anna',
  text: 'At dusk.',
  usedAt: noon,
};

describe('the owner’s answers', () => {
  const handlers = () => handlersFor([harbour], understandWords);
  const asker = { tab: 7, window: 1 };
  const keepAnswered = () =>
    handlers().keepComments(
      {
        platform: 'harbour',
        url: 'https://harbour.example/',
        comments: [
          madeComment(),
          madeComment({ id: 'c2', replyTo: 'c1', publishedAt: noon - 4 * hour, text: 'And in winter?' }),
          madeAnswer({ text: 'At dusk, in winter too.' }),
        ],
      },
      asker,
    );

  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await keep([madeReading()]);
    await markMine({ platform: 'harbour', id: 'pier' }, true, noon);
  });

  test('become examples where the voice that speaks for the account learns: with the last that was asked', async () => {
    await handlers().saveVoice(madeVoice(), asker);
    await keepAnswered();
    expect(await database.pastAnswers.toArray()).toEqual([
      {
        platform: 'harbour',
        id: 'a1',
        account: 'pier',
        question: 'And in winter?',
        answer: 'At dusk, in winter too.',
        language: 'en',
        observedAt: noon - 10_000,
      },
    ]);
  });

  test.each([
    ['where no voice learns', [madeVoice({ learns: false })]],
    ['where there is no voice', []],
    [
      'where another voice speaks for the account',
      [madeVoice({ learns: false }), madeVoice({ id: 'all', accounts: [] })],
    ],
  ])('do not %s', async (_, voices) => {
    for (const voice of voices) await handlers().saveVoice(voice, asker);
    await keepAnswered();
    expect(await database.comments.count()).toBe(3);
    expect(await database.pastAnswers.count()).toBe(0);
  });

  test('are forgotten when the person says so, and no more are kept', async () => {
    await saveVoice(madeVoice(), noon);
    await keepAnswered();
    await database.pastAnswers.put({ ...pastAnswer, id: 'a9', account: 'quay' });
    await forgetPastAnswers('pier-voice', noon);
    expect((await database.pastAnswers.toArray()).map(({ account }) => account)).toEqual(['quay']);
    expect((await database.voices.get('pier-voice'))?.voice).toMatchObject({
      learns: false,
      name: 'The Pier',
    });
    await expect(forgetPastAnswers('nobody', noon)).rejects.toThrow('no such voice');
    await forgetPastAnswers(null, noon);
    expect(await database.pastAnswers.count()).toBe(0);
  });
});

test('a backup holds nothing of the writers: their keys stay on this machine', async () => {
  await saveVoice(madeVoice(), noon);
  const tables = new Set((await saved()).map((line) => (JSON.parse(line) as { table: string }).table));
  expect([...tables]).toEqual(['voices']);
  expect(Object.keys(await countStored())).not.toContain('writers');
});

test('what is there and newer stays, what the backup knows better comes in', async () => {
  await keep([
    madeReading({
      observedAt: noon - 5 * hour,
      metrics: { reactions: exactCount(50), views: exactCount(9) },
    }),
  ]);
  const lines = await saved();
  await clearDatabase();
  await keep([madeReading({ observedAt: noon, metrics: { reactions: exactCount(60) }, text: 'Newer' })]);
  await restore(lines);
  expect(await database.posts.get(['harbour', 'p1'])).toMatchObject({
    text: 'Newer',
    metrics: { reactions: { low: 60 }, views: { low: 9 } },
    firstObservedAt: noon - 5 * hour,
    observedAt: noon,
    snapshotAt: noon,
  });
  expect(await countStored()).toMatchObject({ accounts: 1, posts: 1, snapshots: 2, audiences: 0 });
});

describe('what files and the person told', () => {
  const asker = { tab: 7, window: 1 };
  const handlers = handlersFor([linking], understandWords);
  const key = { platform: 'harbour', id: 'p1' };

  async function tell() {
    await keep([madeReading(), madeReading({ id: 'p2', url: 'https://harbour.example/p/p2' })]);
    const link = 'https://shop.example/lamps?utm_campaign=lamps';
    await handlers.notePost(
      { ...key, campaigns: ['lamps'], notCampaigns: [], note: 'Well said.', link },
      asker,
    );
    for (const [index, id] of ['i1', 'i2', 'i3'].entries()) {
      const rows = [
        postRow({ metrics: { reach: exactCount(900 + index) }, promoted: true }),
        postRow({ url: `https://harbour.example/p/only${id}` }, 3),
        postRow({ url: 'https://harbour.example/p/shared', text: id, author: 'mole', authorName: id }, 4),
        postRow({ url: `https://harbour.example/p/by${id}`, author: `keeper${id}` }, 7),
        dayRow(undefined, 5),
        trafficRow({ campaign: 'lamps' }, 6),
      ];
      await handlers.beginImport(
        { ...beginning, id, hash: `${index}`.repeat(64), asOf: noon - index * hour },
        asker,
      );
      await handlers.keepImportedRows({ import: id, rows }, asker);
      if (id !== 'i2') await handlers.finishImport({ import: id, refused: 0 }, asker);
    }
    await handlers.typeFigure({ ...key, metric: 'saves', value: 4, observedAt: noon }, asker);
    await handlers.typeFigure({ ...key, id: 'onlyi3', metric: 'saves', value: 5, observedAt: noon }, asker);
    await handlers.leaveOut({ ...key, id: 'onlyi1', leftOut: true }, asker);
    await handlers.notePost(
      { ...key, id: 'shared', campaigns: [], notCampaigns: [], note: 'Kept.', link: null },
      asker,
    );
    await handlers.undoImport({ import: 'i3' }, asker);
    const campaign = { id: 'lamps', name: 'Lamps', from: null, to: null, rules: [], reviewedAt: null };
    await handlers.saveCampaign(campaign, asker);
    await handlers.saveCampaign({ ...campaign, id: 'gone' }, asker);
    await handlers.deleteCampaign({ id: 'gone' }, asker);
    await handlers.saveGoal(goal, asker);
    await handlers.saveHeaderMapping(mapping, asker);
  }

  test('comes back whole, whatever the order and the pieces of its lines', async () => {
    await tell();
    const before = await kept();
    expect(
      Object.entries(before)
        .flatMap(([table, rows]) => (rows.length === 0 ? [table] : []))
        .sort(),
    ).toEqual(
      [
        'commentFigures',
        'comments',
        'dueComments',
        'accountSets',
        'handlings',
        'learnt',
        'pastAnswers',
        'usedDrafts',
        'voices',
        'writers',
      ].sort(),
    );
    const lines = await saved();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        fc.nat(lines.length),
        async (shuffled, middle) => {
          await clearDatabase();
          for (const piece of [shuffled.slice(0, middle), shuffled.slice(middle)])
            expect(await restore(piece)).toEqual({ kept: piece.length, refused: [], trouble: null });
          expect(await kept()).toEqual(before);
          await restore(lines);
          expect(await kept()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('does not come back where it was taken back since', async () => {
    await tell();
    const lines = await saved();
    await handlers.undoImport({ import: 'i1' }, asker);
    await handlers.deleteCampaign({ id: 'lamps' }, asker);
    const before = await kept();
    await restore(lines);
    expect(await kept()).toEqual(before);
  });

  test('goes where a backup says that the import was undone', async () => {
    await tell();
    const lines = await saved();
    await handlers.undoImport({ import: 'i1' }, asker);
    await handlers.undoImport({ import: 'i2' }, asker);
    const after = await kept();
    const undone = await saved();
    await clearDatabase();
    await restore(lines);
    await restore(undone);
    expect(await kept()).toEqual(after);
  });
});

test('a line that is none is refused with its place and the reason, the others are kept', async () => {
  await keep([madeReading()]);
  const sound = (await saved()).map((line) => JSON.parse(line) as { table: string; row: object });
  await clearDatabase();
  const post = sound.find(({ table }) => table === 'posts')?.row ?? {};
  const answer = await restoreRows(
    {
      rows: [
        'hello',
        { table: 'settings', row: {} },
        { table: 'posts', row: { ...post, metrics: { reactions: exactCount(-5) } } },
        { table: 'posts', row: { ...post, platform: 'nowhere' } },
        { table: 'posts', row: { ...post, url: 'javascript:alert(1)' } },
        ...sound,
      ],
    },
    [harbour],
  );
  expect(answer.refused.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  expect(answer.refused.every(({ reason }) => reason.length > 0)).toBe(true);
  expect(answer.kept).toBe(sound.length);
  expect(await database.posts.count()).toBe(1);
});

test('an address that leads off the platform is left out', async () => {
  await keep([madeReading()]);
  const lines = (await saved()).map((line) =>
    line.replaceAll('https://harbour.example/', 'https://evil.example/'),
  );
  await clearDatabase();
  await restore(lines);
  expect(await database.posts.toArray()).toMatchObject([{ url: null }]);
  expect(await database.accounts.toArray()).toMatchObject([{ url: null }]);
});

test('a full disk keeps what was there and says so', async () => {
  await keep([madeReading()]);
  const lines = await saved();
  await clearDatabase();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await restore(lines)).toEqual({ kept: 0, refused: [], trouble: 'quota' });
  expect(Object.values(await kept()).flat()).toEqual([]);
});
