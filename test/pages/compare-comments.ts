import type { CommentReading } from '../../src/domain/comment.ts';
import type { Count } from '../../src/domain/count.ts';
import type { ExpectedComment } from './expected-page.ts';

/** Holds the comments that were read against those that a person reads: each field, their order, and none beyond. */
export function compareComments(
  read: readonly CommentReading[],
  expected: readonly ExpectedComment[],
): { right: number; differences: string[] } {
  const differences: string[] = [];
  let right = 0;
  expected.forEach((comment, index) => {
    const reading = read[index];
    const wrong = reading === undefined ? ['not read'] : compareFields(reading, comment);
    if (wrong.length === 0) right += 1;
    differences.push(...wrong.map((text) => `comment ${index} (${comment.id}): ${text}`));
  });
  for (const { id, text } of read.slice(expected.length)) {
    differences.push(`read a comment that is none, or read one twice: ${id} ${text.slice(0, 40)}`);
  }
  return { right, differences };
}

function compareFields(reading: CommentReading, comment: ExpectedComment): string[] {
  const { author, text } = reading;
  const fields: [string, unknown, unknown][] = [
    ['id', reading.id, comment.id],
    ['postId', reading.postId, comment.postId],
    ['author', author.name ?? author.handle, comment.author],
    ['author.handle', author.handle, comment.handle],
    ['byPostAuthor', reading.byPostAuthor, comment.byPostAuthor],
    ['publishedAt', toSeconds(reading.publishedAt), comment.publishedAt],
    ['dateShown', reading.dateShown, comment.dateShown],
    ['reactions', shownBy(reading.reactions, comment.reactions), comment.reactions],
    ['replies', shownBy(reading.replies, comment.replies), comment.replies],
    ['replyTo', reading.replyTo, comment.replyTo],
    ['textStart', [...text].slice(0, 40).join('').trim(), comment.textStart.trim()],
    ['text without white space', text, text.replace(/\s+/gu, ' ').trim()],
  ];
  return fields
    .filter(([, is, expected]) => expected !== undefined && is !== expected)
    .map(([name, is, expected]) => `${name}: read ${JSON.stringify(is)}, is ${JSON.stringify(expected)}`);
}

function toSeconds(milliseconds: number | null): string | null {
  return milliseconds === null ? null : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The number expected, where what was read may be it; a shortened count may be any number of a range. */
function shownBy(count: Count | null, expected: number | null | undefined): number | null {
  const holds = count && typeof expected === 'number' && count.low <= expected && expected <= count.high;
  return holds ? expected : (count?.low ?? null);
}
