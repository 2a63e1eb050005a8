import type { DemoAccount, DemoPost } from './demo-posts.ts';
import { type Html, html, picture } from './html.ts';
import { actionBar, avatar, grouped, icon, page, shortcode, shortened } from './instagram-parts.ts';

// Pages of our own making with the structure of Instagram's: the readers know them by it, not by their looks.

/** The home feed, with the numbers beside the icons. */
export function instagramHome(posts: readonly DemoPost[]): string {
  return page('Home', html`<main role="main">${posts.map(feedPost)}</main>`);
}

/** The reels tab of an account. */
export function instagramReels(account: DemoAccount, posts: readonly DemoPost[]): string {
  return page(
    account.name,
    html`<main role="main" class="wide">
      <div>
        <header class="card">
          <section><div><a role="link" href="/${account.handle}/"><h2 dir="auto"><span>${account.handle}</span></h2></a></div></section>
          <section><ul>
            <li><div><span dir="auto"><span>${posts.length}</span> posts</span></div></li>
            <li><div><a role="link" href="/${account.handle}/followers/"><span dir="auto"><span title="${grouped(account.followers)}"><span>${shortened(account.followers)}</span></span> followers</span></a></div></li>
          </ul></section>
          <section><div><span dir="auto">${account.name}</span></div><div><span>${account.about}</span></div></section>
        </header>
        <div class="grid">${posts.map(reelTile)}</div>
      </div>
    </main>`,
  );
}

function feedPost(post: DemoPost): Html {
  const { handle } = post.account;
  const address = `/${post.format === 'reel' ? 'reel' : 'p'}/${shortcode(post.publishedAt)}/`;
  return html`<article class="card">
    <div>
      <div class="head">
        <a role="link" href="/${handle}/"><img class="avatar" alt="${handle}’s profile picture" src="${avatar(post.account.handle)}" /></a>
        <a role="link" href="/${handle}/"><span dir="auto">${handle}</span></a>
        ${post.promoted ? html`<div><span dir="auto">Sponsored</span></div>` : html`<div>${time(post, address)}</div>`}
      </div>
      <div>${post.format === 'carousel' ? carousel(post) : picture(post.hue)}</div>
      <div>
        ${actionBar(post)}
        <div><a role="link" href="/${handle}/"><span dir="auto">${handle}</span></a> <span dir="auto">${post.text}</span></div>
        ${post.promoted ? html`<div>${time(post, address)}</div>` : []}
      </div>
    </div>
  </article>`;
}

function time(post: DemoPost, address: string): Html {
  const date = new Date(post.publishedAt);
  return html`<a role="link" class="faint" href="${address}"><span dir="auto"><time datetime="${date.toISOString()}" title="${date.toDateString()}">${date.toDateString().slice(4, 10)}</time></span></a>`;
}

function carousel(post: DemoPost): Html {
  return html`<div role="presentation"><ul><li tabindex="-1">${picture(post.hue)}</li><li tabindex="-1" hidden>${picture(post.hue + 30)}</li></ul><button aria-label="Next"></button></div>`;
}

function reelTile(post: DemoPost): Html {
  return html`<div class="tile">
    <a role="link" tabindex="0" href="/${post.account.handle}/reel/${shortcode(post.publishedAt)}/">
      ${picture(post.hue)}
      <div><ul><li><span><span>${shortened(post.reactions ?? 0)}</span></span></li><li><span><span>${shortened(post.comments)}</span></span></li></ul></div>
      <div class="views"><div>${icon('View Count Icon', eye)}</div><span dir="auto"><span>${shortened(post.views)}</span></span></div>
    </a>
  </div>`;
}

const eye = 'M23.441 11.819C20 6 16 4 12 4S4 6 1 12c3 6 7 8 11 8s8-2 11.441-8.181Z';
