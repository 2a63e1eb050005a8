import type { JSX } from 'preact';
import { countWaiting } from '../database/queries/comments.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { openSidePanel } from './open-side-panel.ts';
import { useLiveQuery } from './use-live-query.ts';
import { wantReplies } from './wanted-section.ts';

/** How many comments wait, leading to them; nothing where none does. */
export function CommentsWaiting({ window: windowId }: { readonly window: number }): JSX.Element | null {
  const { texts } = useInterface();
  const toast = useToast();
  const waiting = useLiveQuery(countWaiting);
  if (waiting.state !== 'ready' || waiting.value === 0) return null;
  const open = () => {
    // Both begin in the click's own turn: browsers open the panel for a person alone.
    void Promise.all([openSidePanel(windowId), wantReplies()]).then(
      () => window.close(),
      (error: unknown) => toast({ text: texts.panel.refused(String(error)) }),
    );
  };
  return (
    <button type="button" class="quiet comments-waiting figures" onClick={open}>
      {texts.replies.waitLine(waiting.value)}&nbsp;<span aria-hidden="true">›</span>
    </button>
  );
}
