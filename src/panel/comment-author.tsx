import type { JSX } from 'preact';
import type { Comment, Commenter } from '../domain/comment.ts';
import { formatAge, formatAgo } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';

/** Who wrote a comment, and how long ago. */
export function CommentAuthor({
  comment: { author, publishedAt, firstObservedAt },
  now,
}: {
  readonly comment: Pick<Comment, 'author' | 'publishedAt' | 'firstObservedAt'>;
  readonly now: number;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { replies } = texts;
  const { name, handle } = author;
  return (
    <span class="comment-author">
      <span class="comment-who">
        <bdi class="strong">{name ?? handle ?? replies.nobody}</bdi>
        {name !== null && handle !== null && (
          <>
            {' '}
            <bdi class="faint">{handle}</bdi>
          </>
        )}
      </span>
      <span class="faint figures nowrap">
        {publishedAt === null
          ? replies.onlySeen(formatAgo(now - firstObservedAt, language))
          : formatAge(now - publishedAt, language)}
      </span>
    </span>
  );
}

/** What to call who wrote it, in a sentence. */
export function nameOf({ name, handle }: Commenter, nobody: string): string {
  return name ?? handle ?? nobody;
}
