import type * as z from 'zod/mini';
import { exactCount } from '../../src/domain/count.ts';
import type { arrivingComment } from '../../src/messaging/arriving-comment.ts';
import { hour, noon, second } from './made-readings.ts';

/** A comment as it arrives. */
export type ArrivingComment = z.input<typeof arrivingComment>;

/** A comment of @anna under the post p1, as a page would send it. */
export function madeComment(told: Partial<ArrivingComment> = {}): ArrivingComment {
  return {
    view: 'post',
    id: 'c1',
    postId: 'p1',
    replyTo: null,
    author: { handle: 'anna', name: 'Anna Berg', url: 'https://harbour.example/anna' },
    byPostAuthor: false,
    publishedAt: noon - 5 * hour,
    dateShown: '5 h',
    reactions: exactCount(2),
    replies: exactCount(0),
    text: 'A question: when is the lamp lit?',
    observedAt: noon - 10 * second,
    ...told,
  };
}

/** The same of the post's author. */
export function madeAnswer(told: Partial<ArrivingComment> = {}): ArrivingComment {
  return madeComment({
    id: 'a1',
    replyTo: 'c1',
    author: { handle: 'pier', name: 'The Pier', url: 'https://harbour.example/pier' },
    byPostAuthor: true,
    publishedAt: noon - 3 * hour,
    dateShown: '3 h',
    text: 'At dusk.',
    ...told,
  });
}
