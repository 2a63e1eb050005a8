import type { DemoPost } from './demo-posts.ts';
import { type Html, html, look } from './html.ts';

// What the pages drawn after Instagram's have in common.

export function page(title: string, main: Html): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>${title} • Instagram</title>${look}</head>
    <body><div><nav class="top"><a role="link" href="/direct/inbox/">Instagram, as drawn for this demonstration</a></nav>${main}</div></body></html>`
    .text;
}

/** A drawn portrait: a disc in the account's own colour. */
export function avatar(handle: string): string {
  const hue = [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="hsl(${hue} 40% 50%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Like, comment and share with their numbers, and save: what a post is known by. */
export function actionBar(post: DemoPost): Html {
  return html`<section class="bar">
    <div class="bar">
      <span><div role="button" tabindex="0">${icon('Like', heart)}</div></span>
      ${post.reactions === undefined ? [] : html`<span role="button" tabindex="0">${shortened(post.reactions)}</span>`}
      <span><div role="button" tabindex="0">${icon('Comment', bubble)}</div></span>
      ${post.comments === 0 ? [] : html`<span role="button" tabindex="0">${shortened(post.comments)}</span>`}
      <div role="button" tabindex="0">${icon('Share', plane)}</div>
    </div>
    <div><div role="button" tabindex="0"><svg aria-label="Save" height="24" role="img" viewBox="0 0 24 24"><title>Save</title><polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21"></polygon></svg></div></div>
  </section>`;
}

export function icon(label: string, path: string, height = 24): Html {
  return html`<svg aria-label="${label}" height="${height}" role="img" viewBox="0 0 24 24"><title>${label}</title><path d="${path}"></path></svg>`;
}

export const heart =
  'M16.792 3.904A4.989 4.989 0 0 1 21 9c0 5-9 11-9 11S3 14 3 9a5 5 0 0 1 9-3 5 5 0 0 1 4.792-2.096Z';
const bubble = 'M20.656 17.008a9.993 9.993 0 1 0-3.6 3.6L22 22Z';
const plane = 'M13.973 20.046 21 3 3 10l7 3Z';

/** Full with commas below 10,000, then cut to one decimal, as Instagram writes in English. */
export function shortened(count: number): string {
  if (count < 10_000) return grouped(count);
  return `${Math.floor(count / 100) / 10}K`;
}

export function grouped(count: number): string {
  return count.toLocaleString('en');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The code that Instagram would give to a post of that moment. */
export function shortcode(publishedAt: number): string {
  let id = (BigInt(publishedAt) - 1_314_220_021_721n) << 23n;
  let code = '';
  for (; id > 0n; id /= 64n) code = alphabet[Number(id % 64n)] + code;
  return code;
}
