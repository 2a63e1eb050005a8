import type { Count } from '../../src/domain/count.ts';
import { isExact } from '../../src/domain/count.ts';
import type { Reading } from '../../src/domain/post.ts';
import { compareComments } from './compare-comments.ts';
import type { ExpectedCount, ExpectedPage, ExpectedPost } from './expected-page.ts';
import type { ReadPage } from './read-page.ts';

/** How much of a page was read right, and every difference in words. */
export interface Comparison {
  posts: { right: number; all: number };
  metrics: { right: number; all: number };
  comments: { right: number; all: number };
  differences: string[];
}

/** Holds every field that was read against what a person reads off the page. */
export function comparePage(read: ReadPage, expected: ExpectedPage): Comparison {
  const differences: string[] = [];
  let rightPosts = 0;
  let rightMetrics = 0;
  let allMetrics = 0;
  expected.posts.forEach((post, index) => {
    const where = `post ${index} (${post.id ?? post.author.name ?? post.author.handle})`;
    const reading = read.readings[index];
    allMetrics += Object.keys(post.metrics).length;
    if (reading === undefined) {
      differences.push(`${where}: not read`);
      return;
    }
    const wrongMetrics = compareMetrics(reading, post);
    const wrongFields = compareFields(reading, post);
    rightMetrics += Object.keys(post.metrics).length - wrongMetrics.filter(({ expected }) => expected).length;
    const wrong = [...wrongFields, ...wrongMetrics.map(({ text }) => text)];
    if (wrong.length === 0) rightPosts += 1;
    differences.push(...wrong.map((text) => `${where}: ${text}`));
  });
  for (const surplus of read.readings.slice(expected.posts.length)) {
    differences.push(
      `read a post that is none, or read one twice: ${surplus.id} ${surplus.text?.slice(0, 40)}`,
    );
  }
  differences.push(...compareAccount(read, expected));
  const comments = compareComments(read.comments, expected.comments ?? []);
  differences.push(...comments.differences);
  if (expected.trouble !== undefined && read.trouble !== expected.trouble) {
    differences.push(`trouble: read ${read.trouble}, is ${expected.trouble}`);
  }
  return {
    posts: { right: rightPosts, all: expected.posts.length },
    metrics: { right: rightMetrics, all: allMetrics },
    comments: { right: comments.right, all: expected.comments?.length ?? 0 },
    differences,
  };
}

function compareFields(reading: Reading, post: ExpectedPost): string[] {
  const fields: [string, unknown, unknown][] = [
    ['id', reading.id, post.id],
    ['url', reading.url, post.url],
    ['author.handle', reading.author.handle, post.author.handle],
    ['author.name', reading.author.name, post.author.name],
    ['publishedAt', toSeconds(reading.publishedAt), post.publishedAt],
    ['publishedAtFrom', reading.publishedAtFrom, post.publishedAtFrom],
    ['dateShown', reading.dateShown, post.dateShown],
    ['promoted', reading.promoted, post.promoted],
    ['context', reading.context, post.context],
    ['textStart', startOf(reading.text), startOf(post.textStart)],
    ['hidden', reading.hidden.join(), (post.hidden ?? []).join()],
  ];
  if (post.ownersOnly) {
    fields.push(['ownersOnly', reading.ownersOnly?.toSorted().join(), post.ownersOnly.toSorted().join()]);
  }
  // A person who cannot tell the format proves nothing about the reader that can.
  if (post.format !== null) fields.push(['format', reading.format, post.format]);
  return fields
    .filter(([, read, is]) => read !== is)
    .map(([name, read, is]) => `${name}: read ${JSON.stringify(read)}, is ${JSON.stringify(is)}`);
}

function compareMetrics(reading: Reading, post: ExpectedPost): { text: string; expected: boolean }[] {
  const names = new Set([...Object.keys(reading.metrics), ...Object.keys(post.metrics)]);
  return [...names].flatMap((name) => {
    const read = reading.metrics[name as keyof typeof reading.metrics];
    const is = post.metrics[name];
    if (sameCount(read, is)) return [];
    return [
      {
        text: `${name}: read ${JSON.stringify(read)}, is ${JSON.stringify(is)}`,
        expected: is !== undefined,
      },
    ];
  });
}

function compareAccount(read: ReadPage, expected: ExpectedPage): string[] {
  const is = expected.account;
  const account = read.account;
  if (is === null) return account === null ? [] : [`account: read ${account.handle}, is none`];
  if (account === null) return [`account: not read, is ${is.handle}`];
  // Where names were replaced in a recording, the one expected may have been replaced otherwise than the one on the page.
  const nameStands = is.name !== null && read.document.documentElement.innerHTML.includes(is.name);
  const right =
    account.handle === is.handle &&
    (account.name === is.name || !nameStands) &&
    sameCount(account.followers ?? undefined, is.followers ?? undefined);
  return right ? [] : [`account: read ${JSON.stringify(account)}, is ${JSON.stringify(is)}`];
}

function sameCount(read: Count | undefined, is: ExpectedCount | undefined): boolean {
  if (read === undefined || is === undefined) return read === is;
  const holds = read.low <= is.value && is.value <= read.high;
  return holds && isExact(read) === is.exact && read.shown === is.shown;
}

function toSeconds(milliseconds: number | null): string | null {
  return milliseconds === null ? null : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function startOf(text: string | null): string | null {
  return text === null ? null : [...text.replace(/\s+/gu, ' ').trim()].slice(0, 40).join('').trim();
}
