import type { Count } from './count.ts';
import type { PlatformId } from './platform-facts.ts';

/** Which comment, over all platforms. */
export interface CommentKey {
  readonly platform: PlatformId;
  /** The platform's own id of the comment. */
  readonly id: string;
}

/** Who wrote a comment, as written on the page. */
export interface Commenter {
  /** The account's part of its address, in the same form as a post's author's; null where the page does not tell it. */
  readonly handle: string | null;
  readonly name: string | null;
  /** The address of the account's page, on the platform's own origin. */
  readonly url: string | null;
}

/** What a page tells of one comment at one moment. Null: this page does not tell. */
export interface CommentReading {
  /** The view that read it. */
  readonly view: string;
  readonly id: string;
  /** The post that it stands under. */
  readonly postId: string;
  /** The comment whose thread it stands in; null: it begins one. */
  readonly replyTo: string | null;
  readonly author: Commenter;
  /** Whether the page marks its author as the post's own; null: this page marks nobody. */
  readonly byPostAuthor: boolean | null;
  /** Milliseconds since 1970 (UTC), from a time element or the id. Never worked out from a shown age such as "2 w". */
  readonly publishedAt: number | null;
  /** The date as shown, such as "1w". */
  readonly dateShown: string | null;
  readonly reactions: Count | null;
  /** How many replies the page says that there are. */
  readonly replies: Count | null;
  /** White space collapsed, at most `longestComment` code points; '' where it has none, as a sticker. */
  readonly text: string;
}

/** Code points of a comment's text that are kept; longer than any platform accepts. */
export const longestComment = 10_000;

/** A comment as it is kept. */
export interface Comment extends CommentKey, Omit<CommentReading, 'view'> {
  readonly firstObservedAt: number;
  readonly observedAt: number;
}

/** What the person has decided of a comment. */
export const handlingStates = ['done', 'later', 'not needed'] as const;

/** 'done': answered, wherever; 'later': it waits until a moment; 'not needed': no answer wanted. */
export type HandlingState = (typeof handlingStates)[number];

/** The person's decision on a comment; no reading changes it. */
export interface Handling extends CommentKey {
  /** Null: taken back, it is as if nothing had been decided. */
  readonly state: HandlingState | null;
  /** For 'later': milliseconds since 1970 from which it waits again; null otherwise. */
  readonly until: number | null;
  /** When it was decided, in milliseconds since 1970. */
  readonly decidedAt: number;
}
