import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { Understanding } from '../domain/intent.ts';
import type { UsedDraft } from '../domain/voice.ts';
import { rulesWriter } from '../replies/drafts/rules-writer.ts';
import { writeReply } from '../replies/drafts/write-reply.ts';
import type { Draft, Reply, ReplyRequest } from '../replies/reply.ts';
import type { CommentDetail } from './comment-reading.ts';
import { useInterface } from './interface-context.tsx';
import { gatherRequest, type Speaker } from './reply-material.ts';

/** What the rules propose for a comment, and what it was asked with. */
export interface WrittenReply {
  readonly request: ReplyRequest;
  readonly reply: Reply;
}

/** The writing of drafts by the rules. */
export interface ReplyWriting {
  /** Undefined while it is written. */
  readonly written: WrittenReply | undefined;
  readonly error: unknown;
  /** Writes one more that says it otherwise; answers whether there was any. */
  readonly writeAnother: () => Promise<boolean>;
}

/**
 * Writes drafts once for a comment as it is understood and a voice as it is set up. What was used since changes nothing of
 * them: nobody's draft is taken away while they read it.
 */
export function useReplyWriting(
  detail: CommentDetail,
  understanding: Understanding,
  account: AccountKey,
  { voice }: Speaker,
): ReplyWriting {
  const { language } = useInterface();
  const [written, setWritten] = useState<WrittenReply>();
  const [error, setError] = useState<unknown>();
  const latest = useRef({ detail, understanding, account, voice });
  latest.current = { detail, understanding, account, voice };
  const { platform, id, text } = detail.comment;
  const occasion = JSON.stringify([platform, id, text, understanding, voice, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion stands for all that it is made of.
  useEffect(() => {
    const ending = new AbortController();
    const write = async () => {
      setWritten(undefined);
      setError(undefined);
      try {
        const { detail, understanding, account, voice } = latest.current;
        const request = await gatherRequest(detail, understanding, account, voice);
        const reply = await writeReply(request, rulesWriter, ending.signal, noProgress, language);
        if (!ending.signal.aborted) setWritten({ request, reply });
      } catch (failure) {
        if (!ending.signal.aborted) setError(failure);
      }
    };
    void write();
    return () => ending.abort();
  }, [occasion]);

  const writeAnother = useCallback(async () => {
    if (written === undefined) return false;
    const { request, reply } = written;
    const more = await otherDrafts(request, reply.drafts, platform, id, language);
    if (more === undefined) return false;
    setWritten({ request, reply: { ...reply, drafts: [...reply.drafts, more] } });
    return true;
  }, [written, platform, id, language]);

  return { written, error, writeAnother };
}

/** Asks the rules again as if the drafts that are shown had just been used, and takes the first that is new. */
async function otherDrafts(
  request: ReplyRequest,
  shown: readonly Draft[],
  platform: string,
  comment: string,
  language: 'en' | 'fr',
): Promise<Draft | undefined> {
  const usedAt = Date.now();
  const asIfUsed = shown.map(
    ({ text }): UsedDraft => ({ platform, comment, account: '', to: null, text, usedAt }),
  );
  const again = await writeReply(
    { ...request, used: [...asIfUsed, ...request.used] },
    rulesWriter,
    new AbortController().signal,
    noProgress,
    language,
  );
  const known = new Set(shown.map(({ text }) => text));
  const other = again.drafts.find(({ text }) => !known.has(text));
  if (other === undefined) return undefined;
  // Close to what is shown beside it is not close to what was said to anybody.
  return { ...other, tooCloseTo: asIfUsed.includes(other.tooCloseTo as UsedDraft) ? null : other.tooCloseTo };
}

function noProgress(): void {}
