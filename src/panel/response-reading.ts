import { type CommentKpis, commentKpisOf } from '../database/queries/comment-kpis.ts';
import { findComments } from '../database/queries/comments.ts';
import { voiceFor } from '../database/queries/voices.ts';
import type { AccountKey } from '../domain/account.ts';
import type { Contributor } from '../domain/contributors.ts';
import type { OfficeHours } from '../domain/office-hours.ts';

/** Who first commented in the last so many days is to be welcomed. */
export const newcomerDays = 30;

/** What is asked of an account's comments. */
export interface ResponseQuestion {
  readonly account: AccountKey;
  /** Comments of the last so many days; null: all that is kept. */
  readonly days: number | null;
  /** Whether response times count opening hours alone. */
  readonly inOfficeHours: boolean;
}

/** How an account's replies go, and who comments. */
export interface ResponseDetail {
  readonly kpis: CommentKpis;
  /** The opening hours of its voice; null: none are set. */
  readonly officeHours: OfficeHours | null;
  /** The names of contributors and newcomers, by what they are called in the figures. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads it from the database, as it is now. */
export async function readResponse({
  account,
  days,
  inOfficeHours,
}: ResponseQuestion): Promise<ResponseDetail> {
  const voice = await voiceFor(account);
  const officeHours = voice?.hours.some((ofDay) => ofDay.length > 0) ? voice : null;
  const timeZone = voice?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const kpis = await commentKpisOf(account, {
    now: Date.now(),
    days,
    timeZone,
    officeHours: inOfficeHours ? officeHours : null,
    newcomerDays,
  });
  const people = [
    ...('contributors' in kpis.contributors ? kpis.contributors.contributors : []),
    ...('newcomers' in kpis.newcomers ? kpis.newcomers.newcomers : []),
  ];
  return { kpis, officeHours, names: await namesOf(people, account.platform) };
}

async function namesOf(
  people: readonly Contributor[],
  platform: string,
): Promise<ReadonlyMap<string, string>> {
  const comments = await findComments(people.map(({ last }) => ({ platform, id: last })));
  return new Map(
    comments.flatMap((comment, index) => {
      const person = people[index];
      const name = comment?.author.name ?? null;
      return person === undefined || name === null ? [] : [[person.author, name] as const];
    }),
  );
}
