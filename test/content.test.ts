// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startContent } from '../src/content/start-content.ts';
import type { View } from '../src/platforms/platform.ts';
import { type FakeBrowser, keepAll } from './content/fake-browser.ts';
import fakePlatform, { commentHtml, feed, postHtml } from './content/fake-platform.ts';

// The page's side, from a change of the page to a badge on it, against a browser and a platform of our own making.

const { fake } = await vi.hoisted(async () => {
  const { FakeBrowser } = await import('./content/fake-browser.ts');
  return { fake: new FakeBrowser() as FakeBrowser };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

let far: Set<Element>;
let roots: Map<Element, ShadowRoot>;
let watched: NearnessStub | undefined;

class NearnessStub {
  readonly #tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
    watched = this;
  }
  observe(target: Element): void {
    queueMicrotask(() => this.tell(target, !far.has(target)));
  }
  unobserve(): void {}
  disconnect(): void {}
  tell(target: Element, isIntersecting: boolean): void {
    this.#tell([{ target, isIntersecting }]);
  }
}

beforeEach(() => {
  vi.useFakeTimers({
    now: Date.parse('2026-11-20T12:00:00Z'),
    toFake: [
      'setTimeout',
      'clearTimeout',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
      'Date',
    ],
  });
  vi.stubGlobal('IntersectionObserver', NearnessStub);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 20));
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  far = new Set();
  roots = new Map();
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.set(this, root);
    return root;
  });
  fake.reset();
  goTo('/');
  document.body.innerHTML = '';
});

afterEach(async () => {
  endCopy();
  await pass(100);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const aComment = {
  view: 'feed',
  postId: '1',
  replyTo: null,
  author: { handle: 'bob', name: null, url: null },
  byPostAuthor: null,
  publishedAt: null,
  dateShown: null,
  reactions: null,
  replies: null,
};

describe('pages of a kind that was never recorded', () => {
  const owners: View = {
    ...feed,
    verified: false,
    readsBeside: true,
    labels: (post) => ({
      met: ['Likes', 'Likes'],
      unknown: Array.from(post.parentElement?.querySelectorAll('s') ?? [], ({ textContent }) => textContent),
    }),
  };
  const lastReport = () => fake.messages('keepReadings').at(-1)?.report;

  test('are told to be so, with the labels met and those that were not known, as much as a report may hold', async () => {
    const unknown = Array.from(
      { length: 20 },
      (_, index) => `<s>label ${index} ${'long '.repeat(30)}</s>`,
    ).join('');
    document.body.innerHTML = `<div>${postHtml('1', '10')}${unknown}</div>`;
    startContent({ ...fakePlatform, views: [owners] });
    await pass(3000);
    const most = Array.from({ length: 12 }, () => expect.stringMatching(/^.{1,60}$/));
    expect(lastReport()).toMatchObject({
      verified: false,
      read: 1,
      labels: { met: ['Likes'], unknown: most },
    });
  });

  test('count nothing as a post that could not be read', async () => {
    document.body.innerHTML = `${postHtml('1', '10')}<article></article>`;
    startContent({ ...fakePlatform, views: [owners] });
    await pass(3000);
    expect(lastReport()).toMatchObject({ seen: 1, read: 1 });
  });

  test('are read again when something beside a post changes, the nearest post alone', async () => {
    const beside: View = {
      ...owners,
      read: (post, page) => {
        const reading = feed.read(post, page);
        return reading && { ...reading, text: post.parentElement?.querySelector('u')?.textContent ?? null };
      },
    };
    document.body.innerHTML = `<div>${postHtml('1', '10')}</div><div>${postHtml('2', '20')}<p></p></div>`;
    startContent({ ...fakePlatform, views: [beside] });
    await pass(3000);
    expect(fake.readings).toEqual(['1 10', '2 20']);
    const figure = document.createElement('u');
    figure.textContent = '72';
    document.querySelector('div > p')?.append(figure);
    await pass(3000);
    expect(fake.messages('keepReadings').at(-1)?.readings).toMatchObject([{ id: '2', text: '72' }]);
    figure.textContent = '73';
    await pass(3000);
    expect(fake.messages('keepReadings').at(-1)?.readings).toMatchObject([{ id: '2', text: '73' }]);
  });

  test('others say nothing of it', async () => {
    document.body.innerHTML = postHtml('1', '10');
    startContent(fakePlatform);
    await pass(3000);
    expect(Object.keys(lastReport() ?? {})).not.toContain('verified');
    expect(Object.keys(lastReport() ?? {})).not.toContain('labels');
  });
});

describe('comments', () => {
  const thread = (...comments: string[]) => `${postHtml('1', '10')}<section>${comments.join('')}</section>`;

  test('are read with their replies, sent once, and again when they change', async () => {
    await start(thread(commentHtml('c1', 'well done', commentHtml('c2', 'thank you'))));
    expect(fake.comments).toEqual(['c1 well done', 'c2 thank you']);
    change('#c2 q', 'thank you!');
    await pass(2000);
    expect(fake.comments.slice(2)).toEqual(['c2 thank you!']);
    change('article b', '11');
    await pass(2000);
    expect(fake.comments).toHaveLength(3);
  });

  test('are read as they come in, half-filled ones once they fill', async () => {
    await start(thread(commentHtml('c1', '')));
    expect(fake.comments).toEqual([]);
    change('#c1 q', 'hello');
    await pass(2000);
    document.querySelector('section')?.insertAdjacentHTML('beforeend', commentHtml('c2', 'me too'));
    await pass(2000);
    expect(fake.comments).toEqual(['c1 hello', 'c2 me too']);
  });

  test('of a thread of 10,000 are read a few in each frame, all of them, each once', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => commentHtml(`c${index}`, `comment ${index}`));
    const read = vi.spyOn(feed.comments as NonNullable<View['comments']>, 'read');
    const inFrames = new Map<number, number>();
    const counting = vi.spyOn(window, 'requestAnimationFrame');
    read.mockImplementation((comment) => {
      const frame = counting.mock.calls.length;
      inFrames.set(frame, (inFrames.get(frame) ?? 0) + 1);
      return { ...aComment, id: comment.id, text: `comment ${comment.id}` };
    });
    await start(thread(...many));
    await pass(20_000);
    expect(Math.max(...inFrames.values())).toBe(40);
    expect(read).toHaveBeenCalledTimes(10_000);
    expect(new Set(fake.comments).size).toBe(10_000);
    expect(fake.messages('keepComments').every(({ comments }) => comments.length <= 100)).toBe(true);
  });

  test('that are one too many for a reader take no other with them', async () => {
    await start(thread(commentHtml('c1', 'break the comments'), commentHtml('c2', 'fine')));
    expect(fake.comments).toEqual(['c2 fine']);
    expect(fake.readings).toEqual(['1 10']);
  });

  test('that could not be kept are sent again, the same as they were, until they are', async () => {
    let troubles = 2;
    fake.answer = (message) => {
      if (message.vigie !== 'keepComments' || troubles === 0) return keepAll(message);
      troubles -= 1;
      return { answer: { kept: 0, refused: [], trouble: 'failed' } };
    };
    await start(thread(commentHtml('c1', 'hello')));
    await pass(10_000);
    const sent = fake.messages('keepComments').map(({ comments }) => JSON.stringify(comments));
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
  });

  test('are not read where the platform is off', async () => {
    fake.settings = { ...fake.settings, modes: { fake: 'off' } };
    await start(thread(commentHtml('c1', 'hello')));
    expect(fake.comments).toEqual([]);
  });
});

describe('leave to read', () => {
  test('nothing is observed, read or sent before consent, nor where the platform is off', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    fake.settings = { ...fake.settings, consentedAt: null };
    await start(postHtml('1', '10'));
    fake.change({ consentedAt: 2, modes: {} });
    await pass(3000);
    expect(observe).not.toHaveBeenCalled();
    expect(fake.sent).toEqual([]);
    expect(badges()).toEqual([]);
  });

  test('consent given, modes changed and consent withdrawn take effect at once, on the open page', async () => {
    fake.settings = { ...fake.settings, consentedAt: null };
    await start(postHtml('1', '10'));
    fake.change({ consentedAt: 2, modes: { fake: 'panel' } });
    await pass(3000);
    expect(fake.readings).toEqual(['1 10']);
    expect(badges()).toEqual([]);
    fake.change({ modes: { fake: 'badges' } });
    await pass(3000);
    expect(badges()).toEqual(['3 of 8']);
    fake.change({ consentedAt: null });
    await pass(100);
    expect(badges()).toEqual([]);
    const before = fake.sent.length;
    document.body.insertAdjacentHTML('beforeend', postHtml('2', '20'));
    await pass(3000);
    expect(fake.sent).toHaveLength(before);
  });

  test('the badge speaks the chosen language', async () => {
    await start(postHtml('1', '10'));
    fake.change({ language: 'fr' });
    await pass(3000);
    expect(badges()).toEqual(['3 sur 8']);
  });

  test.each([{ cohortDays: 30 as const }, { cohortPosts: 40 }])(
    'another window of comparison (%j) judges the open page anew, any other change does not',
    async (change) => {
      await start(postHtml('1', '10'));
      const before = fake.messages('keepReadings').length;
      fake.change({ retentionDays: 90 });
      await pass(3000);
      expect(fake.messages('keepReadings')).toHaveLength(before);
      fake.change(change);
      await pass(3000);
      expect(fake.messages('keepReadings').length).toBeGreaterThan(before);
      expect(badges()).toEqual(['3 of 8']);
    },
  );
});

describe('reading', () => {
  test('all that changed in a frame is one message', async () => {
    await start(postHtml('1', '10') + postHtml('2', '20'));
    const before = fake.sent.length;
    for (const id of ['3', '4', '5']) document.body.insertAdjacentHTML('beforeend', postHtml(id, '30'));
    await pass(500);
    expect(
      fake
        .messages('keepReadings')
        .slice(before)[0]
        ?.readings.map(({ id }) => id),
    ).toEqual(['3', '4', '5']);
  });

  test('a message holds a hundred readings at most', async () => {
    await start(Array.from({ length: 250 }, (_, index) => postHtml(`n${index}`, '1')).join(''));
    expect(
      fake
        .messages('keepReadings')
        .map(({ readings }) => readings.length)
        .slice(0, 3),
    ).toEqual([100, 100, 50]);
  });

  test('a look is never over the whole page but for the first one', async () => {
    await start(`<main>${postHtml('1', '10')}</main>`);
    const look = vi.spyOn(document.body, 'querySelectorAll');
    const lookDeeper = vi.spyOn(document.querySelector('main') as Element, 'querySelectorAll');
    change('b', '11');
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<div>${postHtml('2', '20')}</div>`);
    await pass(1000);
    expect(fake.readings).toEqual(['1 10', '1 11', '2 20']);
    expect(look).not.toHaveBeenCalled();
    expect(lookDeeper).not.toHaveBeenCalled();
  });

  test('a post far from the screen is read when it comes near', async () => {
    document.body.innerHTML = postHtml('1', '10');
    const post = document.querySelector('article') as Element;
    far.add(post);
    startContent(fakePlatform);
    await pass(3000);
    expect(fake.readings).toEqual([]);
    watched?.tell(post, true);
    await pass(100);
    expect(fake.readings).toEqual(['1 10']);
  });

  test('unchanged readings are not sent again, changed ones are', async () => {
    await start(postHtml('1', '10'));
    change('b', '10');
    await pass(1000);
    expect(fake.readings).toEqual(['1 10']);
    change('b', '11');
    await pass(1000);
    expect(fake.readings).toEqual(['1 10', '1 11']);
  });

  test('an unchanged reading is sent again after an hour', async () => {
    await start(postHtml('1', '10'));
    await pass(3_600_000);
    change('b', '10');
    await pass(1000);
    expect(fake.readings).toEqual(['1 10', '1 10']);
  });

  test('a half-filled card is read when it fills', async () => {
    await start(postHtml('1', ''));
    expect(fake.readings).toEqual([]);
    expect(fake.lastReport).toMatchObject({ seen: 1, read: 0 });
    change('b', '10');
    await pass(2000);
    expect(fake.readings).toEqual(['1 10']);
    expect(fake.lastReport).toMatchObject({ seen: 1, read: 1 });
  });

  test('an element that turns into another post loses its badge at once and gets its own', async () => {
    await start(postHtml('1', '10'));
    let answerIt = (): void => {};
    fake.answer = (message) => new Promise((resolve) => (answerIt = () => resolve(keepAll(message))));
    document.querySelector('a')?.setAttribute('href', '/ann/2');
    change('b', '20');
    await pass(50);
    expect(fake.readings).toEqual(['1 10', '2 20']);
    expect(badges()).toEqual([]);
    answerIt();
    await pass(100);
    expect(badges()).toEqual(['3 of 8']);
  });

  test('a post that changes without end is read four times a second at most', async () => {
    await start(postHtml('1', '10'));
    const read = vi.spyOn(feed, 'read');
    for (let at = 0; at < 2000; at += 20) {
      change('p', `${at} s`);
      await pass(20);
    }
    expect(read.mock.calls.length).toBeGreaterThan(6);
    expect(read.mock.calls.length).toBeLessThanOrEqual(12);
    await pass(1000);
    expect(fake.messages('keepReadings').at(-1)?.readings[0]).toMatchObject({ text: '1980 s' });
  });

  test('the post in the middle is told to readers once it and the address have rested together for a second', async () => {
    const viewer: View = {
      ...feed,
      read: (post, page) => {
        const reading = feed.read(post, page);
        return reading && { ...reading, id: page.focused === post ? page.url.pathname.slice(1) : null };
      },
    };
    goTo('/one');
    document.body.innerHTML = postHtml('', '10') + postHtml('', '20');
    const [first = null, second = null] = document.querySelectorAll('article');
    const look = vi.spyOn(document, 'elementFromPoint').mockReturnValue(first);
    startContent({ ...fakePlatform, views: [viewer] });
    await pass(900);
    expect(fake.readings).toEqual([]);
    await pass(400);
    expect(fake.readings).toEqual(['one 10']);
    // The address lags behind the scrolling.
    look.mockReturnValue(second);
    document.dispatchEvent(new Event('scrollend'));
    await pass(800);
    goTo('/two');
    change('article:last-of-type p', 'a caption');
    await pass(700);
    expect(fake.readings).toEqual(['one 10']);
    await pass(2000);
    expect(fake.readings).toEqual(['one 10', 'two 20']);
    const looks = look.mock.calls.length;
    await pass(20_000);
    expect(look.mock.calls.length - looks).toBe(0);
    expect(looks).toBeLessThan(15);
  });

  test('one post that a reader stumbles over takes no other with it', async () => {
    await start(postHtml('1', '10', { text: 'break the reader' }) + postHtml('2', '20'));
    expect(fake.readings).toEqual(['2 20']);
    expect(fake.lastReport).toMatchObject({ seen: 2, read: 1 });
  });

  test('text from the page stays text', async () => {
    const text = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(100_000)}`;
    await start(postHtml('1', '10'));
    (document.querySelector('p') as Element).textContent = text;
    await pass(3000);
    expect(fake.messages('keepReadings').at(-1)?.readings[0]).toMatchObject({ text });
    expect(badges()).toEqual(['3 of 8']);
    expect([...roots.values()].some((root) => root.querySelector('img') !== null)).toBe(false);
  });
});

describe('the page around the posts', () => {
  test('another address is another visit: counted anew, and told anew', async () => {
    await start(postHtml('1', '10') + postHtml('', '5'));
    expect(fake.lastReport).toMatchObject({ url: 'https://fake.example/', seen: 2, read: 2, withoutId: 1 });
    goTo('/ann?tab=reels');
    document.body.innerHTML = `<header>ann</header>${postHtml('2', '20')}`;
    await pass(3000);
    const visits = fake.messages('keepReadings').map(({ visit }) => visit);
    expect(new Set(visits).size).toBe(2);
    expect(fake.lastReport).toMatchObject({
      url: 'https://fake.example/ann',
      seen: 1,
      missing: { comments: 1 },
      account: { handle: 'ann' },
    });
  });

  test('posts of the address before are not taken for posts of this one while they are on their way out', async () => {
    await start(postHtml('1', '10'));
    goTo('/bob');
    document.body.append(document.createElement('hr'));
    await pass(300);
    document.body.innerHTML = postHtml('2', '20');
    await pass(2000);
    const [, ...later] = new Set(fake.messages('keepReadings').map(({ visit }) => visit));
    const ofBob = fake.messages('keepReadings').filter(({ visit }) => later.includes(visit));
    expect(ofBob.flatMap(({ readings }) => readings.map(({ id }) => id))).toEqual(['2']);
  });

  test('a page that shows no posts says why', async () => {
    await start('<form>Log in</form>');
    expect(fake.lastReport).toMatchObject({ trouble: 'login wall', seen: 0, view: 'feed' });
    const before = fake.sent.length;
    await pass(60_000);
    expect(fake.sent).toHaveLength(before);
  });

  test('a tab in the background is left alone, and read when it comes back', async () => {
    await start(postHtml('1', '10'));
    const before = fake.sent.length;
    // A browser's own: no frames for a tab in the background, those that were asked for at its return.
    const frames: FrameRequestCallback[] = [];
    const inBackground = vi
      .spyOn(window, 'requestAnimationFrame')
      .mockImplementation((frame) => frames.push(frame));
    turn('hidden');
    document.body.insertAdjacentHTML('beforeend', postHtml('2', '20'));
    await pass(5000);
    expect(fake.sent).toHaveLength(before);
    expect(frames).toHaveLength(1);
    inBackground.mockRestore();
    turn('visible');
    requestAnimationFrame(frames[0] ?? (() => {}));
    await pass(1000);
    expect(fake.readings).toEqual(['1 10', '2 20']);
  });
});

describe('sending', () => {
  test('what the background could not take is sent again, the same as it was, until it is kept', async () => {
    let failures = 3;
    fake.answer = (message) => {
      if (failures-- > 0)
        throw new Error('A listener indicated an asynchronous response, but the message channel closed');
      return keepAll(message);
    };
    await start(postHtml('1', '10'));
    await pass(20_000);
    const all = fake.messages('keepReadings').flatMap(({ readings }) => readings);
    expect(fake.readings).toEqual(['1 10', '1 10', '1 10', '1 10']);
    expect(new Set(all.map(({ observedAt }) => observedAt)).size).toBe(1);
    expect(badges()).toEqual(['3 of 8']);
  });

  test('a message that is never answered is sent again', async () => {
    fake.answer = () => new Promise(() => {});
    await start(postHtml('1', '10'));
    fake.answer = keepAll;
    await pass(15_000);
    expect(fake.readings).toEqual(['1 10', '1 10']);
  });

  test('what was on its way when the page went into the back/forward cache is sent again when it comes back', async () => {
    fake.answer = () => new Promise(() => {});
    await start(postHtml('1', '10'));
    fake.answer = keepAll;
    const comesBack = Object.assign(new Event('pageshow'), { persisted: true });
    Object.defineProperty(comesBack, 'isTrusted', { value: true });
    dispatchEvent(comesBack);
    await pass(3000);
    expect(fake.readings[1]).toBe('1 10');
    expect(badges()).toEqual(['3 of 8']);
  });

  test('on a full disk it waits long, and loses nothing', async () => {
    fake.answer = () => ({ answer: { badges: [], refused: [], trouble: 'quota' } });
    await start(postHtml('1', '10'));
    await pass(20_000);
    expect(fake.readings).toEqual(['1 10']);
    expect(badges()).toEqual([]);
    fake.answer = keepAll;
    await pass(30_000);
    expect(fake.readings).toEqual(['1 10', '1 10']);
    expect(badges()).toEqual(['3 of 8']);
  });

  test('a request that is refused again and again is given up, and what follows is sent', async () => {
    fake.answer = (message) =>
      message.request.readings[0]?.id === '1' ? { refusal: 'malformed' } : keepAll(message);
    await start(postHtml('1', '10'));
    await pass(60_000);
    expect(fake.readings).toEqual(['1 10', '1 10', '1 10']);
    document.body.insertAdjacentHTML('beforeend', postHtml('2', '20'));
    await pass(20_000);
    expect(fake.readings.at(-1)).toBe('2 20');
  });

  test('what waits is sent when the tab is left', async () => {
    fake.answer = () => {
      throw new Error('The message port closed');
    };
    await start(postHtml('1', '10'));
    await pass(10_000);
    fake.answer = keepAll;
    const before = fake.readings.length;
    turn('hidden');
    await pass(1);
    expect(fake.readings).toHaveLength(before + 1);
  });

  test('all that waits is laid down when the tab is left, also what a stopped worker had in hand', async () => {
    fake.answer = () => new Promise(() => {});
    await start(Array.from({ length: 130 }, (_, index) => postHtml(`${index}`, '10')).join(''));
    await pass(100);
    expect(fake.messages('keepReadings').map(({ readings }) => readings.length)).toEqual([100]);
    turn('hidden');
    await pass(1);
    expect(fake.left.map(({ readings }) => readings.length)).toEqual([100, 30]);
    expect(new Set(fake.left.flatMap(({ readings }) => readings.map(({ id }) => id))).size).toBe(130);
  });

  test('nothing is laid down where all was kept', async () => {
    await start(postHtml('1', '10'));
    await pass(1000);
    turn('hidden');
    await pass(1);
    expect(fake.left).toEqual([]);
  });

  test('of much that waits, posts without a badge go first, the latest before others; of each its older counts', async () => {
    await start(postHtml('judged', '10'));
    await pass(1000);
    fake.answer = () => new Promise(() => {});
    const rewrite = (likes: string) => {
      for (const count of document.querySelectorAll('article b')) count.textContent = likes;
    };
    rewrite('11');
    await pass(1000);
    const many = Array.from({ length: 40 }, (_, index) => postHtml(`${index}`, '20'));
    document.body.insertAdjacentHTML('beforeend', many.join(''));
    await pass(1000);
    rewrite('30');
    await pass(1000);
    fake.sent = [];
    fake.answer = keepAll;
    await pass(20_000);
    const sent = fake.readings;
    // After a failure a little at a time, each in the order of the page.
    expect(sent.slice(0, 25)).toEqual(Array.from({ length: 25 }, (_, index) => `${index + 15} 20`));
    expect(sent.slice(25, 40)).toEqual(Array.from({ length: 15 }, (_, index) => `${index} 20`));
    expect(sent.slice(40, 43)).toEqual(['judged 11', 'judged 30', '0 30']);
    expect(new Set(sent).size).toBe(82);
  });

  test('of more new counts than are kept meanwhile the oldest are laid down, and held no longer', async () => {
    await start(Array.from({ length: 200 }, (_, index) => postHtml(`${index}`, '1')).join(''));
    await pass(3000);
    fake.answer = () => new Promise(() => {});
    for (const likes of ['2', '3', '4']) {
      for (const count of document.querySelectorAll('article b')) count.textContent = likes;
      await pass(1000);
    }
    const left = fake.left
      .flatMap(({ readings }) => readings)
      .map(({ id, metrics }) => `${id} ${metrics.reactions.low}`);
    expect(left).toHaveLength(250);
    expect(left.slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, index) => `${index} 2`));
    fake.sent = [];
    fake.answer = keepAll;
    await pass(20_000);
    expect(fake.readings.filter((reading) => left.includes(reading))).toEqual([]);
    expect(new Set([...left, ...fake.readings]).size).toBe(600);
  });

  test('a worker that is stopped again and again is asked often, for a little at a time', async () => {
    fake.answer = () => {
      throw new Error('The message port closed');
    };
    await start(Array.from({ length: 60 }, (_, index) => postHtml(`${index}`, '10')).join(''));
    await pass(20_000);
    const tries = fake.messages('keepReadings');
    expect(tries.length).toBeGreaterThan(8);
    expect(tries.slice(1).every(({ readings }) => readings.length === 25)).toBe(true);
    fake.answer = keepAll;
    await pass(4000);
    expect(new Set(fake.readings).size).toBe(60);
  });

  test('a worker that was stopped once is asked again at once, and for more each time that it answers', async () => {
    let isStopped = true;
    fake.answer = (message) => {
      if (!isStopped) return keepAll(message);
      isStopped = false;
      throw new Error('The message port closed');
    };
    await start(Array.from({ length: 190 }, (_, index) => postHtml(`${index}`, '10')).join(''));
    await pass(200);
    expect(fake.messages('keepReadings').map(({ readings }) => readings.length)).toEqual([
      100, 25, 50, 100, 15,
    ]);
    expect(new Set(fake.readings).size).toBe(190);
  });

  test('without its extension it falls silent and takes its badges with it', async () => {
    await start(postHtml('1', '10'));
    expect(badges()).toHaveLength(1);
    const escaped = vi.fn();
    addEventListener('unhandledrejection', escaped);
    fake.answer = () => {
      fake.runtime.id = undefined;
      throw new Error('Extension context invalidated.');
    };
    change('b', '11');
    await pass(1000);
    expect(badges()).toEqual([]);
    const before = fake.sent.length;
    change('b', '12');
    await pass(60_000);
    expect(fake.sent).toHaveLength(before);
    expect(escaped).not.toHaveBeenCalled();
  });

  test('a newer copy of the script takes the place of the older one', async () => {
    await start(postHtml('1', '10'));
    startContent(fakePlatform);
    await pass(3000);
    expect(badges()).toEqual(['3 of 8']);
    change('b', '11');
    await pass(1000);
    expect(fake.readings.filter((reading) => reading === '1 11')).toHaveLength(1);
  });
});

const running = Symbol.for('running copy');

describe('badges', () => {
  test('more posts of an account make its other badges be asked for again, once a second at most', async () => {
    await start(postHtml('1', '10'));
    document.body.insertAdjacentHTML(
      'beforeend',
      postHtml('2', '20') + postHtml('9', '90', { author: 'bob' }),
    );
    await pass(3000);
    expect(fake.messages('judgePosts').map(({ posts }) => posts.map(({ id }) => id))).toEqual([['1']]);
    expect(badges()).toEqual(['4 of 8', '3 of 8', '3 of 8']);
    for (let likes = 21; likes < 41; likes += 1) {
      change('article:nth-of-type(2) b', String(likes));
      await pass(100);
    }
    expect(fake.messages('judgePosts').length).toBeLessThanOrEqual(4);
  });

  test('a post that the page does not identify gets none', async () => {
    await start(postHtml('1', '10') + postHtml('', '5'));
    expect(badges()).toEqual(['3 of 8']);
  });

  test('none is put in before the page has loaded', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    await start(postHtml('1', '10'));
    expect(fake.readings).toEqual(['1 10']);
    expect(badges()).toEqual([]);
    state.mockReturnValue('complete');
    await pass(3000);
    expect(badges()).toEqual(['3 of 8']);
  });

  test('none is put in before the platform’s own scripts have taken over the page', async () => {
    let settled = false;
    document.body.innerHTML = postHtml('1', '10');
    startContent({ ...fakePlatform, hasSettled: () => settled });
    await pass(3000);
    expect(fake.readings).toEqual(['1 10']);
    expect(badges()).toEqual([]);
    settled = true;
    await pass(500);
    expect(badges()).toEqual(['3 of 8']);
  });

  test('one whose place cannot be found stands at the end of its post', async () => {
    const badgePlace = (): never => {
      throw new Error('no such place');
    };
    document.body.innerHTML = postHtml('1', '10') + postHtml('2', '20');
    startContent({ ...fakePlatform, views: [{ ...feed, badgePlace }] });
    await pass(3000);
    expect(badges()).toEqual(['3 of 8', '3 of 8']);
    expect([...document.querySelectorAll('article')].map((post) => post.lastElementChild)).toEqual(
      shownHosts(),
    );
  });

  test('none stands where the view says nowhere', async () => {
    document.body.innerHTML = postHtml('1', '10');
    startContent({ ...fakePlatform, views: [{ ...feed, badgePlace: null }] });
    await pass(3000);
    expect(fake.readings).toEqual(['1 10']);
    expect(badges()).toEqual([]);
  });

  test('an ad is never covered', async () => {
    const overlay = (parent: Element) => ({ parent, before: null, form: 'overlay' as const });
    document.body.innerHTML = postHtml('1', '10', { ad: true }) + postHtml('2', '20');
    startContent({ ...fakePlatform, views: [{ ...feed, badgePlace: overlay }] });
    await pass(3000);
    expect(badges()).toEqual(['3 of 8']);
  });

  test('one that the page removes comes back, until the page insists', async () => {
    await start(postHtml('1', '10'));
    let removals = 0;
    for (; removals < 50 && badges().length === 1; removals += 1) {
      host()?.remove();
      await pass(300);
    }
    expect(removals).toBeGreaterThan(5);
    expect(removals).toBeLessThan(20);
    expect(fake.readings).toEqual(['1 10']);
  });

  test('they tell the page neither whose they are nor what they say', async () => {
    await start(postHtml('1', '10'));
    const own = host();
    expect(own?.attributes).toHaveLength(0);
    expect(document.documentElement.outerHTML).not.toMatch(/vigie|-extension:|3 of 8/i);
    expect(document.querySelectorAll('article *, article')).toHaveLength(5);
  });

  test('clicks and keys in a badge stay in it, and follow no link around it', async () => {
    await start(postHtml('1', '10'));
    const heard = vi.fn();
    for (const type of ['click', 'keydown', 'pointerdown']) document.body.addEventListener(type, heard);
    const button = rootOf(0)?.querySelector('button');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button?.dispatchEvent(click);
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(true);
  });

  test('a click opens its card, whose button leads to the post in the panel; Escape closes it', async () => {
    await start(postHtml('1', '10'));
    const root = rootOf(0);
    expect(root?.querySelector('.card')).toBeNull();
    root?.querySelector('button')?.click();
    await pass(10);
    const lines = [...(root?.querySelectorAll<HTMLElement>('.card [data-text]') ?? [])];
    expect(lines.map(({ dataset }) => dataset.text).join('\n')).toContain('10 likes');
    const open = lines.find(({ dataset }) => dataset.text === 'Open in panel');
    open?.click();
    expect(fake.messages('openPanel'), 'by a script').toEqual([]);
    const byPerson = new MouseEvent('click');
    Object.defineProperty(byPerson, 'isTrusted', { value: true });
    open?.dispatchEvent(byPerson);
    expect(fake.messages('openPanel')).toEqual([{ post: { platform: 'fake', id: '1' } }]);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(root?.querySelector('.card')).toBeNull();
  });

  test('they follow a page that turns dark', async () => {
    await start(postHtml('1', '10'));
    expect(rootOf(0)?.querySelector<HTMLElement>('.whole')?.style.colorScheme).toBe('light');
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    change('b', '11');
    await pass(2000);
    expect(rootOf(0)?.querySelector<HTMLElement>('.whole')?.style.colorScheme).toBe('dark');
  });
});

/** Ends the running copy as a newer one would. */
function endCopy(): void {
  const world: typeof globalThis & { [running]?: AbortController } = globalThis;
  world[running]?.abort();
}

async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  startContent(fakePlatform);
  await pass(3000);
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function goTo(path: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`https://fake.example${path}`);
}

function change(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  element.textContent = text;
}

function turn(visibility: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The badges' texts, in document order. */
function badges(): string[] {
  return shownHosts().map(
    (one) => roots.get(one)?.querySelector<HTMLElement>('button [data-text]')?.dataset.text ?? '',
  );
}

function shownHosts(): Element[] {
  return [...document.querySelectorAll('*')].filter((one) => roots.has(one));
}

function host(): Element | undefined {
  return shownHosts()[0];
}

function rootOf(index: number): ShadowRoot | undefined {
  const one = shownHosts()[index];
  return one === undefined ? undefined : roots.get(one);
}
