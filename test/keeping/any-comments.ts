import fc from 'fast-check';
import type { KeepableComment } from '../../src/database/merge-comments.ts';
import { exactCount } from '../../src/domain/count.ts';
import { madeComment } from './made-comments.ts';
import { hour, noon } from './made-readings.ts';

const few = <Value>(...values: Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const people = [
  { handle: 'pier', name: 'The Pier', url: null },
  { handle: 'anna', name: 'Anna Berg', url: null },
  { handle: 'bo', name: null, url: null },
  { handle: null, name: 'Cy Dahl', url: null },
];

/** Comments of two posts, c0 to c9, that are read again and differ; of one id always in the same thread. */
export const anyComment: fc.Arbitrary<KeepableComment> = fc
  .record({
    number: fc.nat(9),
    author: few(...people),
    byPostAuthor: few(null, null, false, true),
    publishedAt: fc.option(fc.nat(8).map((hours) => noon - (10 - hours) * hour)),
    text: few('', 'A question', 'Thanks @anna, @bo', 'Merci Anna Berg et Cy Dahl', 'no'),
    observedAt: fc.nat(20).map((minutes) => noon - hour + minutes * 60_000),
    reactions: few(null, exactCount(1), exactCount(2)),
  })
  .map(({ number, ...told }) => ({
    ...madeComment(),
    ...told,
    platform: 'harbour',
    id: `c${number}`,
    postId: number % 5 === 4 ? 'p2' : 'p1',
    replyTo: number < 5 ? null : `c${number - 5}`,
    replies: null,
    dateShown: null,
  }));
