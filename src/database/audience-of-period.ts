import { exactCount } from '../domain/count.ts';
import type { AccountPeriodRow, AudienceRow } from './rows.ts';

/** Whether a file gives the account's followers in all, and not only those that came. */
export function hasFollowers({ metrics }: Pick<AccountPeriodRow, 'metrics'>): boolean {
  return metrics.followers !== undefined;
}

/**
 * The followers at the end of a period's last day (in UTC: files do not say whose midnight it is); undefined where the file does
 * not give them, or knows the account by a name that is no handle.
 */
export function audienceOfPeriod(period: AccountPeriodRow): AudienceRow | undefined {
  const { platform, account, to, metrics, import: from } = period;
  if (metrics.followers === undefined || /\s/.test(account)) return undefined;
  const observedAt = Date.parse(`${to}T00:00:00Z`) + 86_400_000 - 1;
  return { platform, account, observedAt, followers: exactCount(metrics.followers), import: from };
}
