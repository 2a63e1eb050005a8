import { findAccount } from '../database/queries/accounts.ts';
import { pastAnswersOf, usedDraftsOf, voiceFor } from '../database/queries/voices.ts';
import { chosenWriter } from '../database/queries/writers.ts';
import type { AccountKey } from '../domain/account.ts';
import { defaultVoice } from '../domain/default-voice.ts';
import type { Understanding } from '../domain/intent.ts';
import type { Language } from '../domain/localised.ts';
import type { Voice } from '../domain/voice.ts';
import type { WriterChoice } from '../domain/writer-choice.ts';
import type { ReplyRequest } from '../replies/reply.ts';
import type { CommentDetail } from './comment-reading.ts';

/** Who speaks for an account, and who writes. */
export interface Speaker {
  /** The voice set up for it, else a neutral one. */
  readonly voice: Voice;
  /** Whether somebody has set the voice up. */
  readonly isSetUp: boolean;
  readonly writer: WriterChoice;
}

/** Reads who speaks for an account from the database. */
export async function readSpeaker(account: AccountKey, language: Language): Promise<Speaker> {
  const [voice, kept, writer] = await Promise.all([voiceFor(account), findAccount(account), chosenWriter()]);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    voice: voice ?? defaultVoice(kept?.name ?? account.id, language, timeZone),
    isSetUp: voice !== undefined,
    writer,
  };
}

/** Gathers all that an answer to this comment may draw on, as it is now. */
export async function gatherRequest(
  { comment, post, thread }: CommentDetail,
  understanding: Understanding,
  account: AccountKey,
  voice: Voice,
): Promise<ReplyRequest> {
  const [pastAnswers, used] = await Promise.all([pastAnswersOf(account), usedDraftsOf(account)]);
  const all = [...(thread.opening === undefined ? [] : [thread.opening]), ...thread.replies];
  const place = all.findIndex((each) => each.comment.id === comment.id);
  return {
    comment: { text: comment.text, author: comment.author },
    understanding,
    thread: all.slice(0, Math.max(0, place)).map(({ comment: { author, text }, figures }) => ({
      own: figures !== undefined && figures.role !== 'others',
      author: author.name ?? author.handle,
      text,
    })),
    post: post?.text ?? null,
    voice,
    pastAnswers,
    used,
  };
}
