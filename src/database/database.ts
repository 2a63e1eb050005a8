import { Dexie, type Table } from 'dexie';
import type { FollowerCountsRow } from './follower-counts.ts';
import type { PackedKey } from './packed-row.ts';
import type { PostFiguresRow } from './post-figures.ts';
import type {
  AccountPeriodRow,
  AccountRow,
  AccountSetRow,
  AudienceRow,
  CampaignRow,
  CommentFiguresRow,
  CommentRow,
  DueCommentsRow,
  GoalRow,
  HandlingRow,
  HeaderMappingRow,
  ImportRow,
  LearntRow,
  PageRow,
  PastAnswerRow,
  PostNoteRow,
  PostRow,
  Sighting,
  SnapshotRow,
  StatementRow,
  TrafficRow,
  UsedDraftRow,
  VoiceRow,
  WriterRow,
} from './rows.ts';
import { versions } from './versions/index.ts';
import { openNoNewer } from './versions/open-no-newer.ts';
import type { Version } from './versions/version.ts';

type Key = string | number;

/** How long a database that could not be opened is left alone, in milliseconds: an upgrade that fails may take a while to fail. */
const leftAloneFor = 60_000;

/** The tables, by their natural keys: a row that is written twice is there once. */
export class Database extends Dexie {
  declare readonly accounts: Table<AccountRow, [platform: string, id: string]>;
  declare readonly posts: Table<PostRow, [platform: string, id: string]>;
  declare readonly snapshots: Table<SnapshotRow, [platform: string, id: string, observedAt: number]>;
  declare readonly audiences: Table<AudienceRow, [platform: string, account: string, observedAt: number]>;
  declare readonly accountSets: Table<AccountSetRow, [platform: string, id: string]>;
  declare readonly comments: Table<CommentRow, [platform: string, id: string]>;
  declare readonly handlings: Table<HandlingRow, [platform: string, id: string]>;
  declare readonly voices: Table<VoiceRow, string>;
  declare readonly pastAnswers: Table<PastAnswerRow, [platform: string, id: string]>;
  declare readonly usedDrafts: Table<UsedDraftRow, [platform: string, comment: string, usedAt: number]>;
  declare readonly commentFigures: Table<CommentFiguresRow, [platform: string, id: string]>;
  declare readonly dueComments: Table<DueCommentsRow, [platform: string, postId: string]>;
  declare readonly writers: Table<WriterRow, string>;
  declare readonly statements: Table<
    StatementRow,
    [platform: string, id: string, origin: string, observedAt: number]
  >;
  declare readonly imports: Table<ImportRow, string>;
  declare readonly accountPeriods: Table<
    AccountPeriodRow,
    [platform: string, account: string, from: string, to: string, importId: string]
  >;
  declare readonly traffic: Table<TrafficRow, [importId: string, line: number]>;
  declare readonly headerMappings: Table<HeaderMappingRow, string>;
  declare readonly campaigns: Table<CampaignRow, string>;
  declare readonly postNotes: Table<PostNoteRow, [platform: string, id: string]>;
  declare readonly goals: Table<GoalRow, string>;
  declare readonly learnt: Table<LearntRow, [platform: string, account: string]>;
  declare readonly postFigures: Table<PostFiguresRow, PackedKey>;
  declare readonly followerCounts: Table<FollowerCountsRow, PackedKey>;
  declare readonly pages: Table<PageRow, number>;
  declare readonly sightings: Table<Sighting, [tab: number, visit: string, platform: string, id: string]>;

  /**
   * Opens itself at the first query and again after a close. Dexie's own answer to `versionchange` closes it, so that no
   * open page holds up an upgrade. `schemas`: every schema up to the one that it opens at, the first being version 1.
   */
  constructor(name: string, schemas: readonly Version[] = versions) {
    // The default cache tells live queries of rows before they are committed (dexie/Dexie.js#1813, #2058).
    super(name, { cache: 'disabled', indexedDB: openNoNewer(schemas.length) });
    for (const [index, { stores, upgrade }] of schemas.entries()) {
      const version = this.version(index + 1).stores({ ...stores });
      if (upgrade !== undefined) version.upgrade((transaction) => upgrade(transaction));
    }
  }

  /**
   * Rejects where it cannot be opened: an upgrade failed, and what is stored is as it was before; or what is stored is of a
   * newer schema ('VersionError'). Every query rejects then, until a query a minute later tries to open it again.
   */
  override open(): ReturnType<Dexie['open']> {
    const opening = super.open();
    opening.catch(() => setTimeout(() => this.#letOpen(), leftAloneFor));
    return opening;
  }

  /** By itself Dexie stays closed once it could not be opened. */
  #letOpen(): void {
    if (this.hasFailed() && !this.hasBeenClosed()) this.close({ disableAutoOpen: false });
  }
}

/** The one database. The background writes; panels read, live. Never opened in a page of a platform. */
export const database = new Database('vigie');

/** All keys that begin with these parts. */
export function startingWith(...parts: readonly Key[]): readonly [lower: unknown[], upper: unknown[]] {
  return [
    [...parts, Dexie.minKey],
    [...parts, Dexie.maxKey],
  ];
}
