import type { Account, Audience } from '../domain/account.ts';
import type { AccountSet } from '../domain/account-set.ts';
import type { AccrualCurve } from '../domain/accrual.ts';
import type { BasisName } from '../domain/assessment.ts';
import type { PageReport } from '../domain/page-report.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Post, PostKey, Snapshot } from '../domain/post.ts';
import type { AccountSpread, SpreadSums } from '../domain/spread-prior.ts';

/** When each field of a row was last told, in milliseconds since 1970; one that is not there was never told. */
type ToldAt<Field extends string> = Readonly<Partial<Record<Field, number>>>;

/** The fields of a post that a later reading may change. */
export type ToldOfPost =
  | 'url'
  | 'author'
  | 'authorName'
  | 'publishedAt'
  | 'context'
  | 'format'
  | 'hidden'
  | 'text'
  | 'view';

/** A row of `posts`: the post, and what is needed to merge readings in whatever order they arrive. */
export interface PostRow extends Post {
  readonly toldAt: ToldAt<ToldOfPost | 'leftOut'>;
  /** `observedAt` of the post's newest snapshot; null: none yet. */
  readonly snapshotAt: number | null;
}

/** A row of `accounts`. */
export interface AccountRow extends Account {
  readonly toldAt: ToldAt<'name' | 'url' | 'mine'>;
}

/** A row of `snapshots`. */
export type SnapshotRow = Snapshot;

/** A row of `audiences`. */
export type AudienceRow = Audience;

/** A row of `accountSets`. */
export interface AccountSetRow extends AccountSet {
  /** Deleted by the person: then its name and its accounts are gone, and the row keeps an older backup from bringing it back. */
  readonly deleted: boolean;
  /** When the person saved or deleted it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** A row of `learnt`: worked out from readings, and worked out anew as they come; in no backup. */
export interface LearntRow {
  readonly platform: PlatformId;
  /** Whose posts it was learnt from; '' for all accounts of the platform together. */
  readonly account: string;
  /** One for each family of formats, and of all accounts one for all families. */
  readonly curves: readonly AccrualCurve[];
  /** How widely the account's posts spread, by what they are judged by; of all accounts none. */
  readonly spreads: Readonly<Partial<Record<BasisName, AccountSpread>>>;
  /** Of all accounts the sums of their spreads; of one account none. */
  readonly sums: Readonly<Partial<Record<BasisName, SpreadSums>>>;
  /** Milliseconds since 1970. */
  readonly learntAt: number;
}

/** A row of `pages`: what a tab shows now. One a tab; gone when the tab closes and when the browser starts. */
export interface PageRow {
  readonly tab: number;
  /** Made by the page's script: new for each address that the tab comes to. */
  readonly visit: string;
  readonly report: PageReport;
  /** Milliseconds since 1970. */
  readonly observedAt: number;
  /** The post that the panel of this tab shows; null: none chosen. */
  readonly focus: PostKey | null;
}

/** A row of `sightings`: a post that is on the page of a tab. In their order, the posts are as they were met on the page. */
export interface Sighting extends PostKey {
  readonly tab: number;
  readonly visit: string;
  /** When it was first read in this visit, in milliseconds since 1970. */
  readonly observedAt: number;
  /** Its place in the batch that brought it: orders the posts of one moment. */
  readonly position: number;
}

/** The tables that hold what was read and what the person wrote, with their rows: all that a backup holds. */
export interface KeptRows {
  readonly accounts: AccountRow;
  readonly posts: PostRow;
  readonly snapshots: SnapshotRow;
  readonly audiences: AudienceRow;
  readonly accountSets: AccountSetRow;
}

/** The name of a table that a backup holds. */
export type KeptTable = keyof KeptRows;

/** In the order in which a backup holds them. */
export const keptTables = [
  'accounts',
  'posts',
  'snapshots',
  'audiences',
  'accountSets',
] as const satisfies KeptTable[];

/** One line of a backup. */
export type BackupRow = {
  readonly [Table in KeptTable]: { readonly table: Table; readonly row: KeptRows[Table] };
}[KeptTable];
