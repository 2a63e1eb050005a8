import type { IntentId, Understanding } from './intent.ts';

/** The order in which comments are answered, by what they are about; what stands in one group is equally urgent. */
export const urgencyGroups = [
  ['crisis'],
  ['complaint', 'insult'],
  ['delivery'],
  ['question', 'price'],
  ['recruitment', 'collaboration'],
  ['idea'],
  ['contest'],
  ['thanks', 'praise'],
  ['other'],
  ['tag', 'emoji'],
  ['spam'],
] as const satisfies readonly (readonly IntentId[])[];

/** Where a comment stands of which nothing is known: with `other`. */
const undecidedGroup = 8;

const spamGroup = 10;

/** Why a comment stands where it stands in the queue. */
export interface Urgency {
  /** The place of its group in `urgencyGroups`, 0 the most urgent: it goes before everything else. */
  readonly group: number;
  /** What put it there; null: undecided, or not understood yet. */
  readonly intent: IntentId | null;
  /** Hours since it was written, 0 at least; where no date is known, since it was first read. */
  readonly hours: number;
  /** log₂(1 + hours). */
  readonly agePoints: number;
  /** Reactions and comments of its post, as far as they are known; null: nothing is. */
  readonly reach: number | null;
  /** ½ log₂(1 + reach ÷ 100); 0 where the reach is unknown. */
  readonly reachPoints: number;
  /** The two together: orders the comments of a group, most points first. */
  readonly points: number;
}

/** What urgency is worked out from. */
export interface UrgentComment {
  readonly understanding: Understanding | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly reach: number | null;
}

/**
 * How urgent an answer is. Of several intents the most urgent counts, but where spam is the surest, only a crisis goes before
 * it. Within a group, points = log₂(1 + hours waiting) + ½ log₂(1 + reach ÷ 100): each doubling of the wait adds one, each
 * doubling of a large post's reach a half. Both grow without leaps, so that nothing is passed over for ever.
 */
export function urgencyOf({ understanding, publishedAt, reach }: UrgentComment, now: number): Urgency {
  const { group, intent } = groupOf(understanding);
  const hours = Math.max(0, now - publishedAt) / 3_600_000;
  const agePoints = Math.log2(1 + hours);
  const reachPoints = Math.log2(1 + (reach ?? 0) / 100) / 2;
  return { group, intent, hours, agePoints, reach, reachPoints, points: agePoints + reachPoints };
}

/** Most urgent first; those alike by their dates, then by id, so that the order is always the same. */
export function byUrgency(
  one: { readonly urgency: Urgency; readonly publishedAt: number; readonly id: string },
  other: { readonly urgency: Urgency; readonly publishedAt: number; readonly id: string },
): number {
  return (
    one.urgency.group - other.urgency.group ||
    other.urgency.points - one.urgency.points ||
    one.publishedAt - other.publishedAt ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}

function groupOf(understanding: Understanding | null): Pick<Urgency, 'group' | 'intent'> {
  const intents = understanding?.intents ?? [];
  const [surest] = intents;
  if (surest === undefined) return { group: undecidedGroup, intent: null };
  const ranked = intents.map(({ what }) => ({ group: groups[what], intent: what }));
  const urgent = ranked.reduce((one, other) => (other.group < one.group ? other : one));
  return surest.what === 'spam' && urgent.group > 0 ? { group: spamGroup, intent: 'spam' } : urgent;
}

const groups = Object.fromEntries(
  urgencyGroups.flatMap((intents, group) => intents.map((intent) => [intent, group])),
) as Record<IntentId, number>;
