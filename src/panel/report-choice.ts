import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AccountKey } from '../domain/account.ts';

/** The kinds of report that there are. */
export const reportKinds = ['week', 'month', 'account', 'campaigns', 'tags'] as const;

/** One kind of report. */
export type ReportKind = (typeof reportKinds)[number];

/** Which report is shown. The page's address holds it, so that it can be kept as a bookmark and gone back to. */
export interface ReportChoice {
  readonly kind: ReportKind;
  /** Null: the first of the person's own. */
  readonly account: AccountKey | null;
  /** How many periods before the last one. */
  readonly earlier: number;
}

/** The address of a report, from another page of the extension. */
export function reportAddress({ kind, account, earlier }: ReportChoice): string {
  const asked = new URLSearchParams();
  if (account !== null) {
    asked.set('platform', account.platform);
    asked.set('account', account.id);
  }
  if (earlier > 0) asked.set('earlier', String(earlier));
  const query = asked.size === 0 ? '' : `?${asked.toString()}`;
  return `/report.html${query}#${kind}`;
}

/** Reads the address of a report; whatever is wrong in it is left out. */
export function readChoice({ search, hash }: Pick<Location, 'search' | 'hash'>): ReportChoice {
  const asked = new URLSearchParams(search);
  const platform = asked.get('platform');
  const id = asked.get('account');
  const earlier = Number(asked.get('earlier') ?? 0);
  return {
    kind: reportKinds.find((kind) => `#${kind}` === hash) ?? 'week',
    account: platform === null || id === null ? null : { platform, id },
    earlier: Number.isInteger(earlier) && earlier > 0 && earlier <= mostEarlier ? earlier : 0,
  };
}

/** Periods that can be gone back. */
export const mostEarlier = 120;

/** The report that the address asks for, and a way to ask for another. */
export function useReportChoice(): readonly [ReportChoice, (change: Partial<ReportChoice>) => void] {
  const [choice, setChoice] = useState(() => readChoice(location));
  useEffect(() => {
    const follow = () => setChoice(readChoice(location));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const choose = useCallback((change: Partial<ReportChoice>) => {
    history.pushState(null, '', reportAddress({ ...readChoice(location), ...change }));
    setChoice(readChoice(location));
  }, []);
  return [choice, choose];
}
