import { useCallback } from 'preact/hooks';
import type { PostKey } from '../domain/post.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** Gives the function that leaves a post out of every comparison, or takes it back, and offers to undo that. */
export function useLeaveOut(): (post: PostKey, leftOut: boolean) => void {
  const { texts } = useInterface();
  const ask = useAsk();
  const toast = useToast();
  return useCallback(
    ({ platform, id }, leftOut) => {
      const set = async (wanted: boolean) =>
        (await ask('leaveOut', { platform, id, leftOut: wanted })) !== undefined;
      const run = async () => {
        if (!(await set(leftOut))) return;
        toast({
          text: leftOut ? texts.score.leftOutNow : texts.score.takenBack,
          action: { label: texts.panel.undo, run: () => void set(!leftOut) },
        });
      };
      void run();
    },
    [ask, toast, texts],
  );
}
