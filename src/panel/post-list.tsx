import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { arrangePosts, firstArrangement, type SortKey } from './arrange-posts.ts';
import { ArrangementBar } from './arrangement-bar.tsx';
import { useInterface } from './interface-context.tsx';
import type { JudgedPost } from './judged-post.ts';
import { PostRow } from './post-row.tsx';

/** Posts to sort, filter, search and choose from. */
export function PostList({
  posts,
  now,
  firstSort,
  onChoose,
}: {
  readonly posts: readonly JudgedPost[];
  readonly now: number;
  readonly firstSort: SortKey;
  readonly onChoose: (post: PostKey) => void;
}): JSX.Element | null {
  const { texts } = useInterface();
  const [arrangement, arrange] = useState({ ...firstArrangement, sort: firstSort });
  const shown = arrangePosts(posts, arrangement, now);
  if (posts.length === 0) return null;
  return (
    <>
      <ArrangementBar posts={posts} arrangement={arrangement} onChange={arrange} />
      {shown.length === 0 && (
        <EmptyState>
          <p>{texts.panel.emptyFilter}</p>
          <button type="button" onClick={() => arrange({ ...firstArrangement, sort: arrangement.sort })}>
            {texts.panel.clearFilters}
          </button>
        </EmptyState>
      )}
      <VirtualList items={shown} keyOf={({ post }) => post.id}>
        {(judged) => (
          <PostRow
            judged={judged}
            now={now}
            onChoose={() => onChoose({ platform: judged.post.platform, id: judged.post.id })}
          />
        )}
      </VirtualList>
      {shown.length < posts.length && (
        <p class="faint" role="status" aria-live="polite">
          {texts.panel.footerShown(shown.length)}
        </p>
      )}
    </>
  );
}
