import type { Count } from '../domain/count.ts';
import { changedRows } from './changed-rows.ts';
import { database, startingWith } from './database.ts';
import { grouped } from './grouped.ts';
import { isNewsOfAudience } from './is-news.ts';
import type { Batch } from './keep-batch.ts';
import { accountFromPage, mergeAccounts } from './merge-accounts.ts';
import { putAudiences } from './put-audiences.ts';
import type { AccountRow, AudienceRow } from './rows.ts';

/**
 * Keeps the accounts of a batch and what is new of their followers. To be called within a transaction over `accounts` and
 * `audienceTables`.
 */
export async function keepAccounts(batch: Batch): Promise<void> {
  const ofAccounts = grouped(observations(batch), ({ row }) => `${row.platform} ${row.id}`);
  await Promise.all([keepTold(ofAccounts), keepAudiences(ofAccounts)]);
}

/** What a page tells of an account at one moment. */
interface Observation {
  readonly row: AccountRow;
  readonly followers: Count | null;
}

/** Oldest first; those of one moment in a fixed order. */
function observations({ report, observedAt, readings }: Batch): readonly Observation[] {
  const ofPage =
    report.account === null ? [] : [{ ...report.account, platform: report.platform, observedAt }];
  const ofAuthors = readings.map(({ author, platform, observedAt }) => ({ ...author, platform, observedAt }));
  return [...ofPage, ...ofAuthors]
    .flatMap(({ handle, followers, platform, observedAt, ...told }) =>
      handle === null
        ? []
        : [{ row: accountFromPage({ platform, id: handle }, told, observedAt), followers }],
    )
    .sort(
      (one, other) => one.row.observedAt - other.row.observedAt || (textOf(one) < textOf(other) ? -1 : 1),
    );
}

function textOf({ row, followers }: Observation): string {
  return JSON.stringify([row.id, followers]);
}

async function keepTold(ofAccounts: readonly (readonly Observation[])[]): Promise<void> {
  const told = ofAccounts.map((ofAccount) => ofAccount.map(({ row }) => row).reduce(mergeAccounts));
  const known = await database.accounts.bulkGet(told.map(({ platform, id }) => [platform, id]));
  const rows = told.map((row, index) => mergeAccounts(known[index] ?? row, row));
  await database.accounts.bulkPut(changedRows(rows, known));
}

async function keepAudiences(ofAccounts: readonly (readonly Observation[])[]): Promise<void> {
  const told = ofAccounts
    .map((ofAccount) => ofAccount.flatMap(audienceFrom))
    .filter(({ length }) => length > 0);
  const news = await Promise.all(told.map(newsOfAccount));
  await putAudiences(news.flat());
}

function audienceFrom({ row, followers }: Observation): readonly AudienceRow[] {
  const { platform, id, observedAt } = row;
  return followers === null ? [] : [{ platform, account: id, observedAt, followers }];
}

async function newsOfAccount(audiences: readonly AudienceRow[]): Promise<readonly AudienceRow[]> {
  const [first] = audiences;
  if (first === undefined) return [];
  let latest = await latestAudience(first.platform, first.account);
  return audiences.filter((audience) => {
    const isNews = isNewsOfAudience(audience, latest);
    if (isNews) latest = audience;
    return isNews;
  });
}

/** The one that a page told last. */
function latestAudience(platform: string, account: string): Promise<AudienceRow | undefined> {
  return (
    database.audiences
      .where('[platform+account+observedAt]')
      .between(...startingWith(platform, account))
      .reverse()
      // What a file told is no reading.
      .filter((row) => row.import === undefined)
      .first()
  );
}
