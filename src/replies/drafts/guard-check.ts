import type { Objection, ReplyRequest } from '../reply.ts';
import type { Sources } from './guard-sources.ts';

/** One reason to refuse a text; a file in `guard/` exports one as its default. */
export interface GuardCheck {
  readonly kind: Objection['kind'];
  /** The words that it is about, empty where there are none to show; null: nothing is wrong. */
  find(text: string, request: ReplyRequest, sources: Sources): readonly string[] | null;
}

/** The words that are wrong; null where there are none. */
export function orNull(words: readonly string[]): readonly string[] | null {
  return words.length === 0 ? null : words;
}

/** A text without its slots: a few words in square brackets that a person fills in. With a figure or an address in them they are none. */
export function withoutSlots(text: string): string {
  return text.replace(/\[[\p{L}\p{M}'’ ,-]{1,60}\](?!\()/gu, ' ');
}
