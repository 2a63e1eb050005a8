import * as z from 'zod/mini';
import { longestSetName } from '../domain/account-set.ts';
import type { BadgeWords, CardWords } from '../domain/badge.ts';
import { industries, tierIds } from '../domain/benchmark-population.ts';
import { type Handling, handlingStates } from '../domain/comment.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { RefusedRow } from '../domain/imported-row.ts';
import { longestRaw } from '../domain/raw-error.ts';
import { reminderChoices } from '../domain/review-due.ts';
import { cohortDaysChoices, fewestCohortPosts, mostCohortPosts } from '../domain/settings.ts';
import { commentText } from './arriving-comment.ts';
import { pageReport } from './arriving-reading.ts';
import { accountKey, fileHash, fileName, importFormat } from './import-shapes.ts';
import {
  campaignShape,
  goalShape,
  headerMappingShape,
  postNoteChangeShape,
  signature,
} from './person-shapes.ts';
import {
  accountsOfSet,
  address,
  campaignId,
  commentId,
  commentKey,
  goalId,
  handle,
  importId,
  line,
  metric,
  moment,
  platform,
  postId,
  postKey,
  setId,
  textUpTo,
  voiceId,
  wholeNumber,
} from './shapes.ts';
import { voiceShape } from './voice-shape.ts';
import { writerShape } from './writer-shape.ts';

// The whole of what contexts say to each other. Pages and panels ask, the background answers. How to add a message: README.md.

/** Who may send a message: a content script on a platform's page, or one of the extension's own pages. */
type Sender = 'page' | 'panel';

interface Message<Request extends z.ZodMiniType, Answer> {
  readonly request: Request;
  readonly from: Sender;
  /** Never there at run time; carries the type of the answer. */
  readonly answer?: Answer;
}

function message<Answer>() {
  return <Request extends z.ZodMiniType>(from: Sender, request: Request): Message<Request, Answer> => ({
    request,
    from,
  });
}

/** An error's own texts; the background lets words of its own list through and nothing else. */
const rawErrorShape = z.object({
  name: z.string().check(z.maxLength(100)),
  message: z.string().check(z.maxLength(longestRaw)),
  stack: z.string().check(z.maxLength(longestRaw)),
});

const visitId = z.string().check(z.minLength(1), z.maxLength(64));

/** What became of a batch of readings. */
export interface KeptReadings {
  /** One for each post of the batch that was kept. */
  readonly badges: readonly BadgeWords[];
  /** Readings that were not kept, by their place in the batch, with the reason for the log. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
  /**
   * 'quota': the disk is full; 'failed': the database gave another error. Nothing of the batch was kept, all that was stored
   * before is; the same batch may be sent again.
   */
  readonly trouble: 'quota' | 'failed' | null;
}

/** What became of a batch of comments. */
export interface KeptComments {
  readonly kept: number;
  /** Comments that were not kept, by their place in the batch, with the reason for the log. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
  /** As with `KeptReadings`: where it is not null, `kept` is 0 and the same batch may be sent again. */
  readonly trouble: KeptReadings['trouble'];
}

/** What became of a backup's rows. */
export interface RestoredRows {
  readonly kept: number;
  /** Rows that were not kept, by their place in the request. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
  /** As with `KeptReadings`: where it is not null, `kept` is 0. */
  readonly trouble: KeptReadings['trouble'];
}

/** What became of a batch of a file's rows. */
export interface KeptImport {
  /** Rows that are kept now, those that were kept before among them. */
  readonly kept: number;
  /** Rows that were not kept, by their place in the request. */
  readonly refused: readonly { readonly index: number; readonly reason: RefusedRow['reason'] }[];
  /** As with `KeptReadings`: where it is not null, `kept` is 0, the import stays unfinished and the batch may be sent again. */
  readonly trouble: KeptReadings['trouble'];
}

export const protocol = {
  /** Keeps what was read on a page since the last batch, and tells how its posts did. Safe to repeat. */
  keepReadings: message<KeptReadings>()(
    'page',
    z.object({
      /** New for each address the tab comes to, so that a panel knows which posts are on the page. */
      visit: visitId,
      report: pageReport,
      readings: z.array(z.unknown()).check(z.maxLength(500)),
    }),
  ),
  /** Keeps the comments that a page showed since the last batch. Safe to repeat; batches may come in any order. */
  keepComments: message<KeptComments>()(
    'page',
    z.object({
      platform,
      /** Of the page, so that a batch from elsewhere is refused whole. */
      url: address,
      /** Each a `CommentReading` with `observedAt`: see `arrivingComment`. */
      comments: z.array(z.unknown()).check(z.maxLength(300)),
    }),
  ),
  /** Says how posts did that were kept before, now that more is known of their accounts. */
  judgePosts: message<readonly BadgeWords[]>()(
    'page',
    z.object({ posts: z.array(postKey).check(z.maxLength(200)) }),
  ),
  /** Says what the card over a post's badge is to say; null where the post is not kept. */
  describePost: message<CardWords | null>()('page', postKey),
  /** Says that the tab has left the page of this visit, so that no panel shows it any more. */
  leavePage: message<null>()('page', z.object({ visit: visitId })),
  /** Opens the side panel, on one post where one is given; Firefox opens the popup, which leads there. */
  openPanel: message<null>()('page', z.object({ post: z.nullable(postKey) })),
  /** Shows a post, or the page's list (null), in the panel of a tab. */
  focusPost: message<null>()('panel', z.object({ tab: z.int(), post: z.nullable(postKey) })),
  /** Changes what the person has chosen; what is not given stays. */
  changeSettings: message<null>()(
    'panel',
    z.object({
      consentedAt: z.optional(z.nullable(moment)),
      modes: z.optional(z.record(platform, z.enum(['badges', 'panel', 'off']))),
      language: z.optional(z.enum(['en', 'fr', 'browser'])),
      retentionDays: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(36500)))),
      thinsByAge: z.optional(z.boolean()),
      industry: z.optional(z.nullable(z.enum(industries))),
      tier: z.optional(z.nullable(z.enum(tierIds))),
      cohortDays: z.optional(z.nullable(z.literal(cohortDaysChoices))),
      reminders: z.optional(z.enum(reminderChoices)),
      cohortPosts: z.optional(z.int().check(z.gte(fewestCohortPosts), z.lte(mostCohortPosts))),
    }),
  ),
  /** Says of an account whether it is the person's own. */
  markMine: message<null>()('panel', z.object({ platform, account: handle, mine: z.boolean() })),
  /** Leaves a post out of every comparison, or takes it in again. Refused where the post is not kept. */
  leaveOut: message<null>()('panel', z.object({ platform, id: postId, leftOut: z.boolean() })),
  /** Keeps a set of accounts as it is now: a new one, a changed one, or one that was deleted, which undoes that. */
  saveAccountSet: message<null>()(
    'panel',
    z.object({
      platform,
      id: setId,
      name: textUpTo(longestSetName).check(z.regex(/\S/, 'no name')),
      accounts: accountsOfSet,
    }),
  ),
  /** Deletes a set of accounts; its accounts and their posts stay. */
  deleteAccountSet: message<null>()('panel', z.object({ platform, id: setId })),
  /**
   * Keeps what the person decided of comments; null takes it back. Answers what was decided before of those that are kept,
   * in the order asked: to decide that again is the undo. Safe to repeat.
   */
  handleComments: message<readonly Pick<Handling, 'platform' | 'id' | 'state' | 'until'>[]>()(
    'panel',
    z
      .object({
        comments: z.array(commentKey).check(z.maxLength(500)),
        state: z.nullable(z.enum(handlingStates)),
        /** For 'later': from when they wait again; null otherwise. */
        until: z.nullable(moment),
      })
      .check(
        z.refine(({ state, until }) => (state === 'later') === (until !== null), '`until` is of later alone'),
      ),
  ),
  /** Keeps a voice as it is now: a new one, a changed one, or one that was deleted, which undoes that. */
  saveVoice: message<null>()('panel', voiceShape),
  /** Deletes a voice; the examples that it learnt from stay until `forgetPastAnswers`. */
  deleteVoice: message<null>()('panel', z.object({ id: voiceId })),
  /** Says who writes drafts beside the rules; what was set up before, with its key, is forgotten. */
  chooseWriter: message<null>()('panel', z.object({ choice: writerShape })),
  /**
   * Stops a voice from learning and forgets the owner's answers kept for the accounts that it speaks for; null: all voices, and
   * all answers that are kept.
   */
  forgetPastAnswers: message<null>()('panel', z.object({ voice: z.nullable(voiceId) })),
  /** Notes that the person took an answer: copied it, or put it into the reply box. Safe to repeat. */
  noteUsedDraft: message<null>()(
    'panel',
    z.object({
      platform,
      comment: commentId,
      account: handle,
      to: z.nullable(line),
      text: commentText,
      /** When it was taken, by the panel's clock; one in the future is refused. */
      usedAt: moment,
    }),
  ),
  /**
   * Begins an import, or goes on with an unfinished one of the same file, under its own id and with its own moment and account.
   * 'known': the file was imported before and that was not undone; nothing changes. Refused where `asOf` lies in the future.
   * Safe to repeat.
   */
  beginImport: message<{ readonly state: 'begun' | 'known'; readonly record: ImportRecord }>()(
    'panel',
    z.object({
      id: importId(),
      format: importFormat,
      fileName,
      hash: fileHash,
      asOf: moment,
      account: z.nullable(accountKey),
    }),
  ),
  /**
   * Keeps rows of a file, each an `ImportedRow`, each checked: all that pass in one transaction. Safe to repeat. Refused whole
   * where the import is not begun, finished or undone.
   */
  keepImportedRows: message<KeptImport>()(
    'panel',
    z.object({ import: importId(), rows: z.array(z.unknown()).check(z.maxLength(500)) }),
  ),
  /** Ends an import; `refused`: rows of its file that were not kept, whoever refused them. Safe to repeat. */
  finishImport: message<ImportRecord>()('panel', z.object({ import: importId(), refused: wholeNumber })),
  /** Takes an import back: the posts are as they would be without it. Its record stays. Safe to repeat. */
  undoImport: message<null>()('panel', z.object({ import: importId() })),
  /**
   * Keeps a figure that the person read somewhere, in place of one typed in before; null takes it back. Refused where the post is
   * not kept and where `observedAt` is in the future, before 2000 or before the post's publication.
   */
  typeFigure: message<null>()(
    'panel',
    z.object({ platform, id: postId, metric, value: z.nullable(wholeNumber), observedAt: moment }),
  ),
  /** Keeps a campaign as it is now: a new one, a changed one, or one that was deleted, which undoes that. */
  saveCampaign: message<null>()('panel', campaignShape),
  /** Deletes a campaign; the posts that were tagged with it keep its id. */
  deleteCampaign: message<null>()('panel', z.object({ id: campaignId })),
  /**
   * Keeps what the person noted of a post, and joins web analytics to it anew where its link changed. What is not given stays: two
   * windows may each show a note that the other has changed since.
   */
  notePost: message<null>()('panel', postNoteChangeShape),
  /** Keeps a goal as it is now: a new one, a changed one, or one that was deleted, which undoes that. */
  saveGoal: message<null>()('panel', goalShape),
  /** Deletes a goal. */
  deleteGoal: message<null>()('panel', z.object({ id: goalId })),
  /** Keeps how a table that no format knows is read; `toldAt` becomes now. */
  saveHeaderMapping: message<null>()('panel', headerMappingShape),
  /** Forgets how such a table is read. */
  deleteHeaderMapping: message<null>()('panel', z.object({ signature })),
  /** Keeps rows of a backup (see `backupRow`), each checked; what is there already and newer stays. Safe to repeat. */
  restoreRows: message<RestoredRows>()(
    'panel',
    z.object({ rows: z.array(z.unknown()).check(z.maxLength(1000)) }),
  ),
  /** Notes what went wrong in a platform's page, for a bug report; no text of it is kept. At most some in a minute. */
  notePageError: message<null>()('page', rawErrorShape),
  /** Notes what went wrong in one of the extension's own pages, likewise. */
  notePanelError: message<null>()('panel', rawErrorShape),
  /** Forgets the errors and self-checks that were noted for a bug report. */
  clearErrorLog: message<null>()('panel', z.object({})),
  /** Lets everything be deleted in a minute; until then `cancelErasure` undoes it. Answers the moment. */
  eraseEverything: message<number>()('panel', z.object({})),
  /** Undoes `eraseEverything` while its minute runs; refused once everything is deleted. */
  cancelErasure: message<null>()('panel', z.object({})),
} as const;

type Protocol = typeof protocol;

/** The name of a message. */
export type MessageName = keyof Protocol;

/** What is sent with a message. */
export type Request<Name extends MessageName> = z.input<Protocol[Name]['request']>;

/** What a handler is given: the request after its check. */
export type CheckedRequest<Name extends MessageName> = z.output<Protocol[Name]['request']>;

/** What a message is answered with. */
export type Answer<Name extends MessageName> =
  NonNullable<Protocol[Name]['answer']> extends never ? null : Exclude<Protocol[Name]['answer'], undefined>;
