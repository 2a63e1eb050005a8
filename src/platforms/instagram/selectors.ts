/*
 * Every selector that the readers of this platform rest on. Hashed class names rotate and labels are translated, so none
 * is here: addresses in links, elements with a meaning, ARIA roles, and the path data of icons, which is the same in all
 * languages. The icons seen unchanged from 2025-04 to 2026-05 are found by the first numbers of their path.
 */

// Icons of the action bar.

/** The heart, outlined or filled. */
export const heart = 'path[d^="M16.792 3.904A4.989"], path[d^="M34.6 3.1c-4.5"]';
/** The heart as high as the bar's icons: hearts of comments are 16 px high and less. */
export const likeIcon = `svg[height="24"] > :is(${heart})`;
export const commentIcon = 'path[d^="M20.656 17.008a9.993"]';
export const repostIcon = 'path[d^="M19.998 9.497a1 1 0 0 0-1 1v4.228"]';
/** The speech bubble, or the bookmark (empty or filled) where comments are turned off: what stands beside the heart. */
export const besideLikeIcon = `${commentIcon}, polygon[points^="20 21 12 13.44"], path[d^="M20 22a.999.999"]`;

// What a post is.

/** A post of the feed, or on a page of its own at mobile width, is an `article`, the element made for it; since 2025-04. */
export const articlePost = 'main article';
/** A post opened from a grid lies in a dialog over it; role and element are there for screen readers. */
export const dialogPost = 'div[role="dialog"] article';
/**
 * A post page on a wide screen has no `article`: its post is the block of `main` that holds the action bar, which is the
 * only `section` with a heart. The heart of a comment stands in no `section`.
 */
export const widePost = `main > div > div:has(section :is(${heart})):not(:has(article))`;
/** Where such a post is looked for from within. */
export const wideBlock = 'main > div > div';
/** One reel of the viewer: the child of the list that holds a full-size heart. There is no other mark of an item. */
export const viewerReel = `main > div > div:has(${likeIcon})`;
/** A tile: a link to a post that holds its picture (or plays it). A link to a post within a text holds none. */
export const tile = 'main a:is([href*="/p/"], [href*="/reel/"], [href*="/tv/"]):has(img, video)';
/** A tile of the reels tab draws its picture as a background; everything else about it is an ordinary link. */
export const reelTile = 'main a[href*="/reel/"]:has(div)';

// Parts of a post.

/** A link to the likers that is a line of words; another one holds faces. Only in the feed up to 2025. */
export const likersLine = 'a[href$="/liked_by/"]:not(:has(img))';
/** The link to all comments in the feed up to 2025 and on narrow pages; absent where there are none. */
export const commentsLine = 'a[href$="/comments/"]';
/** The links to a paid post's likers or comments, which hold the address that its missing date would. */
export const belowPost = 'a[href$="/liked_by/"], a[href$="/comments/"]';
/** Where one writes a comment: the last part of a post. */
export const commentForm = 'form textarea';
/** A comment's own address: shows that comments are listed here, and what belongs to them. */
export const commentPermalink = 'a[href*="/c/"]';
/** What stands around comments: other comments, the caption's time, the form, the post's bar. */
export const besideComment = 'a[href*="/c/"], time, textarea, section';
/** A face: the picture in the link to an account. Emoji and stickers in a text are in none. */
export const face = ':is(a, [role="link"]) img';
/** What people wrote is laid out in their own direction. */
export const writtenText = '[dir="auto"]';
/** What can hold a count below a comment: buttons and what is in them; for people not signed in, bare words. */
export const commentLabel = 'span, button, [role="button"]';
/** Links within the site; which kind each is, its path tells. */
export const innerLink = 'a[href^="/"]';
/** The people named in the line of the likers. */
export const namedLiker = 'a[href^="/"]:not([href*="/liked_by/"], :has(img))';
/** The people tagged on the picture: their names are hidden from screen readers, or skipped by the keyboard. */
export const tagged = '[aria-hidden="true"] a, a[tabindex="-1"]';
/** The first of these in a post leads to its author. */
export const authorLink = `a[href^="/"]:not(${tagged})`;
/** The time of publication stands in a link to the post; the time of the caption in none. */
export const linkedTime = 'a time[datetime]';
export const media = 'img, video';
/** What holds a slide of a carousel is moved sideways; the list items of comments are not. */
export const slide = 'li[style*="translateX"]';
export const video = 'video';
export const image = 'img';
/** Faces and thumbnails are links, or act as links; the picture of a post is neither. */
export const linked = 'a, [role="link"]';
/** The caption is the heading of the post on narrow pages. */
export const captionHeading = 'h1';
/** The caption of a reel in the viewer: the text of the player that follows its writer's direction. */
export const viewerCaption = 'div[dir="auto"]';
/** Where an advertisement's button leads; no other post links there. */
export const advertisementLink = 'a[href*="/ads/ig_redirect/"]';
/** What the header of a post does not hold: the line under it, pictures, the caption, comments. */
export const beyondHeader = 'hr, h1, li, video, a[href*="/c/"], div[style*="padding-bottom"]';
/** The elements of a header that can hold a label such as "Sponsored". */
export const headerText = 'span, div, a';
/** What is no part of a text, or its cut: dots and a button, or dots and a word that screen readers are spared. */
export const notText =
  'svg, time, script, style, button, textarea, [role="button"], span:has(> [role="button"]), span[aria-hidden="true"]';
/** Elements that stand on lines of their own. */
export const block = 'div, p, br, li, h1, h2';

// Parts of a tile.

/** The overlay of a tile: likes and comments, as list items without words. */
export const tileCounts = 'ul > li';
/** The eye or arrow before the number of views. */
export const viewsIcon = 'path[d^="M23.441 11.819"]';
export const carouselBadge = 'path[d^="M34.8 29.7V11c0-2.9"]';
export const clipBadge = 'path[d^="M22.942 7.464"]';
/** A badge that may tell of a format. That of a pinned post does not. */
export const otherBadge = `svg:not(:has(${viewsIcon}, path[d^="m22.707 7.583"]))`;

// The page.

/** The address that the server gave the page, for the reel opened first. */
export const firstAddress = 'meta[property="og:url"], link[rel="canonical"]';
export const profileHeader = 'main header';
/** The only titled `span` of a profile: the exact number of followers, even where the text is shortened. */
export const followers = 'span[title]';
/** The heading of a profile: the account's handle. */
export const profileHeading = 'h1, h2';
/** Lines of the profile's header, the display name among them. */
export const profileLine = 'span[dir="auto"]';
/** Where a profile's display name cannot stand, and what it cannot hold. */
export const notProfileName = 'a, button, li, h1, h2, [role="button"], [role="menu"]';
export const notInProfileName = 'span[title], span > span';
/** The page's title holds "Name (@handle)" in every language. */
export const pageTitle = 'meta[property="og:title"]';
/** Content apart from the navigation. */
export const main = 'main';
/** The picture of the page that says a post is not available; its label is an identifier, not a word. */
export const unavailable = 'main svg[aria-label="error"]';
/** A page that was not found leads back to the start; on other pages only the navigation does. */
export const wayBack = 'main a[href="/"]';
/** Offered only to people who are not signed in. */
export const signIn = 'a[href*="/accounts/login"], input[name="password"], input[name="pass"]';
/** Something is still to come. */
export const loading = '[role="progressbar"], [data-visualcompletion="loading-state"]';
/** Put in by the site itself when its page is complete. */
export const finished = '#has-finished-comet-page';
/** What only a post, or a list of posts, brings. */
export const traceOfPosts = 'main :is(time[datetime], video, article, a[href*="/p/"], a[href*="/reel/"])';

// Insights.

/** A dialog that is no post, and in which nobody is listed and nothing asked. */
export const insightsDialog = `div[role="dialog"]:not(:has(article, textarea, input, ${face}))`;
/** What of insights leads elsewhere or was written by people, such as the post itself beside them. */
export const notInsights = 'nav, article, textarea, h1[dir="auto"], a:is([href*="/p/"], [href*="/reel/"])';
