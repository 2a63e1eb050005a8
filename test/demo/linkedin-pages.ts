import type { DemoAccount, DemoPost } from './demo-posts.ts';
import { type Html, html, look, picture } from './html.ts';

// Pages of our own making with the structure of LinkedIn's classic cards.

/** The posts of a company's page, as a member sees them. */
export function linkedinCompany(account: DemoAccount, posts: readonly DemoPost[], now: number): string {
  return html`<!doctype html><html lang="en" class="theme theme--mercado"><head><meta charset="utf-8" /><title>${account.name} | LinkedIn</title>${look}</head>
    <body class="ember-application">
      <nav class="top">LinkedIn, as drawn for this demonstration</nav>
      <main class="scaffold-layout__main">
        <section class="card org-top-card">
          <h1 class="org-top-card-summary__title">${account.name}</h1>
          <div class="org-top-card-summary-info-list">
            <div class="org-top-card-summary-info-list__info-item">${account.about}</div>
            <div class="org-top-card-summary-info-list__info-item">${Math.round(account.followers / 1000)}K followers</div>
          </div>
        </section>
        <div class="scaffold-finite-scroll__content">${posts.map((post, index) => card(post, index, now))}</div>
      </main>
    </body></html>`.text;
}

function card(post: DemoPost, index: number, now: number): Html {
  const { account } = post;
  const followers = `${account.followers.toLocaleString('en')} followers`;
  const home = `https://www.linkedin.com/company/${account.handle}/posts`;
  return html`<div><div class="occludable-update"><div data-view-name="feed-full-update">
    <div class="feed-shared-update-v2 card" role="article" data-urn="urn:li:activity:${activityId(post.publishedAt)}">
      <h2 class="visually-hidden">Feed post number ${index + 1}</h2>
      <div class="update-components-actor__container">
        <div class="update-components-actor__meta">
          <a class="update-components-actor__meta-link" aria-label="View: ${account.name} ${followers}" href="${home}">
            <span class="update-components-actor__title"><span dir="ltr"><span aria-hidden="true"><span>${account.name}</span></span><span class="visually-hidden">${account.name}</span></span></span>
            <span class="update-components-actor__description faint"><span aria-hidden="true">${followers}</span><span class="visually-hidden">${followers}</span></span>
          </a>
          <span class="update-components-actor__sub-description faint">${
            post.promoted
              ? html`<span aria-hidden="true">Promoted</span><span class="visually-hidden">Promoted</span>`
              : html`<span aria-hidden="true">${age(now - post.publishedAt)} •</span><span class="visually-hidden">some time ago • Visible to anyone on or off LinkedIn</span>`
          }</span>
        </div>
        <div class="feed-shared-control-menu"><button type="button" class="feed-shared-control-menu__trigger" aria-label="Open control menu for post by ${account.name}">…</button></div>
      </div>
      <div class="feed-shared-inline-show-more-text"><div class="update-components-text update-components-update-v2__commentary" dir="ltr"><span class="break-words"><span dir="ltr">${post.text}</span></span></div></div>
      ${media(post)}
      <div class="update-v2-social-activity">
        <div class="social-details-social-counts"><ul class="bar faint">
          <li class="social-details-social-counts__item social-details-social-counts__reactions"><button type="button" data-reaction-details="" aria-label="${post.reactions ?? 0} reactions"><span aria-hidden="true" class="social-details-social-counts__reactions-count">${(post.reactions ?? 0).toLocaleString('en')}</span></button></li>
          ${group('comment', post.comments, account.name)}${group('repost', post.shares, account.name)}
        </ul></div>
        <div class="feed-shared-social-action-bar bar">
          <span class="reactions-react-button"><button type="button" class="react-button__trigger" aria-label="React Like">Like</button></span>
          <button type="button" aria-label="Comment" class="comment-button">Comment</button>
          <button type="button" class="social-reshare-button">Repost</button>
        </div>
      </div>
    </div>
  </div></div></div>`;
}

function group(kind: 'comment' | 'repost', count: number, name: string): Html | [] {
  if (count === 0) return [];
  const words = `${count.toLocaleString('en')} ${kind}${count === 1 ? '' : 's'}`;
  return html`<li class="social-details-social-counts__item social-details-social-counts__item--right-aligned social-details-social-counts__${kind}s"><button type="button" aria-label="${words} on ${name}’s post"><span aria-hidden="true">${words}</span></button></li>`;
}

function media(post: DemoPost): Html | [] {
  if (post.format === 'text') return [];
  const part = {
    image: 'image',
    video: 'linkedin-video',
    document: 'document__container',
  }[post.format as string];
  return html`<div class="update-components-${part ?? 'image'}">${picture(post.hue)}</div>`;
}

function age(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000);
  if (hours < 24) return `${hours}h`;
  if (hours < 24 * 7) return `${Math.floor(hours / 24)}d`;
  if (hours < 24 * 30) return `${Math.floor(hours / 24 / 7)}w`;
  return `${Math.floor(hours / 24 / 30)}mo`;
}

function activityId(publishedAt: number): string {
  return String(BigInt(publishedAt) << 22n);
}
