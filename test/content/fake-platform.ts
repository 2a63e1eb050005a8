import type { CommentReading } from '../../src/domain/comment.ts';
import type { Reading } from '../../src/domain/post.ts';
import type { Platform, View } from '../../src/platforms/platform.ts';

/** A post of the fake platform: `<article>` with a link that holds author and id, and its likes. */
export function postHtml(
  id: string,
  likes: string,
  more: { author?: string; text?: string; ad?: boolean } = {},
): string {
  const ad = more.ad === true ? '<i>Sponsored</i>' : '';
  return `<article><a href="/${more.author ?? 'ann'}/${id}">a post</a>${ad}<b>${likes}</b><p>${more.text ?? ''}</p></article>`;
}

/** A comment of the fake platform, with the replies in it. */
export function commentHtml(id: string, text: string, replies = ''): string {
  return `<li id="${id}"><q>${text}</q><ul>${replies}</ul></li>`;
}

/** Its only kind of page. */
export const feed: View = {
  name: 'feed',
  answers: ({ pathname }) => pathname !== '/settings',
  selector: 'article',
  promises: ['reactions', 'comments'],
  read: (post, page): Reading | undefined => {
    if (post.textContent.includes('break the reader')) throw new Error('a reader that stumbles');
    const [author, id] = (post.querySelector('a')?.getAttribute('href') ?? '').split('/').slice(1);
    const likes = post.querySelector('b')?.textContent ?? '';
    if (author === undefined || likes === '') return undefined;
    return {
      view: 'feed',
      id: id || null,
      url: id ? `${page.url.origin}/${author}/${id}` : null,
      author: { handle: author, name: null, url: null, followers: null },
      publishedAt: null,
      publishedAtFrom: null,
      createdAt: null,
      dateShown: null,
      promoted: post.querySelector('i') !== null,
      context: null,
      format: null,
      metrics: { reactions: { low: Number(likes), high: Number(likes), shown: likes } },
      hidden: [],
      text: post.querySelector('p')?.textContent ?? null,
    };
  },
  comments: {
    selector: 'li',
    read: (comment): CommentReading | undefined => {
      if (comment.textContent.includes('break the comments')) throw new Error('a reader that stumbles');
      const text = comment.querySelector('q')?.textContent ?? '';
      if (text === '') return undefined;
      return {
        view: 'feed',
        id: comment.id,
        postId: '1',
        replyTo: comment.parentElement?.closest('li')?.id ?? null,
        author: { handle: 'bob', name: null, url: null },
        byPostAuthor: null,
        publishedAt: null,
        dateShown: null,
        reactions: null,
        replies: null,
        text,
      };
    },
  },
  readAccount: ({ root }) => {
    const handle = root.querySelector('header')?.textContent;
    return handle ? { handle, name: null, url: null, followers: null } : undefined;
  },
};

const fakePlatform: Platform = {
  id: 'fake',
  views: [feed],
  findTrouble: ({ root }) => (root.querySelector('form') === null ? undefined : 'login wall'),
};

export default fakePlatform;
