import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { type CommentInThread, commentsOfPost, type Thread } from '../database/queries/comments.ts';
import type { CommentKey } from '../domain/comment.ts';
import type { Post } from '../domain/post.ts';
import { byUrgency, urgencyOf } from '../domain/urgency.ts';
import { formatCount } from '../locales/format-range.ts';
import { VirtualList } from '../ui/virtual-list.tsx';
import { CommentAuthor } from './comment-author.tsx';
import { CommentIntents } from './comment-intents.tsx';
import { CommentText } from './comment-text.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { useLiveQuery } from './use-live-query.ts';

type Order = 'newest' | 'urgent';

/** The comments of a post in their threads, those that wait marked, with how many of them were seen. */
export function CommentsOfPost({
  post,
  now,
  onComment,
}: {
  readonly post: Post;
  readonly now: number;
  readonly onComment: (comment: CommentKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { platform, id } = post;
  const result = useLiveQuery(useCallback(() => commentsOfPost({ platform, id }), [platform, id]));
  return (
    <section aria-labelledby="comments-title">
      <h3 id="comments-title">{texts.replies.comments}</h3>
      <Loaded result={result}>
        {({ threads, more }) => (
          <Threads post={post} threads={threads} more={more} now={now} onComment={onComment} />
        )}
      </Loaded>
    </section>
  );
}

function Threads({
  post,
  threads,
  more,
  now,
  onComment,
}: {
  readonly post: Post;
  readonly threads: readonly Thread[];
  readonly more: boolean;
  readonly now: number;
  readonly onComment: (comment: CommentKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const [order, setOrder] = useState<Order>('newest');
  const entries = useMemo(() => entriesOf(inOrder(threads, order)), [threads, order]);
  const waiting = entries.filter(({ figures }) => figures?.state === 'waits').length;
  const isOwn = entries.some(({ figures }) => figures !== undefined);
  return (
    <>
      <p class="figures">
        <Seen post={post} seen={entries.length} more={more} />
        {isOwn && <span class={waiting > 0 ? 'strong' : ''}>{replies.commentsWait(waiting)}</span>}
      </p>
      {more && <p class="faint">{replies.commentsMost(entries.length)}</p>}
      {isOwn && threads.length > 1 && (
        <label>
          {replies.order}
          <select
            value={order}
            onChange={({ currentTarget }) => setOrder(currentTarget.value === 'urgent' ? 'urgent' : 'newest')}
          >
            <option value="newest">{replies.newest}</option>
            <option value="urgent">{replies.urgent}</option>
          </select>
        </label>
      )}
      {entries.length > 0 && (
        <VirtualList
          items={entries}
          keyOf={({ comment }) => comment.id}
          itemSize={96}
          label={replies.comments}
        >
          {(entry) => <Entry entry={entry} now={now} onComment={onComment} />}
        </VirtualList>
      )}
    </>
  );
}

/** How many of the post's comments the page has shown so far; what it has not shown is not there. */
function Seen({
  post,
  seen,
  more,
}: {
  readonly post: Post;
  readonly seen: number;
  readonly more: boolean;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const counted = post.metrics.comments;
  if (more || counted === undefined) {
    return <span>{seen === 0 ? replies.commentsNone : replies.commentsSeenOnly(seen)} </span>;
  }
  if (seen === 0 && counted.high === 0) return <span>{replies.commentsSeenOnly(0)} </span>;
  return (
    <span>
      {seen === 0 ? replies.commentsNone : replies.commentsSeen(seen, formatCount(counted, language))}{' '}
      {seen > 0 && seen < counted.low && <span class="faint">{replies.commentsMore} </span>}
    </span>
  );
}

function Entry({
  entry: { comment, figures },
  now,
  onComment,
}: {
  readonly entry: CommentInThread;
  readonly now: number;
  readonly onComment: (comment: CommentKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const own = figures === undefined ? comment.byPostAuthor === true : figures.role !== 'others';
  return (
    <div class={`queue-row ${comment.replyTo === null ? '' : 'thread-reply'} ${own ? 'thread-own' : ''}`}>
      <div class="queue-row-body">
        <CommentText text={comment.text}>
          {(words) => (
            <button
              type="button"
              class="comment-open"
              onClick={() => onComment({ platform: comment.platform, id: comment.id })}
            >
              <CommentAuthor comment={comment} now={now} />
              {words}
              {own ? (
                <span class="chip chip-none own-mark">{replies.ownAnswer}</span>
              ) : (
                figures !== undefined && (
                  <span class="state-line">
                    <StateMark figures={figures} />
                    <CommentIntents understanding={figures.understanding} />
                  </span>
                )
              )}
            </button>
          )}
        </CommentText>
      </div>
    </div>
  );
}

function StateMark({ figures }: { readonly figures: NonNullable<CommentInThread['figures']> }): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const signs = { waits: '●', later: '◷', handled: '✓', answered: '✓', own: '' } as const;
  return (
    <span class={`faint ${figures.state === 'waits' ? 'strong' : ''}`}>
      <span aria-hidden="true">{signs[figures.state]} </span>
      {figures.decision === 'not needed' && figures.state === 'handled'
        ? replies.notNeeded
        : replies.states[figures.state]}
    </span>
  );
}

/** Threads as they come are newest first; by urgency, the most urgent comment that waits in a thread counts for it. */
function inOrder(threads: readonly Thread[], order: Order): readonly Thread[] {
  if (order === 'newest') return threads;
  const now = Date.now();
  return threads
    .map((thread) => ({ thread, urgent: mostUrgent(thread, now) }))
    .sort(({ urgent: one }, { urgent: other }) => {
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return byUrgency(one, other);
    })
    .map(({ thread }) => thread);
}

function mostUrgent({ opening, replies }: Thread, now: number) {
  return [...(opening === undefined ? [] : [opening]), ...replies]
    .flatMap(({ figures }) => (figures?.state === 'waits' ? [figures] : []))
    .map(({ id, publishedAt, understanding }) => ({
      id,
      publishedAt,
      // All stand under one post: its reach makes no difference.
      urgency: urgencyOf({ understanding, publishedAt, reach: null }, now),
    }))
    .sort(byUrgency)[0];
}

function entriesOf(threads: readonly Thread[]): readonly CommentInThread[] {
  return threads.flatMap(({ opening, replies }) => [...(opening === undefined ? [] : [opening]), ...replies]);
}
