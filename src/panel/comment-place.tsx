import type { JSX } from 'preact';
import type { Post, PostKey } from '../domain/post.ts';
import { addressOn, PlatformLink } from '../ui/platform-link.tsx';
import { useInterface } from './interface-context.tsx';

/** The post that a comment stands under: shown here, or opened on its platform. */
export function CommentPlace({
  post,
  onPost,
}: {
  /** Undefined: it was not read. */
  readonly post: Post | undefined;
  readonly onPost: (post: PostKey) => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const { replies, panel } = texts;
  const origin = platforms.find(({ id }) => id === post?.platform)?.origin;
  return (
    <p class="comment-place faint">
      <span>{replies.under}</span>{' '}
      {post === undefined ? (
        <span class="post-text">{replies.postUnknown}</span>
      ) : (
        <>
          <button
            type="button"
            class="quiet post-text"
            title={replies.showPost}
            onClick={() => onPost({ platform: post.platform, id: post.id })}
          >
            <span dir="auto">{post.text ?? panel.noText}</span>
          </button>
          {addressOn(post.url, origin) !== undefined && (
            <PlatformLink href={post.url} origin={origin} title={replies.openPost}>
              {panel.open}&nbsp;↗
            </PlatformLink>
          )}
        </>
      )}
    </p>
  );
}
