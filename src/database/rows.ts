import type { Account, AccountKey, Audience } from '../domain/account.ts';
import type { AccountPeriod } from '../domain/account-period.ts';
import type { AccountSet } from '../domain/account-set.ts';
import type { AccrualCurve } from '../domain/accrual.ts';
import type { BasisName } from '../domain/assessment.ts';
import type { Campaign, PostNote } from '../domain/campaign.ts';
import type { Comment, CommentKey, Handling, HandlingState } from '../domain/comment.ts';
import type { Goal } from '../domain/goal.ts';
import type { HeaderMapping, ImportRecord, Statement, Traffic } from '../domain/import-record.ts';
import type { Understanding } from '../domain/intent.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { PageReport } from '../domain/page-report.ts';
import type { PlatformId } from '../domain/platform-facts.ts';
import type { Post, PostKey, Snapshot } from '../domain/post.ts';
import type { AccountSpread, SpreadSums } from '../domain/spread-prior.ts';
import type { PastAnswer, UsedDraft, Voice } from '../domain/voice.ts';
import type { CommentState } from '../domain/waiting.ts';
import type { WriterChoice } from '../domain/writer-choice.ts';

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
  /**
   * What files alone have told lies before every reading (see `momentOfFile`): it stands until a page tells the field.
   * `promoted` is there only where files alone say so.
   */
  readonly toldAt: ToldAt<ToldOfPost | 'leftOut' | 'promoted'>;
  /** `observedAt` of the post's newest snapshot; null: none yet. */
  readonly snapshotAt: number | null;
}

/** A row of `accounts`. */
export interface AccountRow extends Account {
  /** What files alone have told lies before every reading, as of posts. */
  readonly toldAt: ToldAt<'name' | 'url' | 'mine'>;
  /** There where neither a page nor the person has told of it: then it goes with the imports that do. */
  readonly fromFiles?: true | undefined;
}

/** A row of `snapshots`. */
export type SnapshotRow = Snapshot;

/** A row of `audiences`. */
export interface AudienceRow extends Audience {
  /** The import that brought it; not there: a page told it. */
  readonly import?: string | undefined;
}

/** A row of `accountSets`. */
export interface AccountSetRow extends AccountSet {
  /** Deleted by the person: then its name and its accounts are gone, and the row keeps an older backup from bringing it back. */
  readonly deleted: boolean;
  /** When the person saved or deleted it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** The fields of a comment that a later reading may change; the author's are told one by one. */
export type ToldOfComment =
  | Exclude<keyof Comment, keyof CommentKey | 'author' | 'firstObservedAt' | 'observedAt'>
  | 'authorHandle'
  | 'authorName'
  | 'authorUrl';

/** A row of `comments`: the comment, and what is needed to merge readings in whatever order they arrive. */
export interface CommentRow extends Comment {
  readonly toldAt: ToldAt<ToldOfComment>;
}

/** A row of `handlings`. */
export type HandlingRow = Handling;

/** A row of `voices`. */
export interface VoiceRow {
  readonly id: string;
  /** Null: deleted by the person; the row keeps an older backup from bringing it back. */
  readonly voice: Voice | null;
  /** When the person saved or deleted it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** A row of `pastAnswers`. */
export type PastAnswerRow = PastAnswer;

/** A row of `usedDrafts`. */
export type UsedDraftRow = UsedDraft;

/** Who wrote a comment: anybody else ('others'), or the post's author, in a thread ('answer') or beginning one ('opening'). */
export type CommentRole = 'others' | 'answer' | 'opening';

/**
 * A row of `commentFigures`: what the queue and the figures need of a comment under a post of one of the person's own accounts.
 * Worked out from `comments`, `posts`, `accounts` and `handlings`; in no backup. Comments under other posts have none.
 */
export interface CommentFiguresRow extends CommentKey {
  readonly postId: string;
  /** The handle of the post's author. */
  readonly account: string;
  /** The handle of who wrote it, else the name; null where neither was told. */
  readonly author: string | null;
  /** The comment that its thread begins with, itself where it begins one. */
  readonly thread: string;
  readonly role: CommentRole;
  /** Milliseconds since 1970: as a page told it (`dated`), else when it was first read, which is later. */
  readonly publishedAt: number;
  readonly dated: boolean;
  /** Index entries by which comments and the owner's comments that address their authors find each other: see `callsOf`. */
  readonly calls: readonly string[];
  readonly state: CommentState;
  /** What the person decided; null: nothing, or it was taken back. */
  readonly decision: HandlingState | null;
  /** For state 'later': from when it waits again; null otherwise. */
  readonly until: number | null;
  /** The id of the owner's first answer to it; null: none is kept. */
  readonly answer: string | null;
  /** When that was published, or where no page told it (`answerDated` false) first read: then it was some time before. */
  readonly answeredAt: number | null;
  readonly answerDated: boolean;
  /** Null: not yet; always of the owner's own. */
  readonly understanding: Understanding | null;
  /** The version of the rules that understood it; 0: not yet; `nothingToUnderstand` of the owner's own. */
  readonly understoodBy: number;
}

/** A row of `dueComments`: a post whose comments' figures are to be worked out anew; gone once that is done. */
export interface DueCommentsRow {
  readonly platform: PlatformId;
  readonly postId: string;
  /** The id up to which it is done; '' at the beginning. */
  readonly after: string;
}

/** What a file tells of a post beside its figures; null: it does not tell. */
export interface ToldByFile
  extends Pick<
    Post,
    'url' | 'author' | 'authorName' | 'publishedAt' | 'publishedAtFrom' | 'format' | 'text' | 'promoted'
  > {
  /** When the id that the file names it by was made, in milliseconds since 1970; not there: the id does not tell. */
  readonly madeAt?: number | undefined;
}

/** A row of `statements`. */
export interface StatementRow extends Statement {
  /** Not there: figures alone, typed in or of web analytics. */
  readonly told?: ToldByFile | undefined;
  /**
   * Of what was typed in, when the person said so, in milliseconds since 1970; a metric that is here but has no count was taken
   * back. Not there: of a file.
   */
  readonly saidAt?: Readonly<Partial<Record<MetricName, number>>> | undefined;
}

/** An account as an import tells of it. */
export interface AccountOfImport extends AccountKey {
  /** The first that its rows give; null: none gives one. */
  readonly name: string | null;
}

/** A row of `imports`. */
export interface ImportRow extends ImportRecord {
  /** The accounts that it tells of, in the order of its rows; not there: none, or it was undone. */
  readonly accounts?: readonly AccountOfImport[] | undefined;
}

/** A row of `accountPeriods`. */
export type AccountPeriodRow = AccountPeriod;

/** A row of `traffic`. */
export type TrafficRow = Traffic;

/** A row of `headerMappings`. */
export interface HeaderMappingRow {
  readonly signature: string;
  /** Null: deleted by the person; the row keeps an older backup from bringing it back. */
  readonly mapping: HeaderMapping | null;
  /** When the person saved or deleted it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** A row of `campaigns`. */
export interface CampaignRow {
  readonly id: string;
  /** Null: deleted by the person; the row keeps an older backup from bringing it back. */
  readonly campaign: Campaign | null;
  /** When the person saved or deleted it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** A row of `postNotes`. */
export interface PostNoteRow extends PostNote {
  /** When the person changed it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** A row of `goals`. */
export interface GoalRow {
  readonly id: string;
  /** Null: deleted by the person; the row keeps an older backup from bringing it back. */
  readonly goal: Goal | null;
  /** When the person saved or deleted it last, in milliseconds since 1970. */
  readonly toldAt: number;
}

/** The row of `writers`: there is one at most. It may hold a key, so it is in no backup. */
export interface WriterRow {
  readonly id: 'chosen';
  readonly choice: WriterChoice;
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
  readonly comments: CommentRow;
  readonly handlings: HandlingRow;
  readonly voices: VoiceRow;
  readonly pastAnswers: PastAnswerRow;
  readonly usedDrafts: UsedDraftRow;
  readonly imports: ImportRow;
  readonly statements: StatementRow;
  readonly accountPeriods: AccountPeriodRow;
  readonly traffic: TrafficRow;
  readonly headerMappings: HeaderMappingRow;
  readonly campaigns: CampaignRow;
  readonly postNotes: PostNoteRow;
  readonly goals: GoalRow;
}

/** The name of a table that a backup holds. */
export type KeptTable = keyof KeptRows;

/** In the order in which a backup holds them. */
export const keptTables = [
  'accounts',
  // Before posts, which are made of them.
  'imports',
  'statements',
  'posts',
  'snapshots',
  'audiences',
  'accountSets',
  'comments',
  'handlings',
  'voices',
  'pastAnswers',
  'usedDrafts',
  'accountPeriods',
  'traffic',
  'headerMappings',
  'campaigns',
  'postNotes',
  'goals',
] as const satisfies KeptTable[];

/** One line of a backup. */
export type BackupRow = {
  readonly [Table in KeptTable]: { readonly table: Table; readonly row: KeptRows[Table] };
}[KeptTable];
