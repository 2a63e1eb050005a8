/**
 * Every selector that the readers of this platform rest on. Hashed class names rotate and labels are translated, so none
 * is here: addresses in links, elements with a meaning, ARIA roles, and the path data of icons, which is the same in all
 * languages. The icons seen unchanged from 2025-04 to 2026-05 are found by the first numbers of their path.
 */
export const selectors = {
  /** Content apart from the navigation, which draws a heart too ("Notifications"); a landmark role. */
  main: 'main',
  /** A post of the feed is an `article`, the element made for it; seen from 2025-04 to 2026. */
  feedPost: 'main article',
  /** The older card counts in words, as links to the likers and to the comments: addresses, not words. */
  feedPostInWords: 'main article:has(a[href$="/liked_by/"], a[href$="/comments/"])',
  /** A post opened from a grid lies in a dialog over it; role and element are there for screen readers. */
  dialogPost: 'div[role="dialog"] article',
  /**
   * A post page on a wide screen has no `article`: its post is the block of `main` that holds the action bar, which is the
   * only `section` with a heart. The heart of a comment stands in no `section`.
   */
  widePost:
    'main > div > div:has(section path[d^="M16.792 3.904A4.989"], section path[d^="M34.6 3.1c-4.5"]):not(:has(article))',
  /** One reel of the viewer: the child of the list that holds a full-size heart. There is no other mark of an item. */
  viewerReel:
    'main > div > div:has(svg[height="24"] > path[d^="M16.792 3.904A4.989"], svg[height="24"] > path[d^="M34.6 3.1c-4.5"])',
  /** A tile: a link to a post that holds its picture (or plays it). A link to a post within a text holds none. */
  tile: 'main a[href*="/p/"]:has(img, video), main a[href*="/reel/"]:has(img, video), main a[href*="/tv/"]:has(img, video)',
  /** A tile of the reels tab draws its picture as a background; everything else about it is an ordinary link. */
  reelTile: 'main a[href*="/reel/"]:has(div)',
  /** The heart, outlined or filled, as high as the bar's icons: hearts of comments are 16 px high and less. */
  likeIcon: 'svg[height="24"] > path[d^="M16.792 3.904A4.989"], svg[height="24"] > path[d^="M34.6 3.1c-4.5"]',
  /** The speech bubble, or the bookmark (empty or filled) where comments are turned off: what stands beside the heart. */
  besideLikeIcon:
    'path[d^="M20.656 17.008a9.993"], polygon[points^="20 21 12 13.44"], path[d^="M20 22a.999.999"]',
  /** What the action bar consists of, in document order: each count follows its icon. */
  barParts: 'svg, span',
  /** The link to the likers; only one with a text is the line with the count, the other holds faces. */
  likersLink: 'a[href$="/liked_by/"]',
  /** The link to all comments in the feed and on narrow pages; absent where there are none. */
  commentsLink: 'a[href$="/comments/"]',
  /** Where one writes a comment: the last part of a post. */
  commentForm: 'form textarea',
  /** A comment's own address: shows that comments are listed here, and what belongs to them. */
  commentPermalink: 'a[href*="/c/"]',
  /** Links within the site; which kind each is, its path tells. */
  innerLink: 'a[href^="/"]',
  /** The people tagged on the picture: their names are hidden from screen readers, or skipped by the keyboard. */
  tagged: '[aria-hidden="true"] a, a[tabindex="-1"]',
  /** The time of publication stands in a link to the post; the times of comments and of the caption do not. */
  linkedTime:
    'a[href*="/p/"] time[datetime], a[href*="/reel/"] time[datetime], a[href*="/tv/"] time[datetime]',
  /** The slides of a carousel are moved sideways; the list items of comments are not. */
  slide: 'li[style*="translateX"] img, li[style*="translateX"] video',
  video: 'video',
  image: 'img',
  /** Faces and thumbnails are links, or act as links; the picture of a post is neither. */
  linked: 'a, [role="link"]',
  /** The caption is the heading of the post on narrow pages. */
  captionHeading: 'h1',
  /** Where an advertisement's button leads; no other post links there. */
  advertisementLink: 'a[href*="/ads/ig_redirect/"]',
  /** What the header of a post does not hold: the line under it, pictures, the caption, comments. */
  beyondHeader: 'hr, h1, li, video, a[href*="/c/"], div[style*="padding-bottom"]',
  /** The elements of a header that can hold a label such as "Sponsored". */
  headerText: 'span, div, a',
  /** The overlay of a tile: likes and comments, as list items without words. */
  tileCounts: 'ul > li',
  /** The eye or arrow before the number of views. */
  viewsIcon: 'path[d^="M23.441 11.819"]',
  /** A tile's badge: several pictures. */
  carouselBadge: 'path[d^="M34.8 29.7V11c0-2.9"]',
  /** A tile's badge: a reel. */
  clipBadge: 'path[d^="M22.942 7.464"]',
  /** A tile's badge that says nothing of the format: pinned to the top. */
  pinBadge: 'path[d^="m22.707 7.583"]',
  /** Icons of a bar and badges of a tile; which one each is, its path tells. */
  icon: 'svg',
  /** The caption of a reel in the viewer: the text of the player that follows its writer's direction. */
  viewerCaption: 'div[dir="auto"]',
  /** The address that the server gave the page, for the reel opened first. */
  firstAddress: 'meta[property="og:url"], link[rel="canonical"]',
  /** The profile's header. */
  profileHeader: 'main header',
  /** The only titled `span` of a profile: the exact number of followers, even where the text is shortened. */
  followers: 'span[title]',
  /** The heading of a profile: the account's handle. */
  profileHeading: 'h1, h2',
  /** Lines of the profile's header, the display name among them. */
  profileLine: 'span[dir="auto"]',
  /** Where a profile's display name cannot stand. */
  notProfileName: 'a, button, li, h1, h2, [role="button"], [role="menu"]',
  /** The page's title holds "Name (@handle)" in every language. */
  pageTitle: 'meta[property="og:title"]',
  /** The picture of the page that says a post is not available; its label is an identifier, not a word. */
  unavailable: 'main svg[aria-label="error"]',
  /** A page that was not found leads back to the start; on other pages only the navigation does. */
  wayBack: 'main a[href="/"]',
  /** Offered only to people who are not signed in. */
  signInLink: 'a[href^="/accounts/login"], a[href^="https://www.instagram.com/accounts/login"]',
  /** The form of the sign-in page. */
  signInForm: 'input[name="password"], input[name="pass"]',
  /** Something is still to come. */
  loading: '[role="progressbar"], [data-visualcompletion="loading-state"]',
  /** Put in by the site itself when its page is complete. */
  finished: '#has-finished-comet-page',
  /** What only a post, or a list of posts, brings. */
  traceOfPosts: 'main time[datetime], main video, main article, main a[href*="/p/"], main a[href*="/reel/"]',
} as const;
