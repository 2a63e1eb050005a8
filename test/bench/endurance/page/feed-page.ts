import { feedAt } from './feed-address.ts';
import type { Feed, Layout, Making } from './made-post.ts';
import { PostList } from './post-list.ts';
import { type ShownPost, ShownPosts } from './shown-posts.ts';

// A page that shows endless feeds, one at a time, and may go from one to the other without being loaded anew.

/** What whoever browses may ask of the page. */
export interface FeedPage {
  /** Frames drawn since the page was loaded, of ten a second that are asked for. */
  frames(): number;
  /** Goes to another feed of the same site, as a site of one page does. */
  go(address: string): void;
  /** Scrolls on by so many screens, again and again, and rests so many milliseconds after each. */
  scroll(steps: readonly { readonly screens: number; readonly rest: number }[]): Promise<void>;
  /** What was shown since this was last asked. */
  take(): ShownPost[];
  /** The same, after which nothing is drawn any more, unless the page comes back. */
  leave(): ShownPost[];
  /** Of the posts that can be seen: how many there are, how many have no badge, and how many have more than one. */
  badges(): { readonly seen: number; readonly without: number; readonly several: number };
}

declare global {
  /** Put into the page before this script. */
  var making: Making;
  var feedPage: FeedPage;
}

const shown = new ShownPosts();
let list: PostList | undefined;
const scrolledTo = new Map<string, number>();
let here = location.href;
let isLeft = false;

function show(): void {
  list?.end();
  const feed = feedAt(new URL(location.href));
  const main = document.createElement('main');
  main.setAttribute('role', 'main');
  const box = boxIn(main, feed);
  document.body.replaceChildren(main);
  document.body.dataset.rehydrated = 'true';
  list = new PostList(globalThis.making, feed, box, shown);
  scrollTo(0, scrolledTo.get(location.href) ?? 0);
  list.draw();
  shown.restart();
}

/** What its platform has around the posts of a feed. */
function boxIn(main: Element, { layout }: Feed): HTMLElement {
  const box = document.createElement('div');
  if (layout === 'linkedin-sdui') {
    const screen = document.createElement('div');
    screen.dataset.sduiScreen = 'com.linkedin.sdui.flagshipnav.feed.MainFeed';
    box.dataset.testid = 'mainFeed';
    box.setAttribute('role', 'list');
    screen.append(box);
    main.append(screen);
  } else {
    if (layout === 'linkedin-classic') box.className = 'scaffold-finite-scroll__content';
    main.append(box);
  }
  return box;
}

function leaveTo(change: () => void): void {
  scrolledTo.set(here, scrollY);
  change();
  here = location.href;
  show();
}

addEventListener('popstate', () => leaveTo(() => {}));
addEventListener('pageshow', () => {
  isLeft = false;
  shown.startOver();
});
document.addEventListener('visibilitychange', () => shown.restart());
document.addEventListener('scroll', draw, { passive: true });
setInterval(draw, 500);

function draw(): void {
  if (!isLeft) list?.draw();
}

globalThis.feedPage = {
  frames: () => shown.frames,
  go: (address) => leaveTo(() => history.pushState(null, '', address)),
  scroll: async (steps) => {
    for (const { screens, rest } of steps) {
      scrollBy(0, Math.round(screens * innerHeight));
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  },
  take: () => shown.take(),
  leave: () => {
    isLeft = true;
    return shown.take();
  },
  badges: () => {
    const found = { seen: 0, without: 0, several: 0 };
    const layout: Layout = feedAt(new URL(location.href)).layout;
    for (const post of document.querySelectorAll(badgeAround[layout])) {
      const { top, bottom } = post.getBoundingClientRect();
      if (bottom <= 0 || top >= innerHeight) continue;
      // The page cannot look inside a badge, but it sees that an element of a name of its own is there.
      const hosts = [...post.querySelectorAll('*')].filter(({ tagName }) => /^X[\dA-F-]{36}$/.test(tagName));
      found.seen += 1;
      if (hosts.length === 0) found.without += 1;
      if (hosts.length > 1) found.several += 1;
    }
    return found;
  },
};

/** What of a post its badge stands in. */
const badgeAround: Readonly<Record<Layout, string>> = {
  'linkedin-classic': '.occludable-update',
  'linkedin-sdui': '.row',
  'instagram-home': 'article',
  'instagram-reels': '.row > div',
};

show();
