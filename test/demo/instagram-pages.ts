import type { DemoAccount, DemoPost } from './demo-posts.ts';
import { type Html, html, look, picture } from './html.ts';

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
        <section class="bar">
          <div class="bar">
            <span><div role="button" tabindex="0">${icon('Like', heart)}</div></span>
            ${post.reactions === undefined ? [] : html`<span role="button" tabindex="0">${shortened(post.reactions)}</span>`}
            <span><div role="button" tabindex="0">${icon('Comment', bubble)}</div></span>
            ${post.comments === 0 ? [] : html`<span role="button" tabindex="0">${shortened(post.comments)}</span>`}
            <div role="button" tabindex="0">${icon('Share', plane)}</div>
          </div>
          <div><div role="button" tabindex="0"><svg aria-label="Save" height="24" role="img" viewBox="0 0 24 24"><title>Save</title><polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21"></polygon></svg></div></div>
        </section>
        <div><a role="link" href="/${handle}/"><span dir="auto">${handle}</span></a> <span dir="auto">${post.text}</span></div>
        ${post.promoted ? html`<div>${time(post, address)}</div>` : []}
      </div>
    </div>
  </article>`;
}

/** A drawn portrait: a disc in the account's own colour. */
function avatar(handle: string): string {
  const hue = [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="hsl(${hue} 40% 50%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
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

function page(title: string, main: Html): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${title} • Instagram</title>${look}</head>
    <body><div><nav class="top"><a role="link" href="/direct/inbox/">Instagram, as drawn for this demonstration</a></nav>${main}</div></body></html>`
    .text;
}

const heart =
  'M16.792 3.904A4.989 4.989 0 0 1 21 9c0 5-9 11-9 11S3 14 3 9a5 5 0 0 1 9-3 5 5 0 0 1 4.792-2.096Z';
const bubble = 'M20.656 17.008a9.993 9.993 0 1 0-3.6 3.6L22 22Z';
const plane = 'M13.973 20.046 21 3 3 10l7 3Z';
const eye = 'M23.441 11.819C20 6 16 4 12 4S4 6 1 12c3 6 7 8 11 8s8-2 11.441-8.181Z';

function icon(label: string, path: string): Html {
  return html`<svg aria-label="${label}" height="24" role="img" viewBox="0 0 24 24"><title>${label}</title><path d="${path}"></path></svg>`;
}

/** Full with commas below 10,000, then cut to one decimal, as Instagram writes in English. */
function shortened(count: number): string {
  if (count < 10_000) return grouped(count);
  return `${Math.floor(count / 100) / 10}K`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The code that Instagram would give to a post of that moment. */
function shortcode(publishedAt: number): string {
  let id = (BigInt(publishedAt) - 1_314_220_021_721n) << 23n;
  let code = '';
  for (; id > 0n; id /= 64n) code = alphabet[Number(id % 64n)] + code;
  return code;
}
