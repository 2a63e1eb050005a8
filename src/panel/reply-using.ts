import { createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { Comment } from '../domain/comment.ts';
import { putReply } from '../messaging/ask-page.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** Where an answer would go: the comment that it answers, from which account, by which tab. */
export interface AnswerPlace {
  readonly comment: Comment;
  readonly account: AccountKey;
  readonly tab: number;
}

/** Takes an answer away for use; each notes that it was taken. */
export interface ReplyUsing {
  readonly copy: (text: string) => Promise<void>;
  /** Puts it into the reply box of the tab's page, or copies it where that is not possible. Call it from a click. */
  readonly put: (text: string) => Promise<void>;
}

/** Gives what copies an answer and what puts it into the reply box, both told in plain words. */
export function useReplyUsing({ comment, account, tab }: AnswerPlace): ReplyUsing {
  const { texts } = useInterface();
  const { replies } = texts;
  const toast = useToast();
  const ask = useAsk();
  const note = useCallback(
    (text: string) =>
      ask('noteUsedDraft', {
        platform: comment.platform,
        comment: comment.id,
        account: account.id,
        to: comment.author.handle ?? comment.author.name,
        text,
        usedAt: Date.now(),
      }),
    [ask, comment, account],
  );
  const copy = useCallback(
    async (text: string) => {
      const copied = await intoClipboard(text);
      toast({ text: copied ? replies.copied : replies.copyFailed });
      if (copied) await note(text);
    },
    [note, toast, replies],
  );
  const put = useCallback(
    async (text: string) => {
      const outcome = await putReply(tab, { text, post: comment.postId });
      const said = replies.putOutcomes[outcome];
      const copied = outcome !== 'put' && (await intoClipboard(text));
      toast({
        text: outcome === 'put' ? said : `${said} ${copied ? replies.copiedInstead : replies.copyFailed}`,
      });
      if (outcome === 'put' || copied) await note(text);
    },
    [note, toast, replies, tab, comment],
  );
  return { copy, put };
}

/** Copies a text that is no answer, such as one to hand over. */
export function useCopy(): (text: string) => Promise<void> {
  const { texts } = useInterface();
  const toast = useToast();
  return useCallback(
    async (text: string) => {
      const copied = await intoClipboard(text);
      toast({ text: copied ? texts.replies.copied : texts.replies.copyFailed });
    },
    [toast, texts],
  );
}

async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Drafts as the person has changed them, by what they were, so that they are there again on the way back. */
export const EditedDrafts = createContext(new Map<string, string>());

/** A draft's text as changed by the person; null: not changed. */
export function useEditedText(key: string): readonly [string | null, (text: string | null) => void] {
  const edited = useContext(EditedDrafts);
  const [text, setText] = useState(edited.get(key) ?? null);
  const change = useCallback(
    (changed: string | null) => {
      if (changed === null) edited.delete(key);
      else edited.set(key, changed);
      setText(changed);
    },
    [edited, key],
  );
  return [text, change];
}
