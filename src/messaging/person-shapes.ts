import * as z from 'zod/mini';
import { mostGoalKpis, objectives } from '../domain/goal.ts';
import { metricNames } from '../domain/metrics.ts';
import * as shape from './shapes.ts';

// What the person sets up beside readings: campaigns, notes, goals, and how unknown tables are read.

const name = shape.written(200).check(z.regex(/\S/, 'no name'));

const word = shape.written(300).check(z.regex(/\S/, 'no word'));

const inOrder = z.refine<{ from: string | null; to: string | null }>(
  ({ from, to }) => from === null || to === null || from <= to,
  'it ends before it begins',
);

const rule = z.discriminatedUnion('by', [
  z.object({ by: z.literal('text'), words: word }),
  z.object({ by: z.literal('hashtag'), tag: word }),
  z.object({ by: z.literal('dates'), from: shape.day, to: shape.day }).check(inOrder),
  z.object({ by: z.literal('utm'), campaign: word }),
]);

/** A `Campaign`. */
export const campaignShape = z
  .object({
    id: shape.campaignId,
    name,
    from: z.nullable(shape.day),
    to: z.nullable(shape.day),
    rules: z.readonly(z.array(rule).check(z.maxLength(50))),
    reviewedAt: z.nullable(shape.moment),
  })
  .check(inOrder);

const campaignIds = z.readonly(z.array(shape.campaignId).check(z.maxLength(100)));

const noteOfPost = {
  platform: shape.platform,
  id: shape.postId,
  campaigns: campaignIds,
  notCampaigns: campaignIds,
  note: shape.written(4000),
  link: z.nullable(shape.address),
};

/** A `PostNoteChange`. */
export const postNoteChangeShape = z.object({
  platform: noteOfPost.platform,
  id: noteOfPost.id,
  campaigns: z.optional(noteOfPost.campaigns),
  notCampaigns: z.optional(noteOfPost.notCampaigns),
  note: z.optional(noteOfPost.note),
  link: z.optional(noteOfPost.link),
});

/** A `PostNote` with when it was told. */
export const postNoteRowShape = z.object({ ...noteOfPost, toldAt: shape.moment });

const number = z.number().check(z.gte(-1e15), z.lte(1e15));

/** A `Goal`. What is measured is only ever looked up by its name. */
export const goalShape = z
  .object({
    id: shape.goalId,
    account: z.object({ platform: shape.platform, id: shape.handle }),
    objective: z.enum(objectives),
    targets: z.readonly(
      z
        .array(
          z.object({
            measure: z.string().check(z.regex(/^[a-z][A-Za-z0-9-]{0,99}$/, 'not a measure')),
            baseline: number,
            weeks: z.int().check(z.gte(0), z.lte(60)),
            achievable: number,
            stretch: number,
          }),
        )
        .check(
          z.minLength(1),
          z.maxLength(mostGoalKpis),
          z.refine(
            (targets) => new Set(targets.map(({ measure }) => measure)).size === targets.length,
            'a measure twice',
          ),
        ),
    ),
    from: shape.day,
    to: shape.day,
    baselineWeeks: z.int().check(z.gte(4), z.lte(8)),
  })
  .check(inOrder);

const mappedFields = [
  ...metricNames,
  'post address',
  'post id',
  'account',
  'publication',
  'text',
  'campaign',
  'ignore',
] as const;

/** The heads of a table's columns, as `HeaderMapping` holds them. */
export const signature = shape.written(20_000).check(z.minLength(1));

/** A `HeaderMapping`. */
export const headerMappingShape = z.object({
  signature,
  name,
  platform: z.nullable(shape.platform),
  columns: z
    .record(shape.written(1000), z.enum(mappedFields))
    .check(z.refine((columns) => Object.keys(columns).length <= 500, 'too many columns')),
  dateOrder: z.enum(['day first', 'month first']),
  toldAt: shape.moment,
});
