/**
 * Where things stand on LinkedIn's pages. Two generations are served side by side: "classic" (Ember, readable class names
 * that have stood since 2019) and "SDUI" (React drawn by the server; class names are hashes and worth nothing, but keys,
 * icon ids and roles stay). "Guest" pages are what search engines index.
 */

/** What is there to be seen, beside a twin for screen readers; in both generations. */
export const seenTwin = 'span[aria-hidden=true]';

// --- classic -----------------------------------------------------------------------------------------------------

/**
 * A card of the feed. The class is the root of LinkedIn's own BEM names, the same on every page; promotions of LinkedIn,
 * courses and job lists carry it too and are told by their urn.
 */
export const classicPostFoundBy = ['.feed-shared-update-v2'];
export const classicPost =
  '.feed-shared-update-v2:not([data-urn*=inAppPromotion], [data-urn*=lyndaCourse], [data-urn*=jobPosting])';
/** Name, picture and date of the author: a block of LinkedIn's component library, shared by all its pages. */
const actor = '.update-components-actor__';
export const classicActor = `${actor}container`;
/** The link to the author's page. */
export const classicActorLink = `a${actor}meta-link, a${actor}image`;
export const classicActorName = `${actor}title ${seenTwin}`;
/** A member's headline, or a page's followers. */
export const classicActorDescription = `${actor}description ${seenTwin}`;
/** The date, or the word for promoted posts. */
export const classicActorDate = `${actor}sub-description ${seenTwin}`;
/** "NAME reposted this". */
export const classicHeader = '.update-components-header__text-view';
/** The text of the post; the same class stands inside a reshared original. `feed-shared-text` is its older name. */
export const classicText = '.update-components-update-v2__commentary, .feed-shared-text';
/** A reshared original with an author, a text and pictures of its own. */
export const classicReshare = '.feed-shared-update-v2__update-content-wrapper';
/** The button that hides a post: on the home feed all but ads have it. */
export const classicHideButton = '.feed-shared-control-menu__hide-post-button';
/** Pictures, video, document, article, poll: one component each. */
const media = '.update-components-';
export const classicMedia = `${media}image, ${media}linkedin-video, ${media}external-video, ${media}document__container, ${media}poll, ${media}article`;
/** One picture of a post with pictures. */
export const classicPicture = '.update-components-image__image-link';
/** Whatever a post has beside its text. */
export const classicContent = '.feed-shared-update-v2__content';
/** The places in the row of counts: reactions, comments, reposts, views. Comments have a row of another name. */
const counts = 'social-details-social-counts__';
export const classicCount = `li.${counts}item`;
export const classicReactions = `.${counts}reactions`;
/** Their number: alone, or beside "NAME and 259 others", where it includes NAME already. */
export const classicReactionsNumber = `.${counts}reactions-count, .${counts}social-proof-fallback-number`;
/** Like, comment, repost, send. */
export const classicActions = '.feed-shared-social-action-bar';
/** The comment button by its icon, whose name is that of the SDUI generation too; missing or disabled where comments are off. */
export const classicCommentIcon = '[data-test-icon=comment-small]';
/** Impressions, on one's own posts only; where this name is missing they are in the way to the post's analytics. */
export const classicImpressions = '.ca-entry-point__num-views';
/** A comment or reply, which lies within its comment: both are articles whose `data-id` names the comment and the post. */
export const classicCommentArticle = 'article[data-id^="urn:li:comment:"]';
/** A comment; its `data-id` names the post itself even where the card names somebody's action. */
export const classicComment = `.comments-comment-entity, ${classicCommentArticle}`;
/** Parts of a comment, by LinkedIn's own BEM names; since 2024 "meta", before "post-meta". */
export const classicCommentName = '.comments-comment-meta__description-title, .comments-post-meta__name-text';
/** "Author"; no other badge has these names. */
export const classicCommentBadge = '.comments-comment-meta__badge, .comments-post-meta__author-badge';
export const classicCommentText =
  '.comments-comment-item__main-content, .comments-comment-item-content-body, .update-components-text';
const commentBar = 'comments-comment-social-bar__';
/** Only there where somebody reacted; the names end with `--cr` in newer builds. */
export const classicCommentReactions = `[class*=${commentBar}reactions-count]`;
export const classicCommentReplies = `[class*=${commentBar}replies-count]`;
/** A page's name, or a member's over their activity. */
export const classicAccountName = '.org-top-card-summary__title, #recent-activity-top-card h3';
/** A page's exact followers, beside its posts. */
export const companyModule = '.org-company-info-module__container p';
/** Trade, place, rounded followers, employees. */
export const companyFacts = '.org-top-card-summary-info-list__info-item';
/** A word and a number each: followers. */
export const memberFacts = '.pv-recent-activity-top-card__extra-info div';

// --- SDUI ----------------------------------------------------------------------------------------------------------

/**
 * A card. Its key ends with the kind of feed (`…FeedType_MAIN_FEED_RELEVANCE`) and stands on a wrapper, on the list item
 * in it, or on both, where the wrapper is meant; as `componentkey` or, since August 2026, as `id`. It began with
 * `expanded`, since September 2026 also with `update-card-focus`; for a list item any beginning will do, because the
 * other parts with such keys (comments, link previews, skeletons) are no list items.
 */
const keyed =
  ':is([componentkey^=expanded], [id^=expanded][id*=FeedType_], [componentkey^=update-card-focus])';
export const sduiPostFoundBy = [
  '[role=listitem]',
  '[componentkey^=expanded]',
  '[componentkey^=update-card-focus]',
  '[id^=expanded]',
];
export const sduiPost = `${keyed}:not([role=listitem]), :not(${keyed}) > [role=listitem]:is(${keyed}, [componentkey*=FeedType_], [id*=FeedType_])`;
/** An SDUI page, and one of which React has taken over the nodes that the server sent. */
export const sduiPage = `[data-sdui-screen], ${sduiPost}`;
export const sduiTakenOver = 'body[data-rehydrated=true]';
/** "Feed post", for screen readers, in every language: what comes after it is the header or the author. */
export const sduiTitle = 'h2';
/**
 * The menu of a post, by its icon. Icons repeat their ids, and a bare id, as an attribute too, Chromium looks up among all of its
 * namesakes on the page, which it puts in order anew after every change: 150 µs a post instead of 9, and more the longer the page.
 * Within `:is()` it does not. And the element's name comes first: most elements of a card are then passed over at once, 28 µs to 4.
 */
export const sduiMenuIcon = 'svg:is(#overflow-web-ios-small)';
/** The button that hides a post: ads have none. */
export const sduiHideIcon = 'svg:is(#close-small)';
/** A link to a member or page. */
export const sduiProfileLink =
  'a:is([href*="/in/"], [href*="/company/"], [href*="/school/"], [href*="/showcase/"])';
/** The text of a post or comment: a test id of LinkedIn's own. */
export const sduiText = '[data-testid=expandable-text-box]';
/** The action buttons by their icons: the same in all languages and layouts. */
export const sduiCommentIcon = 'button svg:is(#comment-small, #comment-medium)';
export const sduiRepostIcon = 'button svg:is(#repost-small, #repost-medium)';
/** "Comments have been turned off", or their button is. */
export const sduiCommentsOff = 'svg:is(#comment-off-small, [disabled] :is(#comment-small, #comment-medium))';
/** One of up to three little pictures before the number of reactions. */
export const sduiReactionIcon = 'svg[id$=-consumption-ring-small]';
/** A count beside its twin for screen readers. */
export const sduiSeenCount = `p > ${seenTwin}`;
/** A count that can be opened: reactions, comments, reposts. */
export const sduiCount = 'a, button, [role=button]';
/** The part that carries the post's number; see post-key.ts. */
export const sduiPostKeys = [
  '[componentkey*=-replaceableCommentTools]',
  '[data-testid*=-commentList]',
  '[id*=-replaceableCommentTools]',
];
/** A comment or reply; its key names the comment and the post, and may stand on several elements, one in the other. */
export const sduiCommentFoundBy = [
  '[componentkey^=replaceableComment_]',
  '[componentkey^=CommentComponentReference_]',
  '[id^=replaceableComment_]',
];
export const sduiComment = sduiCommentFoundBy.join();
/** What stands for a comment or holds its replies. */
export const sduiThread =
  '[componentkey*="urn:li:comment:("], [id*="urn:li:comment:("], [data-testid*="urn:li:comment:("]';
/** The way to a post's analytics, on one's own posts only: names the post and shows its impressions. */
export const analyticsLink = 'a[href*="/analytics/post-summary/"]';
/** What else names the post: the pictures of those who reacted, on the page of one post; its comments; its analytics. */
export const sduiPostUrns = [
  '[data-testid^=ReactionFacepileCollection-]',
  ...sduiCommentFoundBy,
  analyticsLink,
];
/** Media by what they are made of. */
export const sduiDocument = '[componentkey^=document-container]';
export const sduiPicture = 'figure img';
export const sduiMedia = `img, video, ${sduiDocument}`;
export const sduiCourseLink = 'a[href*="/learning/"]';
/** A row of a list within a card: people to follow. */
export const sduiInnerRow = '[role=listitem] [role=listitem]';

// --- guest ---------------------------------------------------------------------------------------------------------

/** The reshared original within a post: an article of its own. */
export const guestReshare = '[data-test-id=feed-reshare-content]';
/** A post with its number, which the page's own scripts need. */
export const guestPost = `article[data-activity-urn]:not(${guestReshare})`;
/** Test ids of LinkedIn's own, shared by all its public pages. */
export const guestActor = '[data-test-id$=card__entity-lockup]';
export const guestActorName = '[data-tracking-control-name$=actor-name]';
export const guestText = '[data-test-id$=card__commentary]';
/** The numbers stand in attributes, untouched by language. */
export const guestReactions = '[data-num-reactions]';
export const guestComments = '[data-num-comments]';
export const guestPictures = '[data-test-id=feed-images-content]';
export const guestPicture = '[data-test-id$=__list-item]';
export const guestVideo = 'video, [data-test-id=feed-native-video-content]';
export const guestDocument = '[data-native-document-config]';
export const guestArticle = '[data-test-id=article-content]';
/** A comment; LinkedIn's own BEM names, the same on all public pages for years. */
export const guestComment = 'section.comment';
/** The way to report it names the comment and the post. */
export const guestCommentUrn = '[data-semaphore-content-urn^="urn:li:comment:"]';
export const guestCommentAuthor = '.comment__author';
export const guestCommentDate = '.comment__duration-since';
export const guestCommentText = '.comment__text';
/** A second one, hidden, holds what the count would be with one's own reaction. */
export const guestCommentReactions = '.comment__reactions-count:not(.hidden)';

// --- the owner's screens -----------------------------------------------------------------------------------------------

/** The part of a page that is about something, without navigation; of both generations. */
export const main = 'main';
/** What leads to the post that a screen is about, with a preview of it. */
export const previewLink = 'a:is([href*="/feed/update/"], [href*="/posts/"])';
/** The way to the analytics of a post of one's page: an address with the post's number. */
export const pagePostLink = '[href*="/admin/post-analytics/"]';
/** A row for such a post: an element made for rows. */
export const tableRow = `main tr:has(${pagePostLink})`;
/** What people wrote. */
export const writtenText = `${sduiText}, .update-components-text, ${classicCommentArticle}, ${sduiComment}`;
/** What of a classic card has counts or texts of its own. */
export const classicOwnParts = `${classicActor}, ${classicHeader}, ${classicText}, ${classicReshare}, ${classicCount}, ${classicActions}`;

// --- no posts to read ------------------------------------------------------------------------------------------------

/** The form to sign in. */
export const signIn = '[name=session_key]';
/** What guest pages call themselves. */
export const pageKey = 'meta[name=pageKey]';
/** LinkedIn's picture-and-sentence for "nothing here". */
export const emptyState = '.artdeco-empty-state';
/** Something is still on its way; the classic start screen stays in the page when it has faded. */
export const loading = '[aria-busy=true], [data-testid=loader], .initial-load-animation:not(.fade-load)';
/** What only posts have in whatever layout: the icon for reposting, or their number. */
export const postSigns =
  'main :is(svg[id^=repost], [data-test-icon^=repost], [data-urn*="urn:li:activity:"])';
/** What posts have among other things: they are articles by members, and linked to. */
export const postHints = 'main :is(article a[href*="/in/"], a[href*="/feed/update/urn:li:"])';
