import { useCallback, useRef } from 'preact/hooks';
import type { CommentKey, HandlingState } from '../domain/comment.ts';
import type { Answer } from '../messaging/protocol.ts';
import { useToast } from '../ui/toasts.tsx';
import { sayMoment } from './comment-later.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** Comments that may be decided of in one go. */
export const mostHandled = 500;

/** What the person decides of comments; null: they wait again. `until` belongs to 'later' alone. */
export interface Decision {
  readonly state: HandlingState | null;
  readonly until: number | null;
}

/** Decides of comments, and takes the last decision back. */
export interface Handling {
  /** Answers whether it was kept. */
  readonly handle: (comments: readonly CommentKey[], decision: Decision) => Promise<boolean>;
  readonly undo: () => void;
}

/** Gives what keeps the person's decisions of comments, tells so, and offers to undo each; `onUndo` is called as one is undone. */
export function useHandling(onUndo: () => void = nothing): Handling {
  const { texts, language } = useInterface();
  const { replies, panel } = texts;
  const ask = useAsk();
  const toast = useToast();
  const before = useRef<Answer<'handleComments'>>([]);

  const undo = useCallback(() => {
    onUndo();
    const earlier = before.current;
    before.current = [];
    if (earlier.length === 0) {
      toast({ text: replies.nothingToUndo });
      return;
    }
    const run = async () => {
      for (const { state, until, comments } of alike(earlier)) {
        if ((await ask('handleComments', { comments, state, until })) === undefined) return;
      }
      toast({ text: replies.undone });
    };
    void run();
  }, [ask, toast, replies, onUndo]);

  const handle = useCallback(
    async (comments: readonly CommentKey[], { state, until }: Decision) => {
      const keys = comments.slice(0, mostHandled).map(({ platform, id }) => ({ platform, id }));
      const answer = await ask('handleComments', { comments: keys, state, until });
      if (answer === undefined) return false;
      before.current = answer;
      const { length } = keys;
      const text =
        state === 'later' && until !== null
          ? replies.handled.later(length, sayMoment(until, language))
          : replies.handled[state === null || state === 'later' ? 'waits' : state](length);
      toast({ text, action: { label: panel.undo, run: undo } });
      return true;
    },
    [ask, toast, undo, replies, panel, language],
  );

  return { handle, undo };
}

function nothing(): void {}

/** Earlier decisions, those of one kind together: each is one message. */
function alike(
  earlier: Answer<'handleComments'>,
): readonly (Decision & { readonly comments: CommentKey[] })[] {
  const kinds = new Map<string, Decision & { readonly comments: CommentKey[] }>();
  for (const { platform, id, state, until } of earlier) {
    const kind = `${state} ${until}`;
    const known = kinds.get(kind) ?? { state, until, comments: [] };
    known.comments.push({ platform, id });
    kinds.set(kind, known);
  }
  return [...kinds.values()];
}
