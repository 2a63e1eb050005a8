import type { DemoComment } from './demo-comments.ts';
import type { DemoPost } from './demo-posts.ts';
import { type Html, html, picture } from './html.ts';
import { actionBar, avatar, heart, icon, page, shortcode } from './instagram-parts.ts';

const hour = 3_600_000;

/** The address of a post's own page. */
export function postAddress({ account, publishedAt }: DemoPost): string {
  return `https://www.instagram.com/${account.handle}/reel/${shortcode(publishedAt)}/`;
}

/** A post on its own page, with the comments beside it and the box to answer in. */
export function instagramPost(post: DemoPost, comments: readonly DemoComment[], now: number): string {
  const { handle } = post.account;
  return page(
    handle,
    html`<main role="main">
      <div>
        <div class="card"><div>
          <div><div role="button" aria-hidden="true" tabindex="0">${picture(post.hue)}</div></div>
          <div><div>
            <div class="head">${person(handle)}</div>
            <hr />
            <div>
              <div><div><div><span>${nameOf(handle)}</span> <span><time datetime="${stamp(post.publishedAt + 27_000)}"></time></span></div><span>${post.text}</span></div></div>
              <div>${comments.map((comment, index) => threadOf(post, comment, `1790000000${post.hue}${index}`, now))}</div>
            </div>
            <div>
              ${actionBar(post)}
              <div><div dir="auto"><a class="faint" role="link" href="${new URL(postAddress(post)).pathname}"><span dir="auto"><time datetime="${stamp(post.publishedAt)}" title="x">${new Date(post.publishedAt).toDateString().slice(4, 10)}</time></span></a></div></div>
            </div>
            <div><section><div><form method="POST"><textarea aria-label="Add a comment…" placeholder="Add a comment…"></textarea></form></div></section></div>
          </div></div>
        </div></div>
      </div>
    </main>`,
  );
}

function threadOf(post: DemoPost, comment: DemoComment, id: string, now: number): Html {
  const address = `/p/${shortcode(post.publishedAt)}/c/${id}/`;
  const replies = comment.replies.map((reply, index) =>
    one(reply, `${address}r/18${id.slice(2)}${index}/`, now),
  );
  return html`<div>${one(comment, address, now)}${replies.length === 0 ? [] : html`<ul class="replies">${replies}</ul>`}</div>`;
}

function one({ author, text, hoursAgo, likes }: DemoComment, address: string, now: number): Html {
  const age = hoursAgo < 24 ? `${hoursAgo}h` : `${Math.floor(hoursAgo / 24)}d`;
  return html`<div class="comment"><div>
    <div>${person(author)}</div>
    <div><div>
      <div><div><span dir="auto">${nameOf(author)}</span> <span dir="auto"><a class="faint" role="link" href="${address}"><time datetime="${stamp(now - hoursAgo * hour)}" title="x">${age}</time></a></span></div><div><span dir="auto">${text}</span></div></div>
      <div class="bar faint">${likes === 0 ? [] : html`<div role="button" tabindex="0"><span dir="auto"><span>${likes} ${likes === 1 ? 'like' : 'likes'}</span></span></div>`}<div role="button" tabindex="0"><span dir="auto"><span>Reply</span></span></div></div>
    </div><div><span><div><div role="button" tabindex="0">${icon('Like', heart, 16)}</div></div></span></div></div>
  </div></div>`;
}

function person(handle: string): Html {
  return html`<a role="link" tabindex="0" href="/${handle}/"><img class="avatar" alt="${handle}" src="${avatar(handle)}" /></a>`;
}

function nameOf(handle: string): Html {
  return html`<a role="link" tabindex="0" href="/${handle}/"><span dir="auto">${handle}</span></a>`;
}

function stamp(moment: number): string {
  return new Date(moment).toISOString();
}
