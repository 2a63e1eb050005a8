import { servePutReply } from '../messaging/ask-page.ts';
import { isOrphaned, send } from '../messaging/send.ts';
import type { Page, Platform } from '../platforms/platform.ts';
import { Badges } from './badges.ts';
import { changedPosts } from './changed-posts.ts';
import { collectChanges } from './collect-changes.ts';
import { CommentOutbox } from './comment-outbox.ts';
import { CommentReader } from './comment-reader.ts';
import { KnownBadges } from './known-badges.ts';
import { onNextFrame } from './on-next-frame.ts';
import { Outbox } from './outbox.ts';
import { Focus, pageNow } from './page-now.ts';
import { pageSettled } from './page-settled.ts';
import { placeOfBox } from './place-of-box.ts';
import { PostReader } from './post-reader.ts';
import { putIntoReplyBox } from './put-into-reply-box.ts';
import { readAround } from './read-around.ts';
import { safely } from './safely.ts';
import { Visit } from './visit.ts';
import { watchNearness } from './watch-nearness.ts';

// From a mutation to a badge:
//
//   page changes ──▶ collectChanges ─┐ elements, in sets
//   post comes near ▶ watchNearness ─┤
//   tab comes back, page settles … ──┤
//                                    ▼
//                          onNextFrame: flush(), once a frame, never in the background
//                                    │ location read now: another address is another Visit
//                                    ▼
//                    changedPosts ─▶ PostReader ─▶ readings that are new
//                    closest(post)   near, not too     │           │
//                                    often             ▼           ▼
//                                                   Outbox       Badges ◀─ KnownBadges
//                                                      │                      ▲
//                                                      └──▶ background ───────┘
//
// Comments go the same way beside the posts: CommentReader ─▶ CommentOutbox ─▶ background.

/** What is watched, and how far it may go. */
export interface Watch {
  readonly platform: Platform;
  readonly showsBadges: boolean;
  readonly signal: AbortSignal;
  /** Ends the script for good: called once the extension is found to be gone. */
  readonly end: () => void;
}

/** Milliseconds between two looks at what is around the posts: the account, trouble, the page's look. */
const betweenLooks = 1000;

/** Reads the posts that come near the screen, sends what is new and shows how they did, until the signal aborts. */
export function watchPosts({ platform, showsBadges, signal, end }: Watch): void {
  let url = new URL(location.href);
  let visit = new Visit(platform, url);
  let settled = false;
  let looksAt = 0;

  const frames = onNextFrame(() => flush(), signal);
  const changes = collectChanges((node) => badges.owns(node), frames.request, signal);
  const badges = new Badges({ platform, end, signal });
  const reader = new PostReader();
  const comments = new CommentReader();
  const commentOutbox = new CommentOutbox({ platform: platform.id, end, signal });
  const focus = new Focus();
  const known = new KnownBadges(platform.id, frames.request);
  const outbox = new Outbox({
    onKept: (answer, readings) => {
      known.keep(answer.badges, readings);
      frames.request();
    },
    isJudged: (id) => known.of(id) !== undefined,
    end,
    signal,
  });
  const nearness = watchNearness((element, near) => {
    if (!near) {
      reader.goAway(element);
      return;
    }
    reader.comeNear(element);
    frames.request();
  }, signal);

  const flush = (): void => {
    if (isOrphaned()) {
      end();
      return;
    }
    // Most frames are at the address of the one before, which need not be taken apart again.
    if (location.href !== url.href) url = new URL(location.href);
    if (!visit.isAt(url)) startVisit(url);
    if (focus.hasComeToRest()) reader.retryUnread();
    const page = pageAt(url);
    const changed = changes.take();
    for (const [element, view] of changedPosts(changed, visit.views)) {
      reader.meet(element, view, visit);
      nearness.watch(element);
    }
    comments.meet(changed, visit.views);
    const news = reader.readDue(page, visit);
    const looked = lookAround(page);
    outbox.add(visit, news);
    if (looked && settled && news.length === 0) outbox.tell(visit);
    if (showsBadges && settled) show();
    commentOutbox.add(comments.readDue(page));
    frames.requestIn(Math.min(reader.nextDueIn(), comments.nextDueIn(), focus.restsIn()));
  };

  const pageAt = (at: URL): Page => pageNow(at, () => focus.at(at, visit.views));

  const startVisit = (at: URL): void => {
    visit = new Visit(platform, at);
    outbox.forgetVisit();
    looksAt = 0;
    comments.forgetAll();
    changes.addEverything();
    for (const element of reader.forgetOthers(visit)) nearness.forget(element);
    badges.hideOthers(visit.views);
    // From now on the post in the middle may be this address's.
    focus.at(at, visit.views);
  };

  const show = (): void => {
    const posts = reader.nearPosts(visit);
    if (!badges.show(posts, (id) => known.of(id))) frames.request();
    const near = posts.flatMap(({ reading }) => reading ?? []);
    frames.requestIn(known.refresh(near, (id) => outbox.holds(id)));
  };

  const lookAround = (page: Page): boolean => {
    const wait = looksAt - performance.now();
    if (wait > 0) {
      frames.requestIn(wait);
      return false;
    }
    looksAt = performance.now() + betweenLooks;
    readAround(page, platform, visit, settled);
    badges.followLook(reader.nearPosts(visit));
    badges.sweep();
    return true;
  };

  // A page that comes back from the back/forward cache has kept this script, but the tab has been elsewhere meanwhile.
  const comeBack = safely(() => {
    startVisit(new URL(location.href));
    frames.request();
  });
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && comeBack(), {
    signal,
  });
  const leave = safely(({ isTrusted }: Event) => {
    // A page may send itself such events without end; each would be a message.
    if (isTrusted && !isOrphaned()) send('leavePage', { visit: visit.id }).catch(() => {});
  });
  addEventListener('pagehide', leave, { signal });
  // Which post an address means may change with the scroll alone.
  document.addEventListener(
    'scrollend',
    safely(() => {
      reader.retryUnread();
      frames.request();
    }),
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'visibilitychange',
    safely(() => {
      if (document.visibilityState !== 'hidden') return;
      outbox.leaveAll();
      commentOutbox.sendNow();
    }),
    { signal },
  );
  servePutReply(
    (reply) =>
      putIntoReplyBox(reply, (box, post) =>
        placeOfBox(box, post, { views: visit.views, posts: reader, comments }),
      ),
    signal,
  );
  void pageSettled(() => platform.hasSettled?.(pageAt(new URL(location.href))) ?? true, signal).then(
    safely(() => {
      settled = true;
      looksAt = 0;
      frames.request();
    }),
    console.debug,
  );
  frames.request();
}
