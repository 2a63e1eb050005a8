import type { JSX } from 'preact';
import type { CommentInThread, Thread } from '../database/queries/comments.ts';
import { formatCount } from '../locales/format-range.ts';
import { CommentAuthor } from './comment-author.tsx';
import { CommentText } from './comment-text.tsx';
import { MarkedWords } from './comment-words.tsx';
import { useInterface } from './interface-context.tsx';

/** Comments of a thread that are shown on each side of the one that is opened. */
const around = 15;

/** The thread around a comment, oldest first: the owner's own marked, the opened one whole with the words that decided. */
export function CommentThread({
  thread: { opening, replies: answers },
  comment,
  now,
}: {
  readonly thread: Thread;
  /** The id of the comment that is opened. */
  readonly comment: string;
  readonly now: number;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const place = answers.findIndex((each) => each.comment.id === comment);
  const before = answers.slice(0, Math.max(0, place - around)).length;
  const shown = answers.slice(before, Math.max(0, place) + around + 1);
  const after = answers.length - before - shown.length;
  return (
    <ol class="thread" aria-label={replies.thread}>
      {opening === undefined ? (
        <li class="faint">{replies.threadMissing}</li>
      ) : (
        <Entry entry={opening} opened={opening.comment.id === comment} now={now} />
      )}
      {before > 0 && <li class="faint thread-reply">… {replies.answersTo(before)}</li>}
      {shown.map((entry) => (
        <Entry key={entry.comment.id} entry={entry} opened={entry.comment.id === comment} now={now} />
      ))}
      {after > 0 && <li class="faint thread-reply">… {replies.answersTo(after)}</li>}
    </ol>
  );
}

function Entry({
  entry: { comment, figures },
  opened,
  now,
}: {
  readonly entry: CommentInThread;
  readonly opened: boolean;
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const own = figures === undefined ? comment.byPostAuthor === true : figures.role !== 'others';
  const { reactions } = comment;
  return (
    <li
      class={`thread-entry ${comment.replyTo === null ? '' : 'thread-reply'} ${opened ? 'thread-opened' : ''} ${own ? 'thread-own' : ''}`}
      aria-current={opened ? 'true' : undefined}
    >
      <CommentAuthor comment={comment} now={now} />
      {own && <span class="chip chip-none own-mark">{replies.ownAnswer}</span>}
      {opened ? (
        <p class="comment-words" dir="auto">
          {comment.text === '' ? (
            <span class="faint">{replies.noWords}</span>
          ) : (
            <MarkedWords
              text={comment.text}
              words={figures?.understanding?.intents.flatMap(({ words }) => words) ?? []}
            />
          )}
        </p>
      ) : (
        <CommentText text={comment.text}>{(words) => <p>{words}</p>}</CommentText>
      )}
      {reactions !== null && reactions.high > 0 && (
        <p class="faint hint figures">{replies.reactions(formatCount(reactions, language))}</p>
      )}
    </li>
  );
}
