import { z } from 'zod';
import type { Assessment } from '../domain/assessment.ts';
import { metricNames } from '../domain/metrics.ts';
import { formats, longestText } from '../domain/post.ts';

// The whole of what contexts say to each other. Pages and panels ask, the background answers.
// To add a message: one entry in `protocol`; `background/handlers.ts` does not compile until it has its function.

const moment = z.number().int().min(0).max(8.64e15);
const platform = z.string().regex(/^[a-z]{1,40}$/);
const postId = z.string().min(1).max(200);
const handle = z.string().min(1).max(200);
const line = z.string().max(1000);
const address = z.url({ protocol: /^https$/ }).max(2000);
const wholeNumber = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const count = z
  .object({ low: wholeNumber, high: wholeNumber, shown: z.string().max(300).nullable() })
  .refine(({ low, high }) => low <= high, 'low is above high');
const metrics = z.partialRecord(z.enum(metricNames), count);

const reading = z.object({
  view: z.string().max(100),
  id: postId,
  url: address.nullable(),
  author: z.object({
    handle: handle.nullable(),
    name: line.nullable(),
    url: address.nullable(),
    followers: count.nullable(),
  }),
  publishedAt: moment.nullable(),
  publishedAtFrom: z.enum(['time element', 'post id']).nullable(),
  createdAt: moment.nullable(),
  dateShown: line.nullable(),
  promoted: z.boolean(),
  context: line.nullable(),
  format: z.enum(formats).nullable(),
  metrics,
  hidden: z.array(z.enum(metricNames)).max(metricNames.length),
  // Two UTF-16 units a code point at most.
  text: z
    .string()
    .max(2 * longestText)
    .nullable(),
  observedAt: moment,
});

/** One reading that arrives to be kept: a `Reading` with an id, and its moment. Checked one by one. */
export const arrivingReading = reading;

const postKey = z.object({ platform, id: postId });

const pageReport = z.object({
  platform,
  url: address,
  view: z.string().max(100).nullable(),
  language: z.string().max(35),
  trouble: z.enum(['login wall', 'unavailable', 'unknown layout']).nullable(),
  account: z
    .object({
      handle,
      name: line.nullable(),
      url: address.nullable(),
      followers: count.nullable(),
    })
    .nullable(),
  seen: wholeNumber,
  read: wholeNumber,
  promoted: wholeNumber,
  withoutId: wholeNumber,
  missing: z.partialRecord(z.enum(metricNames), wholeNumber),
});

/** Who may send a message: a content script on a platform's page, or one of the extension's own pages. */
type Sender = 'page' | 'panel';

interface Message<Request extends z.ZodType, Answer> {
  readonly request: Request;
  readonly from: Sender;
  /** Never there at run time; carries the type of the answer. */
  readonly answer?: Answer;
}

function message<Answer>() {
  return <Request extends z.ZodType>(from: Sender, request: Request): Message<Request, Answer> => ({
    request,
    from,
  });
}

/** What became of a batch of readings. */
export interface KeptReadings {
  /** One for each post of the batch that was kept. */
  readonly assessments: readonly Assessment[];
  /** Readings that were not kept, by their place in the batch, with the reason for the log. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
  /** 'quota': the disk is full, nothing of the batch was kept, all that was stored before is. */
  readonly trouble: 'quota' | 'failed' | null;
}

/** What became of a backup's rows. */
export interface RestoredRows {
  readonly kept: number;
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
}

export const protocol = {
  /** Keeps what was read on a page since the last batch, and tells how its posts did. Safe to repeat. */
  keepReadings: message<KeptReadings>()(
    'page',
    z.object({
      /** New for each address the tab comes to, so that a panel knows which posts are on the page. */
      visit: z.string().min(1).max(64),
      report: pageReport,
      readings: z.array(z.unknown()).max(500),
    }),
  ),
  /** Tells how posts did that were kept before, now that more is known of their accounts. */
  assessPosts: message<readonly Assessment[]>()('page', z.object({ posts: z.array(postKey).max(200) })),
  /** Opens the side panel, on one post where one is given; Firefox opens the popup, which leads there. */
  openPanel: message<null>()('page', z.object({ post: postKey.nullable() })),
  /** Shows a post, an account or the page's list in the panel of a tab. */
  focusPost: message<null>()('panel', z.object({ tab: z.number().int(), post: postKey.nullable() })),
  /** Changes what the person has chosen; what is not given stays. */
  changeSettings: message<null>()(
    'panel',
    z.object({
      consentedAt: moment.nullable().optional(),
      modes: z.record(platform, z.enum(['badges', 'panel', 'off'])).optional(),
      language: z.enum(['en', 'fr', 'browser']).optional(),
      retentionDays: z.number().int().min(1).max(36500).nullable().optional(),
    }),
  ),
  /** Says of an account whether it is the person's own. */
  markMine: message<null>()('panel', z.object({ platform, account: handle, mine: z.boolean() })),
  /** Keeps rows of an exported backup (JSON Lines), each checked; what is there already and newer stays. */
  restoreRows: message<RestoredRows>()('panel', z.object({ rows: z.array(z.unknown()).max(1000) })),
  /** Lets everything be deleted in a minute; until then `cancelErasure` undoes it. Answers the moment. */
  eraseEverything: message<number>()('panel', z.object({})),
  /** Undoes `eraseEverything` while its minute runs. */
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
