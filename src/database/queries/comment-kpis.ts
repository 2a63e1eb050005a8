import type { AccountKey } from '../../domain/account.ts';
import { type CommentWeeks, commentWeeks } from '../../domain/comment-weeks.ts';
import { type Contributors, type Newcomers, newcomers, topContributors } from '../../domain/contributors.ts';
import { type OfficeHours, officeClock } from '../../domain/office-hours.ts';
import {
  type Figure,
  type ResponseRate,
  type ResponseTime,
  responseRate,
  responseTime,
} from '../../domain/response-figures.ts';
import type { CommentState } from '../../domain/waiting.ts';
import { database } from '../database.ts';
import type { CommentFiguresRow } from '../rows.ts';
import { watchAll } from '../watch-all.ts';

/** Comments of an account that figures are worked out from at most, the newest of each state. */
const figuresLimit = 20_000;

const contributorsLimit = 20;

const othersStates = ['waits', 'later', 'handled', 'answered'] as const satisfies CommentState[];

const day = 86_400_000;

/** What is asked of an account's comments. */
export interface CommentKpisAt {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Comments of the last so many days; null: all. A comment of no known date counts by when it was first read. */
  readonly days: number | null;
  /** Of the weeks. */
  readonly timeZone: string;
  /** Given: response times count these hours alone. */
  readonly officeHours: OfficeHours | null;
  /** Who first commented in the last so many days is new. */
  readonly newcomerDays: number;
}

/** What an own account's comments tell. */
export interface CommentKpis {
  readonly responseRate: Figure<ResponseRate>;
  readonly responseTime: Figure<ResponseTime>;
  readonly weeks: CommentWeeks;
  readonly contributors: Contributors;
  /** Of all that is kept, whatever `days`. */
  readonly newcomers: Newcomers;
  /** More comments are kept than were looked at. */
  readonly more: boolean;
}

/** The figures of an own account's comments; of another's account all say that there are too few. */
export async function commentKpisOf(
  { platform, id }: AccountKey,
  { now, days, timeZone, officeHours, newcomerDays }: CommentKpisAt,
): Promise<CommentKpis> {
  const ofStates = await database.transaction('r', database.commentFigures, async () => {
    await watchAll(database.commentFigures);
    return Promise.all(othersStates.map((state) => newestIn(platform, id, state)));
  });
  const all = ofStates.flatMap((rows) => rows.slice(0, figuresLimit));
  const since = days === null ? Number.NEGATIVE_INFINITY : now - days * day;
  const recent = all.filter(({ publishedAt }) => publishedAt >= since);
  return {
    responseRate: responseRate(recent),
    responseTime: responseTime(recent, officeHours === null ? undefined : officeClock(officeHours)),
    weeks: commentWeeks(recent, timeZone),
    contributors: topContributors(recent, contributorsLimit),
    newcomers: newcomers(all, { now, days: newcomerDays }),
    more: ofStates.some(({ length }) => length > figuresLimit),
  };
}

function newestIn(
  platform: string,
  account: string,
  state: CommentState,
): Promise<readonly CommentFiguresRow[]> {
  return database.commentFigures
    .where('[platform+account+state+publishedAt]')
    .between([platform, account, state, 0], [platform, account, state, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(figuresLimit + 1)
    .toArray();
}
