import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CommentKey } from '../domain/comment.ts';
import type { PostKey } from '../domain/post.ts';
import { CommentSection } from './comment-section.tsx';
import { useInterface } from './interface-context.tsx';
import { firstQueueView, QueueScreen, type QueueView } from './queue-screen.tsx';
import { RepliesFigures } from './replies-figures.tsx';

/** Where somebody is in the replies. */
export interface RepliesView {
  readonly queue: QueueView;
  /** The comment that is opened; null: the queue is shown. */
  readonly opened: CommentKey | null;
}

/** The replies as they are met first. */
export const firstRepliesView: RepliesView = { queue: firstQueueView, opened: null };

/** The replies: how they go, who waits, and a comment that was opened. */
export function RepliesSection({
  view,
  tab,
  onView,
  onPost,
}: {
  readonly view: RepliesView;
  readonly tab: number;
  readonly onView: (change: (view: RepliesView) => RepliesView) => void;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const open = (opened: CommentKey | null) => onView((before) => ({ ...before, opened }));
  const isOpened = view.opened !== null;
  useEffect(() => {
    if (isOpened) scrollTo(0, 0);
  }, [isOpened]);
  if (view.opened !== null) {
    return (
      <CommentSection
        comment={view.opened}
        tab={tab}
        back={texts.replies.backToQueue}
        onBack={() => open(null)}
        onPost={onPost}
      />
    );
  }
  return (
    <>
      <RepliesFigures onComment={open} />
      <QueueScreen
        view={view.queue}
        onView={(change) => onView((before) => ({ ...before, queue: change(before.queue) }))}
        onOpen={open}
        onPost={onPost}
      />
    </>
  );
}
