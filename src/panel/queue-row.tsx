import type { JSX } from 'preact';
import type { PostKey } from '../domain/post.ts';
import { CommentActions } from './comment-actions.tsx';
import { CommentAuthor, nameOf } from './comment-author.tsx';
import type { Decision } from './comment-handling.ts';
import { CommentIntents } from './comment-intents.tsx';
import { sayMoment } from './comment-later.ts';
import { useComment } from './comment-loading.ts';
import { CommentPlace } from './comment-place.tsx';
import { CommentText } from './comment-text.tsx';
import { CommentUrgency } from './comment-urgency.tsx';
import { useInterface } from './interface-context.tsx';
import type { QueueRow } from './queue-reading.ts';
import { keyOf } from './queue-view.ts';

/** What can be done with a row of the queue. */
export interface QueueRowActions {
  readonly onOpen: (row: QueueRow) => void;
  readonly onSelect: (row: QueueRow, selected: boolean) => void;
  readonly onDecide: (row: QueueRow, decision: Decision) => void;
  readonly onPost: (post: PostKey) => void;
}

/** One comment of the queue: who, what, why here, and what can be done with it. */
export function QueueRowCard({
  row,
  selected,
  now,
  onOpen,
  onSelect,
  onDecide,
  onPost,
}: QueueRowActions & {
  readonly row: QueueRow;
  readonly selected: boolean;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  const found = useComment(row);
  // A place of the usual height until the comment is there: the list does not jump.
  if (found === undefined) return <div class="queue-row queue-row-coming" data-key={keyOf(row)} />;
  const { comment } = found;
  const name = nameOf(comment.author, texts.replies.nobody);
  return (
    <div class="queue-row" data-key={keyOf(row)}>
      <input
        type="checkbox"
        aria-label={texts.replies.select(name)}
        checked={selected}
        onChange={({ currentTarget }) => onSelect(row, currentTarget.checked)}
      />
      <div class="queue-row-body">
        <CommentText text={comment.text}>
          {(words) => (
            <button type="button" class="comment-open" onClick={() => onOpen(row)}>
              <CommentAuthor comment={comment} now={now} />
              {words}
              <CommentIntents understanding={row.understanding} />
            </button>
          )}
        </CommentText>
        <CommentPlace post={found.post} onPost={onPost} />
        <State row={row} />
        <div class="row-foot">
          <CommentActions state={row.state} label={name} onDecide={(decision) => onDecide(row, decision)} />
          {row.urgency !== undefined && row.state === 'waits' && <CommentUrgency urgency={row.urgency} />}
        </div>
      </div>
    </div>
  );
}

/** Where it stands, where that is not what the list is of anyway. */
function State({
  row: { state, until, answeredAt, answerDated },
}: {
  readonly row: QueueRow;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { replies } = texts;
  if (state === 'later' && until !== null) {
    return (
      <p class="faint">
        {replies.states.later} · {replies.until(sayMoment(until, language))}
      </p>
    );
  }
  if (state === 'answered' && answeredAt !== null) {
    return (
      <p class="faint">
        {replies.states.answered} ·{' '}
        {answerDated ? sayMoment(answeredAt, language) : replies.onlySeen(sayMoment(answeredAt, language))}
      </p>
    );
  }
  return null;
}
