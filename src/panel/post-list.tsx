import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { PostKey } from '../domain/post.ts';
import { EmptyState } from '../ui/notice.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { arrangePosts, firstArrangement, type SortKey } from './arrange-posts.ts';
import { ArrangementBar } from './arrangement-bar.tsx';
import { nameOfPost } from './campaign-material.ts';
import { readTagsOfPosts, type TagsOfPosts } from './campaign-of-posts.ts';
import { useInterface } from './interface-context.tsx';
import type { JudgedPost } from './judged-post.ts';
import { PostRow } from './post-row.tsx';
import { useLiveQuery } from './use-live-query.ts';

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
  const { campaigns, tags } = useTags(posts);
  // A campaign that none of the posts belongs to any more is no filter: nobody could take it away.
  const campaign = campaigns.some(({ id }) => id === arrangement.campaign) ? arrangement.campaign : null;
  const asked = useMemo(() => ({ ...arrangement, campaign }), [arrangement, campaign]);
  const shown = useMemo(
    () => arrangePosts(posts, asked, now, (post) => tags.get(nameOfPost(post)) ?? []),
    [posts, asked, now, tags],
  );
  if (posts.length === 0) return null;
  return (
    <>
      <ArrangementBar posts={posts} campaigns={campaigns} arrangement={asked} onChange={arrange} />
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

/** The campaigns of the posts; while they are looked for again, those that were found before. */
function useTags(posts: readonly JudgedPost[]): TagsOfPosts {
  const result = useLiveQuery(useCallback(() => readTagsOfPosts(posts.map(({ post }) => post)), [posts]));
  const last = useRef<TagsOfPosts>({ campaigns: [], tags: new Map() });
  if (result.state === 'ready') last.current = result.value;
  return last.current;
}
