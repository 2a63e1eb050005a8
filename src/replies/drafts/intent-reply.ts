import type { IntentId } from '../../domain/intent.ts';
import type { Move } from '../reply.ts';
import type { DraftLanguage } from './languages.ts';

/**
 * Sentences to choose from, one a line, in the marks that `renderLine` reads. A line may begin with the tones that it is for
 * ("formal:", "friendly,warm:"); without, it is for all.
 */
export type Lines = string;

/** The same part of an answer in every language that it can be said in. */
export type Part = Partial<Readonly<Record<DraftLanguage, Lines>>>;

/** One thing that an answer can do. */
export interface DraftPlan {
  readonly move: Exclude<Move, 'written by a model'>;
  /** Names of parts in the order in which they are said, of this file or of `wording/shared-parts.ts`; "?" at the end: may be left out. */
  readonly parts: readonly string[];
  /** The plan is for comments where this was found. */
  readonly needs?: 'fact' | 'contact' | 'past answer';
}

/** How comments of one intent are answered. */
export interface IntentReply {
  readonly id: IntentId;
  /** Glad answers may carry an emoji; sorry ones never do. */
  readonly mood: 'glad' | 'calm' | 'sorry';
  /** Most fitting first; as many as can be said become drafts, three at most. */
  readonly plans: readonly DraftPlan[];
  /** The part said in passing before a more urgent intent of the same comment is answered. */
  readonly aside?: string;
  readonly parts: Readonly<Record<string, Part>>;
}

/** Declares how an intent is answered; a file in `replies/` exports the result as its default. */
export function defineReply(reply: IntentReply): IntentReply {
  return reply;
}
