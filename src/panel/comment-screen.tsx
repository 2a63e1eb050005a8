import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Understanding } from '../domain/intent.ts';
import type { PostKey } from '../domain/post.ts';
import { understand } from '../replies/understand.ts';
import { CommentActions } from './comment-actions.tsx';
import { nameOf } from './comment-author.tsx';
import { type Decision, useHandling } from './comment-handling.ts';
import { momentOf, sayMoment } from './comment-later.ts';
import { CommentPlace } from './comment-place.tsx';
import type { CommentDetail } from './comment-reading.ts';
import { CommentThread } from './comment-thread.tsx';
import { CommentUnderstanding } from './comment-understanding.tsx';
import { useInterface } from './interface-context.tsx';
import { QueueShortcutList } from './queue-shortcut-list.tsx';
import { useShortcuts } from './queue-shortcuts.ts';
import { ReplySection } from './reply-section.tsx';
import { useNow } from './use-now.ts';

/** One comment: its thread, what it says, and drafts to answer it. */
export function CommentScreen({
  detail,
  tab,
  back,
  onBack,
  onPost,
}: {
  readonly detail: CommentDetail;
  readonly tab: number;
  readonly back: string;
  readonly onBack: () => void;
  readonly onPost: ((post: PostKey) => void) | undefined;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const now = useNow();
  const heading = useRef<HTMLHeadingElement>(null);
  const [helping, help] = useState(false);
  const { handle, undo } = useHandling();
  const { comment, figures, thread, post } = detail;
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the comment.
  useEffect(() => heading.current?.focus(), []);
  const decide = async (decision: Decision) => {
    // What is decided is done with; what waits again is looked at on.
    if ((await handle([comment], decision)) && decision.state !== null) onBack();
  };
  const state = figures?.state;
  // Of thousands that came at once some are not understood yet: nobody waits for these.
  const known = figures?.understanding ?? null;
  const understanding = useMemo(() => known ?? understand(comment.text, null), [known, comment.text]);
  const open = state === 'waits' || state === 'later';
  useShortcuts({
    back: onBack,
    undo,
    help: () => help(true),
    ...(open && {
      done: () => void decide({ state: 'done', until: null }),
      notNeeded: () => void decide({ state: 'not needed', until: null }),
      later: () => void decide({ state: 'later', until: momentOf('tomorrow', Date.now()) }),
    }),
  });
  return (
    <article class="comment-screen">
      <div class="post-head">
        <button type="button" class="quiet" onClick={onBack}>
          ‹ {back}
        </button>
        <button type="button" class="quiet" onClick={() => help(true)}>
          {replies.shortcuts}
        </button>
      </div>
      <h2 class="post-title" tabIndex={-1} ref={heading}>
        <bdi>{replies.commentBy(nameOf(comment.author, replies.nobody))}</bdi>
      </h2>
      {onPost !== undefined && <CommentPlace post={post} onPost={onPost} />}
      <CommentThread thread={thread} comment={comment.id} now={now} />
      {state !== undefined && (
        <CommentActions
          state={state}
          label={nameOf(comment.author, replies.nobody)}
          onDecide={(decision) => void decide(decision)}
        />
      )}
      <Answer detail={detail} understanding={understanding} tab={tab} />
      {figures?.role === 'others' && <CommentUnderstanding understanding={understanding} />}
      {helping && <QueueShortcutList onClose={() => help(false)} />}
    </article>
  );
}

/** The answer that there is, drafts for one, or why there are none. */
function Answer({
  detail,
  understanding,
  tab,
}: {
  readonly detail: CommentDetail;
  readonly understanding: Understanding;
  readonly tab: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const { comment, figures, answer } = detail;
  if (figures === undefined) return <p class="faint">{replies.notMine}</p>;
  if (figures.role !== 'others') return <p class="faint">{replies.ownNote}</p>;
  if (figures.state === 'answered') {
    return (
      <div class="notice">
        <p class="strong">
          <span aria-hidden="true">✓ </span>
          {replies.answeredNote}
        </p>
        {answer !== undefined && <blockquote dir="auto">{answer.text}</blockquote>}
        {figures.answeredAt !== null && (
          <p class="faint hint">
            {figures.answerDated
              ? sayMoment(figures.answeredAt, language)
              : replies.onlySeen(sayMoment(figures.answeredAt, language))}
          </p>
        )}
      </div>
    );
  }
  return (
    <ReplySection
      detail={detail}
      understanding={understanding}
      account={{ platform: comment.platform, id: figures.account }}
      tab={tab}
    />
  );
}
