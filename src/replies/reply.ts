import type { Commenter } from '../domain/comment.ts';
import type { Understanding } from '../domain/intent.ts';
import type { HouseFact, PastAnswer, UsedDraft, Voice } from '../domain/voice.ts';

/** All that an answer to a comment may draw on; what is not in it may not be in the answer. */
export interface ReplyRequest {
  readonly comment: { readonly text: string; readonly author: Commenter };
  readonly understanding: Understanding;
  /** What stands before it in its thread, oldest first. */
  readonly thread: readonly {
    readonly own: boolean;
    readonly author: string | null;
    readonly text: string;
  }[];
  /** The post's text as far as it is known. */
  readonly post: string | null;
  readonly voice: Voice;
  /** Of the answering account; any number, the writer finds those that help. */
  readonly pastAnswers: readonly PastAnswer[];
  /** Of the answering account, newest first; the last fifty count. */
  readonly used: readonly UsedDraft[];
}

/** Where a draft's substance comes from. */
export type DraftSource =
  | { readonly kind: 'fact'; readonly fact: HouseFact }
  | { readonly kind: 'past answer'; readonly answer: PastAnswer }
  | { readonly kind: 'comment' }
  | { readonly kind: 'post' }
  | { readonly kind: 'voice' };

/** What a draft does, in the order in which drafts are shown. Two drafts for one comment never do the same. */
export const moves = [
  'answer from the facts',
  'answer as before',
  'leave a slot for the answer',
  'acknowledge and move to private messages',
  'acknowledge and offer to escalate',
  'acknowledge and ask for details',
  'ask back',
  'promise to find out',
  'thank',
  'thank and ask back',
  'thank and invite',
  'welcome the idea',
  'point to the contact',
  'greet',
] as const;

/** One of `moves`; what a model wrote has its own. */
export type Move = (typeof moves)[number] | 'written by a model';

/** A text that a writer proposes, before the guard has seen it. */
export interface Proposal {
  readonly text: string;
  readonly move: Move;
  readonly sources: readonly DraftSource[];
}

/** A draft that may be shown for use. */
export interface Draft extends Proposal {
  /** ISO 639-1. */
  readonly language: string;
  /** What is missing and stands in the text in square brackets, such as "[order number]", in order. */
  readonly slots: readonly string[];
  /** An answer among the last fifty that it is too close to; null: none. */
  readonly tooCloseTo: UsedDraft | null;
}

/** Why a text may not be used, with the words that it is about. */
export interface Objection {
  readonly kind:
    | 'figure without a source'
    | 'address without a source'
    | 'date without a source'
    | 'name without a source'
    | 'promise'
    | 'word never used'
    | 'wrong language'
    | 'abuse'
    | 'follows an order in the comment'
    | 'not plain text'
    | 'too long'
    | 'empty';
  readonly words: readonly string[];
}

/** A text that the guard refused; shown as such, never offered for use. */
export interface RefusedDraft {
  readonly text: string;
  readonly objections: readonly Objection[];
}

/** What is done instead of an answer where an answer would do harm. */
export interface Handover {
  readonly because: 'crisis' | 'insult';
  /** What to do, in order, in the interface's language. */
  readonly checklist: readonly string[];
  /** Ready to be sent to the voice's escalation contact: who wrote what, where and when, with nothing added. */
  readonly text: string;
  /** What the voice allows to be said in public meanwhile; null: nothing was set down. */
  readonly publicWords: string | null;
}

/** What Vigie proposes for a comment. */
export interface Reply {
  /** In the order of `moves`; none where there is a hand-over. */
  readonly drafts: readonly Draft[];
  readonly refused: readonly RefusedDraft[];
  readonly handover: Handover | null;
}

/** Says what a writer has so far; may be called many times. */
export type OnProgress = (textSoFar: string) => void;

/** Writes proposals for a comment. The rules are one; a model is another. */
export interface ReplyWriter {
  /**
   * Rejects with an `AbortError` once `signal` aborts, with a `WriterError` where it cannot write. Never touches anything but
   * its own endpoint or model.
   */
  write(request: ReplyRequest, signal: AbortSignal, onProgress: OnProgress): Promise<readonly Proposal[]>;
}
