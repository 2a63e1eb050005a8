import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { CommentKey } from '../domain/comment.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { readComment } from './comment-reading.ts';
import { CommentScreen } from './comment-screen.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { keyOf } from './queue-view.ts';
import { useLiveQuery } from './use-live-query.ts';

/** One comment, as it is kept now. */
export function CommentSection({
  comment: { platform, id },
  tab,
  back,
  onBack,
  onPost,
}: {
  readonly comment: CommentKey;
  readonly tab: number;
  /** Where `onBack` leads. */
  readonly back: string;
  readonly onBack: () => void;
  /** Shows a post; undefined: it is the one that is shown. */
  readonly onPost: ((post: PostKey) => void) | undefined;
}): JSX.Element {
  const { texts } = useInterface();
  const result = useLiveQuery(useCallback(() => readComment({ platform, id }), [platform, id]));
  return (
    <Loaded result={result}>
      {(detail) =>
        detail === undefined ? (
          <EmptyState>
            <p>{texts.replies.gone}</p>
            <button type="button" onClick={onBack}>
              ‹ {back}
            </button>
          </EmptyState>
        ) : (
          <CommentScreen
            key={keyOf(detail.comment)}
            detail={detail}
            tab={tab}
            back={back}
            onBack={onBack}
            onPost={onPost}
          />
        )
      }
    </Loaded>
  );
}
