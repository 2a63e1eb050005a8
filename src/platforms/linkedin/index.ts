import type { Page, Platform, View } from '../platform.ts';
import { readClassicAccount } from './classic-account.ts';
import { readClassicCard } from './classic-card.ts';
import { sharedMetrics } from './counts.ts';
import { readGuestPost } from './guest-post.ts';
import { type PageKind, pageKind } from './page-kind.ts';
import { readSduiAccount } from './sdui-account.ts';
import { readSduiCard } from './sdui-card.ts';
import * as selectors from './selectors.ts';
import { findTrouble } from './trouble.ts';

/** A card has one shape on all pages of its generation; both may stand on one page, so every kind of page has two views. */
function views(name: string, kind: PageKind): View[] {
  const answers = (url: URL): boolean => pageKind(url) === kind;
  const accounts = kind === 'account' ? [readClassicAccount, readSduiAccount] : [];
  const [readOfClassic, readOfSdui] = accounts;
  const classic = `${name} (classic)`;
  const sdui = `${name} (SDUI)`;
  return [
    {
      name: classic,
      answers,
      selector: selectors.classicPost,
      promises: sharedMetrics,
      read: (post: Element, page: Page) => readClassicCard(post, page, classic),
      ...(readOfClassic && { readAccount: readOfClassic }),
    },
    {
      name: sdui,
      answers,
      selector: selectors.sduiPost,
      promises: sharedMetrics,
      read: (post: Element, page: Page) => readSduiCard(post, page, sdui),
      ...(readOfSdui && { readAccount: readOfSdui }),
    },
  ];
}

const guest: View = {
  name: 'guest post',
  answers: () => true,
  selector: selectors.guestPost,
  promises: ['reactions', 'comments'],
  read: (post, page) => readGuestPost(post, page, guest.name),
};

/** LinkedIn on the web: feed and search, company posts and member activity, single posts; signed in and out. */
const platform: Platform = {
  id: 'linkedin',
  views: [...views('feed', 'feed'), ...views('account posts', 'account'), ...views('post', 'post'), guest],
  findTrouble,
};

export default platform;
