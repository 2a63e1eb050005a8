import { type Html, html } from '../../../demo/html.ts';
import { heart, icon } from '../../../demo/instagram-parts.ts';
import type { Layout, MadePost } from './made-post.ts';

/** A post in the structure of its platform; what it is recognised by, not its looks. */
export function drawPost(layout: Layout, post: MadePost): Html {
  return drawings[layout](post);
}

/** The post's own element, as its platform's reader knows it, within what `drawPost` draws. */
export const postElement: Readonly<Record<Layout, string>> = {
  'linkedin-classic': '.feed-shared-update-v2',
  'linkedin-sdui': '[role=listitem]',
  'instagram-home': 'article',
  'instagram-reels': 'a',
};

/** The counts that a layout shows, as text that is the same for equal counts. */
export function countsShown(layout: Layout, { reactions, comments, shares, views }: MadePost): string {
  if (layout === 'instagram-home') return countsText({ reactions, comments });
  if (layout === 'instagram-reels') return countsText({ reactions, comments, views });
  return countsText({ reactions, comments, shares });
}

/** Counts by metric, in the order of their names. */
export function countsText(counts: Readonly<Record<string, number>>): string {
  const names = Object.keys(counts).sort();
  return names.map((name) => `${name} ${counts[name]}`).join(', ');
}

const drawings: Readonly<Record<Layout, (post: MadePost) => Html>> = {
  'linkedin-classic': ({ id, author, text, reactions, comments, shares }) => {
    const home = `https://www.linkedin.com/company/${author}/posts`;
    return html`<div class="occludable-update"><div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${id}">
      <h2 class="visually-hidden">Feed post</h2>
      <button class="feed-shared-control-menu__hide-post-button" aria-label="Hide post by ${author}" type="button"></button>
      <div class="update-components-actor__container">
        <a class="update-components-actor__image" href="${home}"><img alt="" /></a>
        <div class="update-components-actor__meta">
          <a class="update-components-actor__meta-link" href="${home}">
            <span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true">${author}</span><span class="visually-hidden">${author}</span></span></span>
            <span class="update-components-actor__description"><span aria-hidden="true">7,896 followers</span><span class="visually-hidden">7,896 followers</span></span>
          </a>
          <span class="update-components-actor__sub-description"><span aria-hidden="true">2w • </span><span class="visually-hidden">2 weeks ago</span></span>
        </div>
      </div>
      <div class="feed-shared-inline-show-more-text"><div class="update-components-text update-components-update-v2__commentary" dir="ltr"><span class="break-words"><span dir="ltr">${text}</span></span></div></div>
      <div class="update-components-image feed-shared-update-v2__content"><button class="update-components-image__image-link" type="button"><img alt="" /></button></div>
      <div class="social-details-social-counts"><ul>
        <li class="social-details-social-counts__item social-details-social-counts__reactions"><button data-reaction-details="" type="button" aria-label="${full(reactions)} reactions"><span aria-hidden="true" class="social-details-social-counts__reactions-count">${full(reactions)}</span></button></li>
        <li class="social-details-social-counts__item social-details-social-counts__comments"><button type="button" aria-label="${full(comments)} comments"><span aria-hidden="true">${full(comments)} comments</span></button></li>
        <li class="social-details-social-counts__item"><button type="button" aria-label="${full(shares)} reposts"><span aria-hidden="true">${full(shares)} reposts</span></button></li>
      </ul></div>
      <div class="feed-shared-social-action-bar"><button class="react-button__trigger" aria-label="React Like" type="button"><span>Like</span></button><button class="comment-button" type="button"><svg data-test-icon="comment-small"></svg><span>Comment</span></button></div>
    </div></div>`;
  },
  'linkedin-sdui': ({ id, author, text, reactions, comments, shares }) => {
    const home = `https://www.linkedin.com/company/${author}/posts/`;
    const key = `expanded${id}FeedType_MAIN_FEED_RELEVANCE`;
    const count = (words: string) =>
      html`<p><span>${words}</span><span aria-hidden="true">${words}</span></p>`;
    return html`<div componentkey="${key}"><div role="listitem" componentkey="${key}"><div data-display-contents="true"><div componentkey="t${id}">
      <h2><span>Feed post</span></h2>
      <div><a href="${home}"><figure><img alt="View company: ${author}" /></figure></a><div><div><a href="${home}"><div><p>${author}</p></div></a></div><div><p>7,896 followers</p></div><div><p>2w •<span></span><svg id="globe-americas-small"></svg></p></div></div><button type="button" aria-label="Open control menu for post by ${author}"><svg id="overflow-web-ios-small"></svg></button><button type="button" aria-label="Hide post by ${author}"><svg id="close-small"></svg></button></div>
      <p><span data-testid="expandable-text-box">${text}<button type="button" data-testid="expandable-text-button">… more</button></span></p>
      <div><a href="https://www.linkedin.com/feed/"><figure><img alt="View image" /></figure></a></div>
      <div><a href="https://www.linkedin.com/feed/"><div><ul role="presentation"><li><svg id="like-consumption-ring-small"></svg></li></ul><div><p><span>${full(reactions)} reactions</span><span aria-hidden="true">${full(reactions)}</span></p></div></div></a><div><div role="button" tabindex="0">${count(`${full(comments)} comments`)}</div><p>•</p><a href="https://www.linkedin.com/feed/">${count(`${full(shares)} reposts`)}</a></div></div><hr role="presentation" />
      <div><div><div><button type="button" aria-label="Reaction button state: no reaction"><span><svg id="thumbs-up-outline-small"></svg><span>Like</span></span></button></div></div><button type="button"><span><svg id="comment-small"></svg><div><span>Comment</span></div></span></button><button type="button"><span><svg id="repost-small"></svg><div><span>Repost</span></div></span></button></div>
    </div></div><div componentkey="${postKey(id)}-replaceableCommentTools${key.slice(8)}"></div></div></div>`;
  },
  'instagram-home': ({ id, author, publishedAt, text, reactions, comments }) => {
    const number = (count: number) => html`<span role="button" tabindex="0">${full(count)}</span>`;
    const handle = html`<a href="/${author}/" role="link" tabindex="0"><span dir="auto">${author}</span></a>`;
    return html`<article><div>
      <div><div><div><span dir="auto">${handle}</span></div><div><span>•</span><a href="/p/${id}/" role="link" tabindex="0"><span><time datetime="${new Date(publishedAt).toISOString()}">2 w</time></span></a></div></div></div>
      <div><div role="button" aria-hidden="true" tabindex="0"><img alt="" /></div></div>
      <div>
        <section>
          <div><span><div role="button" tabindex="0">${icon('Like', heart)}</div></span>${number(reactions)}<span><div role="button" tabindex="0">${icon('Comment', bubble)}</div></span>${number(comments)}<div role="button" tabindex="0">${icon('Share', plane)}</div></div>
          <div><div role="button" tabindex="0"><svg aria-label="Save" height="24" role="img" viewBox="0 0 24 24"><title>Save</title><polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21"></polygon></svg></div></div>
        </section>
        <div><span>${handle}</span> <span dir="auto"><div style="display:inline"><span dir="auto">${text}</span></div></span></div>
      </div>
    </div></article>`;
  },
  'instagram-reels': ({ id, author, reactions, comments, views }) =>
    html`<div><div><a href="/${author}/reel/${id}/" role="link"><div style="background-image: url(data:,)"><div></div></div><div><div><div><ul><li><span dir="auto"><span>${full(reactions)}</span></span><span></span></li><li><span dir="auto"><span>${full(comments)}</span></span><span></span></li></ul></div></div><div><div>${icon('View Count Icon', eye, 16)}</div><span dir="auto"><span>${full(views)}</span></span></div></div></a></div></div>`,
};

function full(count: number): string {
  return count.toLocaleString('en');
}

/** Of an activity: the protobuf that names it, in base64 (see the reader's `readPostKey`). */
function postKey(id: string): string {
  const varint: number[] = [];
  for (let rest = BigInt(id) << 1n; rest > 0n; rest >>= 7n)
    varint.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
  return btoa(String.fromCharCode(10, varint.length + 1, 8, ...varint));
}

const bubble = 'M20.656 17.008a9.993 9.993 0 1 0-3.6 3.6L22 22Z';
const plane = 'M13.973 20.046 21 3 3 10l7 3Z';
const eye = 'M23.441 11.819C23 11 20 4 12 4Z';
