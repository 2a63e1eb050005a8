import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CommentKey } from '../domain/comment.ts';
import type { Explanation } from '../domain/explain.ts';
import type { Post, PostKey, Snapshot } from '../domain/post.ts';
import { formatAgo } from '../locales/format-range.ts';
import { addressOn, PlatformLink } from '../ui/platform-link.tsx';
import { CommentsOfPost } from './comments-of-post.tsx';
import { Counts } from './counts.tsx';
import { HistorySection } from './history-section.tsx';
import { WithImportNames } from './import-names.tsx';
import { useInterface } from './interface-context.tsx';
import { KpiSection } from './kpi-section.tsx';
import { PlaceAmongSets } from './place-among-sets.tsx';
import { PostCampaigns } from './post-campaigns.tsx';
import { ScoreSection } from './score-section.tsx';

/** All that is known of one post. */
export interface PostDetail {
  readonly post: Post;
  readonly explanation: Explanation;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** One post: its words, its score and why, its KPIs, its counts, its history. */
export function PostScreen({
  detail: { post, explanation, snapshots },
  now,
  onBack,
  onAccount,
  onPost,
  onComment,
}: {
  readonly detail: PostDetail;
  readonly now: number;
  readonly onBack: () => void;
  readonly onAccount: () => void;
  /** Shows another post, one that this was compared with. */
  readonly onPost: (post: PostKey) => void;
  readonly onComment: (comment: CommentKey) => void;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, badge } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone: whoever goes by keyboard or ear goes on at the post.
  useEffect(() => heading.current?.focus(), []);
  const facts = platforms.find(({ id }) => id === post.platform);
  const format = post.format === null ? panel.unknownFormat : panel.formats[post.format];
  return (
    <article>
      <div class="post-head">
        <button type="button" class="quiet" onClick={onBack}>
          ‹ {panel.back}
        </button>
        <span class="faint">
          {format} · {publication()}
        </span>
      </div>
      <h2 class="post-title" dir="auto" tabIndex={-1} ref={heading}>
        {post.text ?? panel.noText}
      </h2>
      <p>
        {post.author !== null && (
          <button type="button" class="quiet" onClick={onAccount}>
            <bdi>{post.authorName ?? post.author}</bdi>
          </button>
        )}{' '}
        {addressOn(post.url, facts?.origin) !== undefined && (
          <PlatformLink href={post.url} origin={facts?.origin} title={panel.openHint}>
            {panel.open} ↗
          </PlatformLink>
        )}
      </p>
      {post.context !== null && (
        <p class="faint" dir="auto">
          {post.context}
        </p>
      )}
      <WithImportNames>
        <ScoreSection post={post} explanation={explanation} now={now} onPost={onPost} />
        <PlaceAmongSets post={post} now={now} />
        <KpiSection post={post} explanation={explanation} now={now} />
        <section aria-labelledby="counts-title">
          <h3 id="counts-title">{panel.counts}</h3>
          <Counts post={post} now={now} />
          <p class="faint">{badge.readAt(formatAgo(now - post.observedAt, language))}</p>
        </section>
      </WithImportNames>
      <HistorySection snapshots={snapshots} facts={facts} />
      <PostCampaigns post={post} />
      <CommentsOfPost post={post} now={now} onComment={onComment} />
    </article>
  );

  function publication(): string {
    if (post.publishedAt === null) return panel.noDate;
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(post.publishedAt);
    // The id was made at or before the publication: good for an age, not a date to give as exact.
    return post.publishedAtFrom === 'id creation' ? `${panel.notExactDate} ${date}` : date;
  }
}
