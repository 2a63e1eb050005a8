import type { Marks } from '../find-marks.ts';
import type { CommentView, Page, Platform, View } from '../platform.ts';
import { analytics } from './analytics.ts';
import { readClassicAccount } from './classic-account.ts';
import { identifyClassicCard, readClassicCard } from './classic-card.ts';
import { classicComments } from './classic-comment.ts';
import type { PostView } from './comment-reading.ts';
import { sharedMetrics } from './counts.ts';
import { guestComments } from './guest-comment.ts';
import { guestMetrics, identifyGuestPost, readGuestPost } from './guest-post.ts';
import { labelsOfStatistics, withStatistics } from './organic-statistics.ts';
import { type PageKind, pageKind } from './page-kind.ts';
import { readSduiAccount } from './sdui-account.ts';
import { identifySduiCard, readSduiCard } from './sdui-card.ts';
import { sduiComments } from './sdui-comment.ts';
import * as selectors from './selectors.ts';
import { tableOfPosts } from './table-of-posts.ts';
import { findTrouble } from './trouble.ts';

/** What one generation of cards has in common on all pages. */
interface Generation {
  readonly name: string;
  readonly marks: Marks;
  readonly read: (post: Element, page: Page, view: string) => ReturnType<View['read']>;
  readonly readAccount: NonNullable<View['readAccount']>;
  readonly identify: PostView['identify'];
  readonly comments: (view: PostView) => CommentView;
}

const generations: readonly Generation[] = [
  {
    name: 'classic',
    marks: { selector: selectors.classicPost, foundBy: selectors.classicPostFoundBy },
    read: readClassicCard,
    readAccount: readClassicAccount,
    identify: identifyClassicCard,
    comments: classicComments,
  },
  {
    name: 'SDUI',
    marks: { selector: selectors.sduiPost, foundBy: selectors.sduiPostFoundBy },
    read: readSduiCard,
    readAccount: readSduiAccount,
    identify: identifySduiCard,
    comments: sduiComments,
  },
];

/** A card has one shape on all pages of its generation; both may stand on one page, so every kind of page has two views. */
function views(kindName: string, kind: PageKind): View[] {
  return generations.map(({ name: generation, marks, read, readAccount, identify, comments }) => {
    const name = `${kindName} (${generation})`;
    return {
      name,
      ...marks,
      read: (post, page) => read(post, page, name),
      answers: (url) => pageKind(url) === kind,
      promises: sharedMetrics,
      comments: comments({ name, selector: marks.selector, identify }),
      ...(kind === 'account' && { readAccount }),
      ...(kind === 'admin' && {
        read: (post, page) => withStatistics(read(post, page, name), post, page, marks.selector),
        labels: (post, page) => labelsOfStatistics(post, page, marks.selector),
        readsBeside: true,
        verified: false,
      }),
    };
  });
}

const guest: View = {
  name: 'guest post',
  answers: () => true,
  selector: selectors.guestPost,
  promises: guestMetrics,
  read: (post, page) => readGuestPost(post, page, guest.name),
  comments: guestComments({
    name: 'guest post',
    selector: selectors.guestPost,
    identify: identifyGuestPost,
  }),
};

/** LinkedIn on the web: feed and search, company posts and member activity, single posts, what owners see of theirs; signed in and out. */
const platform: Platform = {
  id: 'linkedin',
  views: [
    ...views('feed', 'feed'),
    ...views('account posts', 'account'),
    ...views('post', 'post'),
    analytics,
    tableOfPosts,
    ...views('page administration', 'admin'),
    guest,
  ],
  findTrouble,
  // React drops the server's nodes where it finds others among them before it has taken over; it says when it has.
  hasSettled: ({ root }) =>
    root.querySelector(selectors.sduiPage) === null || root.querySelector(selectors.sduiTakenOver) !== null,
};

export default platform;
