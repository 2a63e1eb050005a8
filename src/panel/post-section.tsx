import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';
import type { CommentKey } from '../domain/comment.ts';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { CommentSection } from './comment-section.tsx';
import { useInterface } from './interface-context.tsx';
import { useJudging } from './judging.ts';
import { Loaded } from './loaded.tsx';
import { PostScreen } from './post-screen.tsx';
import { readPost } from './read-post.ts';
import { useLiveQuery } from './use-live-query.ts';

/** One post, as it is kept now. */
export function PostSection({
  post: { platform, id },
  tab,
  now,
  onBack,
  onAccount,
  onPost,
}: {
  readonly post: PostKey;
  readonly tab: number;
  readonly now: number;
  readonly onBack: () => void;
  readonly onAccount: (account: AccountKey) => void;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const judging = useJudging();
  const result = useLiveQuery(
    useCallback(() => readPost({ platform, id }, judging), [platform, id, judging]),
  );
  const [opened, open] = useState<{ readonly post: string; readonly comment: CommentKey } | null>(null);
  const isOpened = opened?.post === `${platform} ${id}`;
  useEffect(() => {
    if (isOpened) scrollTo(0, 0);
  }, [isOpened]);
  if (opened !== null && isOpened) {
    return (
      <CommentSection
        comment={opened.comment}
        tab={tab}
        back={texts.replies.backToPost}
        onBack={() => open(null)}
        onPost={undefined}
      />
    );
  }
  return (
    <Loaded result={result}>
      {(detail) =>
        detail === undefined ? (
          <EmptyState>{texts.panel.emptyPost}</EmptyState>
        ) : (
          <PostScreen
            key={`${platform} ${id}`}
            detail={detail}
            now={now}
            onBack={onBack}
            onPost={onPost}
            onComment={(comment) => open({ post: `${platform} ${id}`, comment })}
            onAccount={() => {
              if (detail.post.author !== null) onAccount({ platform, id: detail.post.author });
            }}
          />
        )
      }
    </Loaded>
  );
}
