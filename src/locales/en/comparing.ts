import type { NotMeasured } from '../../domain/compare-accounts.ts';
import { countingIn } from '../counting.ts';

const count = countingIn('en');
const post = { one: 'post', other: 'posts' };
const account = { one: 'account', other: 'accounts' };

/** Why a post has no place among the accounts, as a sentence. */
const notPlaced: Readonly<Record<NotMeasured | 'no followers', string>> = {
  promoted: 'No place, because it was promoted.',
  'no date': 'No place, because its date is not known.',
  'in the future': 'No place, because its date is in the future: is a clock wrong?',
  'no counts': 'No place, because its counts are hidden or not shown.',
  'too early': 'No place yet: its counts were read before most of its engagement was in.',
  'no followers': 'No place, because its account’s followers are not known. Open the account’s page.',
};

/** Sets of comparable accounts. */
const comparing = {
  title: 'Comparable accounts',
  empty:
    'Put accounts together, competitors or your own, to see this one’s posts among theirs. Only rates are compared, never absolute numbers.',
  make: 'New set …',
  change: 'Change …',
  delete: 'Delete',
  deleted: (name: string) => `The set “${name}” is deleted. Its accounts and posts stay.`,
  set: 'Set of accounts',
  setWithSize: (name: string, accounts: number) => `${name} (${count(accounts, account)})`,
  name: 'Name of the set',
  namePlaceholder: 'Competitors',
  accounts: 'Accounts',
  search: 'Search among the accounts read',
  noOthers: 'No other account has been read yet. Open an account’s page and scroll.',
  noneFound: 'No account fits. One that has not been read yet appears here once you have opened its page.',
  more: 'There are more: type to find them.',
  mine: 'mine',
  ticked: (accounts: number) => `${count(accounts, account)} ticked.`,
  full: (most: number) => `A set holds ${most} at most.`,
  save: 'Save',
  rate: 'Engagement rate by followers',
  /** Heads a narrow column. */
  posts: 'Posts',
  thisAccount: 'this account',
  unknown: '–',
  tooFewPosts: (needed: number) => `fewer than ${needed}: not counted`,
  noFollowers: 'followers not read: not counted',
  anyTime: 'Posts of any date',
  within: {
    now: (period: string) => `Posts of the last ${period}`,
    'placed post': (period: string) => `Posts published within ${period} of this one`,
  },
  /** What is compared. */
  rule: (counted: string, posts: string) =>
    `The rate is the same for all: (${counted}) ÷ followers. ${posts}, read once most of their engagement was in, never promoted nor left out by you; at most 100 of each account.`,
  ofMedian: (share: string, accounts: number) =>
    `The median post of this account is above ${share}% of the posts of ${count(accounts, { one: 'other account', other: 'other accounts' })}, each account counting the same.`,
  ofPost: (rate: string, share: string, accounts: number) =>
    `At ${rate} this post is above ${share}% of the posts of these ${count(accounts, account)}, each account counting the same.`,
  tooFewAccounts: (enough: number, needed: number, posts: number) =>
    `No place yet: ${enough} of ${count(needed, account)} have ${count(posts, post)} to compare. Scroll the pages of the others.`,
  tooFewOwn: (size: number, needed: number) =>
    `No place yet: ${size} of ${count(needed, post)} of this account can be compared. Scroll its page.`,
  notInSet: 'This account is not in the set: change the set to add it.',
  notPlaced,
  showAccounts: 'Each account’s sample',
  withoutThisPost: 'This post is the dot; it is not part of its own account’s sample.',
};

export default comparing;
