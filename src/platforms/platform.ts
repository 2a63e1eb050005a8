import type { AccountReading } from '../domain/account.ts';
import type { CommentReading } from '../domain/comment.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { LabelsRead, PageTrouble } from '../domain/page-report.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Reading } from '../domain/post.ts';
import type { Marks } from './find-marks.ts';

/** The page at the moment of reading: all that a reader may know beside the post's element. */
export interface Page {
  /** The address now, never one from a navigation event. */
  readonly url: URL;
  /** The document; readers only query it. */
  readonly root: Document;
  /** The page's language tag (`<html lang>`), '' where it declares none. */
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /**
   * The post that is in the middle of the screen, where the page was laid out.
   * Only for pages that tell one post at a time by their address.
   */
  readonly focused: Element | null;
}

/** Where a badge stands: put in before `before` (last where null) inside `parent`. */
export interface BadgePlace {
  readonly parent: Element;
  readonly before: Element | null;
  /** 'line': a line of its own in the flow; 'overlay': no height of its own, drawn over the element's upper left corner. */
  readonly form: 'line' | 'overlay';
}

/** How the comments of a view are found and read. A comment is read by itself, so that a long thread costs what is new in it. */
export interface CommentView extends Marks {
  /**
   * One element of each comment and reply, within the view's posts: its outermost one, or where nothing tells that apart, one
   * that every comment has once, such as its permalink.
   */
  readonly selector: string;
  /** The outermost element of the comment that this one marks, replies included; without it, the marking element itself. */
  whole?(mark: Element): Element;
  /** Pure. Undefined: not a comment, or not filled in yet; it is asked again when the comment changes. */
  read(mark: Element, page: Page): CommentReading | undefined;
}

/** A kind of page of a platform, in one generation of its DOM. */
export interface View extends Marks {
  /** In the field's words, such as "home feed (classic)"; unique within the platform. */
  readonly name: string;
  /** Whether it answers to this address. Several views may: which one a post belongs to is decided by `selector`. */
  answers(url: URL): boolean;
  /** The outermost element of a post, and of nothing else where structure can tell. */
  readonly selector: string;
  /** Metrics that this view shows on every ordinary post; the self-check counts those it misses. */
  readonly promises: readonly MetricName[];
  /** Pure. Undefined: not a post, or not filled in yet; it is asked again when the element changes. */
  read(post: Element, page: Page): Reading | undefined;
  /** The account that the page is about; undefined where it is about none or not filled in yet. */
  readAccount?(page: Page): AccountReading | undefined;
  /** Where the page shows comments under its posts. */
  readonly comments?: CommentView;
  /** Where the badge stands; without it, as a line at the end of the post. Null: nowhere, as on a screen that is no post. */
  readonly badgePlace?: ((post: Element) => BadgePlace) | null;
  /**
   * False while no recorded page of this kind is known: the self-check then says that its figures are to be checked, and an
   * element that it cannot read is not counted as a post.
   */
  readonly verified?: false;
  /** Where counts are known by their labels alone: those within a post that were understood, and those that were not. Pure. */
  labels?(post: Element, page: Page): LabelsRead;
  /** Whether what belongs to a post may stand beside its element, so that a change there means to read it again. */
  readonly readsBeside?: boolean;
}

/** A platform: data and pure functions. Adding one is adding a folder with an `index.ts` that exports one as default. */
export interface Platform {
  /** The name of its folder, as in its facts; these are kept apart, since a page has no use for their texts. */
  readonly id: PlatformId;
  readonly views: readonly View[];
  /** Why the page shows no posts, where it says so in a way that can be known; undefined: nothing wrong seen. */
  findTrouble(page: Page): PageTrouble | undefined;
  /**
   * False while the page's own scripts have not yet taken over the nodes that the server sent: a node put in before that makes
   * some of them throw the server's nodes away. Without it: settled once loaded and idle.
   */
  hasSettled?(page: Page): boolean;
}
