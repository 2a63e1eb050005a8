import type { CommentReading } from '../../domain/comment.ts';
import type { Page } from '../platform.ts';
import { accountIn } from './author-link.ts';
import { type CommentUrn, commentUrnOf } from './comment-urn.ts';
import { timeOf } from './post-id.ts';

/** The view of the posts that comments stand under. */
export interface PostView {
  readonly name: string;
  readonly selector: string;
  /** Tells the same of a post as the reading of it; but not every comment of a long thread has to read the whole post for it. */
  identify(post: Element, page: Page): PostIdentity;
}

/** A post's number and its author's handle. */
export interface PostIdentity {
  readonly id: string | null;
  readonly handle: string | null;
}

/** What a comment tells beside its numbers. */
interface ToldComment
  extends Pick<CommentReading, 'replyTo' | 'dateShown' | 'reactions' | 'replies' | 'text'> {
  readonly name: string | null;
  /** The link to its author. */
  readonly link: Element | undefined;
  /** Whether a badge calls its author that of the post; undefined: there are no such badges. */
  readonly isMarked?: boolean;
}

/** A reading of the comment `urn`; undefined while it has no author. */
export function commentReading(
  comment: Element,
  urn: CommentUrn,
  view: PostView,
  page: Page,
  { name, link, isMarked, ...told }: ToldComment,
): CommentReading | undefined {
  if (name === null) return undefined;
  const post = outermost(comment, view.selector);
  const identity = post && identifyOnce(view, post, page);
  const account = accountIn(link?.getAttribute('href'));
  const handle = account?.handle ?? null;
  const isAuthor = handle && identity?.handle ? handle === identity.handle : null;
  return {
    ...told,
    view: view.name,
    id: urn.id,
    // A post has several numbers; the one that it is known by is that of its card.
    postId: identity?.id ?? urn.post,
    author: { handle, name, url: account?.url ?? null },
    byPostAuthor: isMarked || isAuthor || (isMarked ?? isAuthor),
    publishedAt: timeOf({ digits: urn.id }, page.now),
  };
}

/** What of `selector` is the comment's own, and not that of the replies within it. */
export function ownParts(comment: Element, selector: string, comments: string): Element[] {
  const id = commentUrnOf(comment)?.id;
  // Hundreds of elements stand in a few comments, whose names need to be read only once.
  const ownership = new Map<Element | null, boolean>([[comment, true]]);
  return [...comment.querySelectorAll(selector)].filter((part) => {
    const nearest = part.closest(comments);
    const isOwn = ownership.get(nearest) ?? (id !== undefined && commentUrnOf(nearest)?.id === id);
    ownership.set(nearest, isOwn);
    return isOwn;
  });
}

/** The age in a label that may say more: "1d • Edited", "(edited) 1d". */
export function ageIn(label: string | null): string | null {
  const parts = label?.replace(/[(（][^)）]*[)）]/gu, '').split('•') ?? [];
  return (parts.find((part) => /\p{Nd}/u.test(part)) ?? parts[0])?.trim() || null;
}

function outermost(element: Element, selector: string): Element | undefined {
  let found: Element | undefined;
  for (let next = element.closest(selector); next; next = next.parentElement?.closest(selector) ?? null)
    found = next;
  return found;
}

/** Once for each `page`, which is the page at one moment: the comments below a post all ask for the same. */
function identifyOnce(view: PostView, post: Element, page: Page): PostIdentity {
  const known = identities.get(page) ?? new Map<Element, PostIdentity>();
  identities.set(page, known);
  const identity = known.get(post) ?? view.identify(post, page);
  known.set(post, identity);
  return identity;
}

const identities = new WeakMap<Page, Map<Element, PostIdentity>>();
