/**
 * Where things stand on LinkedIn's pages. Two generations are served side by side: "classic" (Ember, readable class names
 * that have stood since 2019) and "SDUI" (React drawn by the server; class names are hashes and worth nothing, but keys,
 * icon ids and roles stay). "Guest" pages are what search engines index.
 */

// --- classic -----------------------------------------------------------------------------------------------------
/** A card of the feed. The class is the root of LinkedIn's own BEM names, the same on every page; promotions of LinkedIn, courses and job lists carry it too and are told by their urn. */
export const classicPost =
  '.feed-shared-update-v2:not([data-urn*="inAppPromotion"], [data-urn*="lyndaCourse"], [data-urn*="jobPosting"])';
/** Name, picture and date of the author. A block of LinkedIn's component library, shared by all its pages. */
export const classicActor = '.update-components-actor__container';
/** The link to the author's page: the component's own element name. */
export const classicActorLink = 'a.update-components-actor__meta-link, a.update-components-actor__image';
/** The author's name as seen; its twin for screen readers is not aria-hidden. */
export const classicActorName = '.update-components-actor__title [aria-hidden="true"]';
/** A member's headline, or a page's followers. */
export const classicActorDescription = '.update-components-actor__description [aria-hidden="true"]';
/** The date, or the word for promoted posts. */
export const classicActorDate = '.update-components-actor__sub-description [aria-hidden="true"]';
/** "NAME reposted this". */
export const classicHeader = '.update-components-header__text-view';
/** The text of the post; the same class stands inside a reshared original. `feed-shared-text` is its older name. */
export const classicText = '.update-components-update-v2__commentary, .feed-shared-text';
/** A reshared original with an author, a text and pictures of its own. */
export const classicReshare = '.feed-shared-update-v2__update-content-wrapper';
/** The button that hides a post: on the home feed all but ads have it. */
export const classicHideButton = '.feed-shared-control-menu__hide-post-button';
/** Pictures, video, document, article, poll: one component each. */
export const classicMedia =
  '.update-components-linkedin-video, .update-components-external-video, .update-components-document__container, .update-components-poll, .update-components-article, .update-components-image';
/** The pictures' component among these. */
export const classicPictures = '.update-components-image';
/** One picture of a post with pictures. */
export const classicPicture = '.update-components-image__image-link';
/** The row of counts. Comments have a row of another name. */
export const classicCounts = '.social-details-social-counts';
/** The reactions' place in that row. */
export const classicReactions = 'li.social-details-social-counts__reactions';
/** Their number: alone, or beside "NAME and 259 others", where it includes NAME already. */
export const classicReactionsNumber =
  '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number';
/** Comments, reposts, views: the other places in the row. */
export const classicOtherCounts =
  'li.social-details-social-counts__item:not(.social-details-social-counts__reactions)';
/** Like, comment, repost, send. */
export const classicActions = '.feed-shared-social-action-bar';
/** The comment button by its icon, whose name is that of the SDUI generation too; missing or disabled where comments are off. */
export const classicCommentIcon = '[data-test-icon="comment-small"]';
/** Impressions, on one's own posts only. */
export const classicImpressions = '.content-analytics-entry-point .ca-entry-point__num-views';
/** A comment; its `data-id` names the post itself even where the card names somebody's action. */
export const classicComment = 'article.comments-comment-entity';

// --- classic account pages -----------------------------------------------------------------------------------------
/** A page's name. */
export const companyName = 'h1.org-top-card-summary__title';
/** A page's exact followers, beside its posts. */
export const companyModule = '.org-company-info-module__container p';
/** Trade, place, rounded followers, employees. */
export const companyFacts = '.org-top-card-summary-info-list__info-item';
/** A member's name over their activity. */
export const memberName = '#recent-activity-top-card h3';
/** A word and a number each: followers. */
export const memberFacts = '.pv-recent-activity-top-card__extra-info div';

// --- SDUI ----------------------------------------------------------------------------------------------------------
/**
 * A card. Its key ends with the kind of feed (`…FeedType_MAIN_FEED_RELEVANCE`) and stands on a wrapper, on the list item
 * in it, or on both, where the wrapper is meant; as `componentkey` or, since August 2026, as `id`. It began with
 * `expanded`, since September 2026 also with `update-card-focus`; for a list item any beginning will do, because the
 * other parts with such keys (comments, link previews, skeletons) are no list items.
 */
export const sduiPost = [
  '[componentkey^="expanded"][componentkey*="FeedType_"]:not([role="listitem"])',
  '[id^="expanded"][id*="FeedType_"]:not([role="listitem"], [componentkey^="expanded"])',
  '[componentkey^="update-card-focus"]:not([role="listitem"])',
  ':not([componentkey^="expanded"], [id^="expanded"], [componentkey^="update-card-focus"]) > [role="listitem"]:is([componentkey*="FeedType_"], [id*="FeedType_"], [componentkey^="update-card-focus"])',
].join(', ');
/** The card itself within its wrapper. */
export const sduiItem = '[role="listitem"]';
/** "Feed post", for screen readers, in every language: what comes after it is the header or the author. */
export const sduiTitle = 'h2';
/** The menu of a post, by its icon. */
export const sduiMenuIcon = 'svg[id="overflow-web-ios-small"]';
/** The button that hides a post: ads have none. */
export const sduiHideIcon = 'svg[id="close-small"]';
/** A link to a member or page. */
export const sduiProfileLink =
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
/** The text of a post or comment: a test id of LinkedIn's own. */
export const sduiText = '[data-testid="expandable-text-box"]';
/** The action buttons by their icons: the same in all languages and layouts. */
export const sduiCommentIcon = 'button svg:is([id="comment-small"], [id="comment-medium"])';
export const sduiRepostIcon = 'button svg:is([id="repost-small"], [id="repost-medium"])';
/** "Comments have been turned off". */
export const sduiCommentsOffIcon = 'svg[id="comment-off-small"]';
/** One of up to three little pictures before the number of reactions. */
export const sduiReactionIcon = 'svg[id$="-consumption-ring-small"]';
/** A count beside its twin for screen readers. */
export const sduiSeenCount = 'p > span[aria-hidden="true"]';
/** A count that can be opened: reactions, comments, reposts. */
export const sduiCount = 'a, [role="button"], button';
/** The part that carries the post's number; see post-key.ts. */
export const sduiPostKey =
  '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"], [data-testid*="-commentList"]';
/** A comment; its id names the post. */
export const sduiComment = '[id^="replaceableComment_"], [componentkey^="replaceableComment_"]';
/** The pictures of those who reacted, on the page of one post; its test id names the post. */
export const sduiFacepile = '[data-testid^="ReactionFacepileCollection-"]';
/** The way to a post's analytics, on one's own posts only: names the post and shows its impressions. */
export const sduiAnalyticsLink = 'a[href*="/analytics/post-summary/"]';
/** Media by what they are made of. */
export const sduiDocument = '[componentkey^="document-container"]';
export const sduiVideo = 'video';
export const sduiPicture = 'figure img';
export const sduiCourseLink = 'a[href*="/learning/"]';
/** A row of a list within a card: people to follow. */
export const sduiInnerRow = '[role="listitem"] [role="listitem"]';

// --- guest ---------------------------------------------------------------------------------------------------------
/** A post with its number, which the page's own scripts need; the reshared original within is another element. */
export const guestPost = 'article[data-activity-urn]:not([data-test-id="feed-reshare-content"])';
/** Test ids of LinkedIn's own, shared by all its public pages. */
export const guestActor = '[data-test-id="main-feed-activity-card__entity-lockup"]';
export const guestActorName = 'a[data-tracking-control-name$="feed-actor-name"]';
export const guestFollowers = 'p';
export const guestDate = 'time';
export const guestText = '[data-test-id="main-feed-activity-card__commentary"]';
/** The numbers stand in attributes, untouched by language. */
export const guestReactions = '[data-test-id="social-actions__reactions"]';
export const guestComments = '[data-test-id="social-actions__comments"]';
/** The row that holds both; there even when one is left out. */
export const guestCounts = '.main-feed-activity-card__social-actions';
export const guestReshare = '[data-test-id="feed-reshare-content"]';
export const guestPictures = '[data-test-id="feed-images-content"]';
export const guestPicture = '[data-test-id="feed-images-content__list-item"]';
export const guestVideo = '[data-test-id="feed-native-video-content"], video';
export const guestDocument = '[data-test-id="feed-native-document-content"], [data-native-document-config]';
export const guestArticle = '[data-test-id="article-content"]';

// --- no posts to read ------------------------------------------------------------------------------------------------
/** The form to sign in. */
export const signIn = 'input[name="session_key"]';
/** What guest pages call themselves. */
export const pageKey = 'meta[name="pageKey"]';
/** LinkedIn's picture-and-sentence for "nothing here". */
export const emptyState = '.artdeco-empty-state, .error-container, [data-test-id="not-found"]';
/** Something is still on its way; the classic start screen stays in the page when it has faded. */
export const loading =
  '[aria-busy="true"], [data-testid="loader"], .artdeco-loader, .initial-load-animation:not(.fade-load)';
/** What only posts have in whatever layout: the icon for reposting, or their number. */
export const postSigns =
  'main svg[id^="repost"], main [data-test-icon^="repost"], main [data-urn*="urn:li:activity:"]';
/** What posts have among other things: they are articles by members, and linked to. */
export const postHints = 'main article a[href*="/in/"], main a[href*="/feed/update/urn:li:"]';
/** Where a page has its posts, in all generations. */
export const main = 'main';
