import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commentAlarm, wakingAlarm } from '../src/background/comment-work.ts';
import { handlersFor } from '../src/background/handlers.ts';
import { startBackground } from '../src/background/start-background.ts';
import { database } from '../src/database/database.ts';
import { refreshDue } from '../src/database/due-comments.ts';
import { handleComments } from '../src/database/handle-comments.ts';
import { keepComments as keepAll } from '../src/database/keep-comments.ts';
import { commentFromReading, mergeComments } from '../src/database/merge-comments.ts';
import { commentsOfPost, countWaiting, countWaitingOf } from '../src/database/queries/comments.ts';
import type { CommentRow } from '../src/database/rows.ts';
import { exactCount } from '../src/domain/count.ts';
import { firstSettings } from '../src/domain/settings.ts';
import { firstAnswer, isByOwner, momentOf, stateOf } from '../src/domain/waiting.ts';
import { writeSettings } from '../src/messaging/settings.ts';
import { anyComment } from './keeping/any-comments.ts';
import { fakeLocks } from './keeping/fake-locks.ts';
import { madeAnswer, madeComment } from './keeping/made-comments.ts';
import { day, harbour, hour, madeReading, madeReport, noon, second } from './keeping/made-readings.ts';
import { clearDatabase, everythingStored } from './keeping/stored.ts';
import { understandWords } from './keeping/understand-words.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const asker = { tab: 7, window: 1 };
const handlers = handlersFor([harbour], understandWords);
const consented = { ...firstSettings, consentedAt: noon - day, modes: { harbour: 'badges' as const } };
const badge: { text: string } = { text: '' };

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  vi.stubGlobal('navigator', { locks: fakeLocks(), storage: {} });
  fakeBrowser.reset();
  badge.text = '';
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  });
  await clearDatabase();
  await writeSettings(consented);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const keepPosts = (...readings: object[]) =>
  handlers.keepReadings({ visit: 'v', report: madeReport(), readings }, asker);
const keep = (...comments: unknown[]) =>
  handlers.keepComments({ platform: 'harbour', url: 'https://harbour.example/p/p1', comments }, asker);
const markMine = (mine = true) => handlers.markMine({ platform: 'harbour', account: 'pier', mine }, asker);
const figures = async (id = 'c1') => database.commentFigures.get(['harbour', id]);
const ownPost = async () => {
  await markMine();
  await keepPosts(madeReading());
};

describe('what arrives', () => {
  test('is kept, understood and waits under an own post', async () => {
    await ownPost();
    expect(await keep(madeComment())).toEqual({ kept: 1, refused: [], trouble: null });
    expect(await database.comments.get(['harbour', 'c1'])).toMatchObject({
      postId: 'p1',
      text: 'A question: when is the lamp lit?',
      firstObservedAt: noon - 10 * second,
    });
    expect(await figures()).toMatchObject({
      account: 'pier',
      author: 'anna',
      state: 'waits',
      publishedAt: noon - 5 * hour,
      understanding: { intents: [{ what: 'question' }] },
      understoodBy: 1,
    });
    expect(badge.text).toBe('1');
  });

  test('is refused one by one, with its place and the reason, and the rest is kept', async () => {
    const answer = await keep(
      null,
      madeComment({ id: '' }),
      madeComment({ id: 'has space' }),
      madeComment({ postId: 'half\ud83d' }),
      madeComment({ replyTo: 'c1' }),
      madeComment({ text: 'x'.repeat(50_000) }),
      madeComment({ reactions: exactCount(-1) }),
      madeComment({ author: { handle: 'a', name: null, url: 'javascript:alert(1)' } }),
      madeComment({ observedAt: noon + hour }),
      { ...madeComment(), observedAt: undefined },
      madeComment(),
    );
    expect(answer.refused.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(answer.refused.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(answer.kept).toBe(1);
  });

  test('comes without foreign addresses, lone surrogates and impossible dates', async () => {
    await keep(
      madeComment({
        author: { handle: 'anna', name: 'An\ud83dna', url: 'https://evil.example/anna' },
        publishedAt: noon + 3 * day,
        text: `half \ud83d, turned \u202e round`,
      }),
    );
    expect(await database.comments.get(['harbour', 'c1'])).toMatchObject({
      author: { handle: 'anna', name: 'An\ufffdna', url: null },
      publishedAt: null,
      text: 'half \ufffd, turned \u202e round',
    });
  });

  test.each([
    ['without consent', { ...firstSettings, modes: { harbour: 'badges' as const } }, 'the platform is off'],
    ['while the platform is off', { ...consented, modes: {} }, 'the platform is off'],
    ['while everything waits to be deleted', { ...consented, eraseAt: noon + hour }, 'the platform is off'],
  ])('is refused %s, and leaves no trace', async (_, settings, reason) => {
    await writeSettings(settings);
    expect(await keep(madeComment())).toEqual({ kept: 0, refused: [{ index: 0, reason }], trouble: null });
    expect(Object.values(await everythingStored()).flat()).toEqual([]);
  });

  test('is refused from an unknown platform and from a page elsewhere', async () => {
    const ask = (platform: string, url: string) =>
      handlers.keepComments({ platform, url, comments: [madeComment()] }, asker);
    expect((await ask('nowhere', 'https://harbour.example/')).refused).toHaveLength(1);
    expect((await ask('harbour', 'https://harbour.example.evil.example/')).refused).toHaveLength(1);
    expect(await database.comments.count()).toBe(0);
  });

  test('a full disk keeps what was there and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keep(madeComment())).toEqual({ kept: 0, refused: [], trouble: 'quota' });
  });

  test('is kept where it cannot be understood, and is understood by the next alarm', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await ownPost();
    const failing = handlersFor([harbour], async () => {
      throw new Error('no weights');
    });
    const request = { platform: 'harbour', url: 'https://harbour.example/', comments: [madeComment()] };
    expect(await failing.keepComments(request, asker)).toMatchObject({ kept: 1, trouble: null });
    expect(await figures()).toMatchObject({ state: 'waits', understanding: null, understoodBy: 0 });
    startBackground([harbour], understandWords);
    await fakeBrowser.alarms.onAlarm.trigger({ name: commentAlarm, scheduledTime: noon });
    await vi.waitFor(async () => expect((await figures())?.understoodBy).toBe(1));
  });
});

describe('a comment', () => {
  test('whose post is not known yet waits once the post is', async () => {
    await markMine();
    await keep(madeComment());
    expect(await figures()).toBeUndefined();
    await keepPosts(madeReading());
    expect(await figures()).toMatchObject({ state: 'waits', understoodBy: 1 });
    expect(badge.text).toBe('1');
  });

  test('under a post of nobody’s own has no figures, until its account is marked, and when it is no more', async () => {
    await keepPosts(madeReading());
    await keep(madeComment(), madeAnswer(), madeComment({ id: 'c2' }));
    expect(await database.commentFigures.count()).toBe(0);
    await markMine();
    expect((await database.commentFigures.toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['a1', 'own'],
      ['c1', 'answered'],
      ['c2', 'waits'],
    ]);
    expect([await countWaiting(), badge.text]).toEqual([1, '1']);
    await markMine(false);
    expect(await database.commentFigures.count()).toBe(0);
    expect(badge.text).toBe('');
  });

  test('whose text is changed is understood anew', async () => {
    await ownPost();
    await keep(madeComment());
    await keep(madeComment({ text: 'A complaint, after all', observedAt: noon }));
    expect(await figures()).toMatchObject({ understanding: { intents: [{ what: 'complaint' }] } });
  });

  test('is answered by the owner in its thread, and by name outside of it', async () => {
    await ownPost();
    await keep(
      madeComment(),
      madeComment({ id: 'c2', author: { handle: null, name: 'Élodie Lind', url: null } }),
      madeComment({ id: 'c3', author: { handle: 'bo', name: 'Bo', url: null } }),
      madeAnswer({ byPostAuthor: null, author: { handle: 'Pier', name: null, url: null } }),
      madeAnswer({
        id: 'a2',
        replyTo: null,
        text: 'Merci ELODIE LIND, à demain !',
        publishedAt: noon - 2 * hour,
      }),
    );
    expect(await figures('c1')).toMatchObject({
      state: 'answered',
      answer: 'a1',
      answeredAt: noon - 3 * hour,
    });
    expect(await figures('c2')).toMatchObject({ state: 'answered', answer: 'a2', answerDated: true });
    expect(await figures('c3')).toMatchObject({ state: 'waits', answer: null });
    expect(await countWaitingOf({ platform: 'harbour', id: 'pier' })).toBe(1);
  });
});

describe('what the person decides', () => {
  const decide = (state: 'done' | 'later' | 'not needed' | null, until: number | null = null) =>
    handlers.handleComments({ comments: [{ platform: 'harbour', id: 'c1' }], state, until }, asker);

  test('takes a comment from the queue; what was before undoes it', async () => {
    await ownPost();
    await keep(madeComment());
    expect(await decide('not needed')).toEqual([{ platform: 'harbour', id: 'c1', state: null, until: null }]);
    expect(await figures()).toMatchObject({ state: 'handled', decision: 'not needed' });
    expect(badge.text).toBe('');
    expect(await decide('done')).toMatchObject([{ state: 'not needed' }]);
    await decide(null);
    expect(await figures()).toMatchObject({ state: 'waits', decision: null });
    expect(badge.text).toBe('1');
  });

  test('for later waits again at its moment, by an alarm', async () => {
    startBackground([harbour], understandWords);
    await ownPost();
    await keep(madeComment());
    await decide('later', noon + hour);
    expect(await figures()).toMatchObject({ state: 'later', until: noon + hour });
    expect((await fakeBrowser.alarms.get(wakingAlarm))?.scheduledTime).toBe(noon + hour);
    vi.setSystemTime(noon + hour);
    await fakeBrowser.alarms.onAlarm.trigger({ name: wakingAlarm, scheduledTime: noon + hour });
    await vi.waitFor(async () => expect(badge.text).toBe('1'));
    expect(await figures()).toMatchObject({ state: 'waits', until: null });
  });

  test('gives way to an answer on the page, and to nothing that a page says otherwise', async () => {
    await ownPost();
    await keep(madeComment());
    await decide('done');
    await keep(madeComment({ reactions: exactCount(9), observedAt: noon }));
    expect(await figures()).toMatchObject({ state: 'handled' });
    await keep(madeAnswer());
    expect(await figures()).toMatchObject({ state: 'answered', decision: 'done' });
  });

  test('of comments that are not kept is not kept either', async () => {
    expect(await decide('done')).toEqual([]);
    expect(await database.handlings.count()).toBe(0);
  });
});

describe('the toolbar', () => {
  test('says 99+ at most', async () => {
    await ownPost();
    const many = Array.from({ length: 120 }, (_, index) => madeComment({ id: `c${index}` }));
    await keep(...many.slice(0, 99));
    expect(badge.text).toBe('99');
    await keep(...many.slice(99));
    expect(badge.text).toBe('99+');
  });
});

test('the comments of a post come in their threads, also where the first is not kept', async () => {
  await ownPost();
  await keep(
    madeComment(),
    madeAnswer(),
    madeAnswer({ id: 'a0', publishedAt: noon - 4 * hour }),
    madeComment({ id: 'c9', replyTo: 'gone', publishedAt: noon - hour }),
  );
  const { threads, more } = await commentsOfPost({ platform: 'harbour', id: 'p1' });
  expect(more).toBe(false);
  expect(
    threads.map(({ opening, replies }) => [opening?.comment.id, replies.map(({ comment }) => comment.id)]),
  ).toEqual([
    [undefined, ['c9']],
    ['c1', ['a0', 'a1']],
  ]);
  expect(threads[1]?.opening?.figures).toMatchObject({ state: 'answered' });
});

const few = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const anyDeed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(anyComment, { minLength: 1, maxLength: 6 }).map((comments) => ({ comments })),
  },
  { weight: 1, arbitrary: fc.record({ mine: fc.boolean() }) },
  { weight: 1, arbitrary: few({ post: 'p1' }, { post: 'p2' }) },
  {
    weight: 2,
    arbitrary: fc.record({
      handled: fc.nat(9).map((number) => `c${number}`),
      state: few('done' as const, 'not needed' as const, null),
    }),
  },
);

test('whatever comes in whatever order, each comment stands where the rule says', async () => {
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 4, maxLength: 14 }), async (deeds) => {
      await clearDatabase();
      await markMine();
      for (const deed of deeds) {
        if ('comments' in deed) await keepAll(deed.comments, noon);
        else if ('mine' in deed) await markMine(deed.mine);
        else if ('post' in deed) {
          const author = {
            handle: deed.post === 'p1' ? 'pier' : 'quay',
            name: null,
            url: null,
            followers: null,
          };
          await keepPosts(madeReading({ id: deed.post, author }));
        } else {
          await handleComments(
            [{ platform: 'harbour', id: deed.handled }],
            { state: deed.state, until: null },
            noon,
          );
        }
        await refreshDue(noon);
      }
      const stored = await database.commentFigures.toArray();
      const expected = await figuresByRule();
      for (const { state } of expected) met.add(state);
      expect(
        stored.map(({ id, state, answer, answeredAt, publishedAt }) => ({
          id,
          state,
          answer,
          answeredAt,
          publishedAt,
        })),
      ).toEqual(expected);
    }),
    { numRuns: 250 },
  );
  expect([...met].sort()).toEqual(['answered', 'handled', 'own', 'waits']);
});

/** What the rule says of all that is kept, without any index. */
async function figuresByRule() {
  const mine = (await database.accounts.get(['harbour', 'pier']))?.mine === true;
  const comments = await database.comments.toArray();
  const handlings = await database.handlings.toArray();
  const ofOwnPosts: CommentRow[] = [];
  for (const comment of comments) {
    const post = await database.posts.get(['harbour', comment.postId]);
    if (mine && post?.author === 'pier') ofOwnPosts.push(comment);
  }
  return ofOwnPosts.map((comment) => {
    const own = isByOwner(comment, 'pier');
    const owners = ofOwnPosts.filter((each) => each.postId === comment.postId && isByOwner(each, 'pier'));
    const answer = own ? undefined : firstAnswer(comment, owners);
    const handling = handlings.find(({ id }) => id === comment.id);
    return {
      id: comment.id,
      state: stateOf({ own, answered: answer !== undefined, handling }, noon),
      answer: answer?.id ?? null,
      answeredAt: answer === undefined ? null : momentOf(answer).at,
      publishedAt: momentOf(comment).at,
    };
  });
}

test('comments are the same in whatever order they come, and however often', () => {
  const ofOne = anyComment.map((reading) => commentFromReading({ ...reading, id: 'c1' }));
  fc.assert(
    fc.property(ofOne, ofOne, ofOne, (one, two, three) => {
      const merged = mergeComments(mergeComments(one, two), three);
      expect(mergeComments(two, mergeComments(three, one))).toEqual(merged);
      expect(mergeComments(merged, two)).toEqual(merged);
      expect(JSON.stringify(mergeComments(merged, merged))).toBe(JSON.stringify(merged));
    }),
    { numRuns: 300 },
  );
});

test('a batch that is sent again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyComment, { minLength: 1, maxLength: 8 }), async (comments) => {
      await clearDatabase();
      await ownPost();
      await keepAll(comments, noon);
      const before = await everythingStored();
      expect(await keepAll([...comments].reverse(), noon)).toEqual([]);
      expect(await everythingStored()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
