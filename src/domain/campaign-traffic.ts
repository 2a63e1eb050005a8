import { type CampaignPeriodName, type CampaignPeriods, campaignPeriodNames } from './campaign-periods.ts';
import { fewestPooled } from './compare-groups.ts';
import type { Traffic } from './import-record.ts';
import type { Range } from './range.ts';
import type { DayWindow } from './weekly-window.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What is known of the visits that a campaign brought. */
export interface TrafficMaterial {
  /** Rows of its `utm_campaign`, and rows that belong to its posts; each once. */
  readonly rows: readonly Traffic[];
  /** Ids of imports, the one with the newest figures first: where two tell of the same days the first is believed. */
  readonly imports: readonly string[];
}

/** The visits that a campaign brought, as web analytics tell them. */
export interface CampaignTraffic {
  readonly all: TrafficSums;
  /** Of rows that belong to one post. */
  readonly joined: TrafficSums;
  /** Of rows that belong to none, or to several. */
  readonly notJoined: TrafficSums;
  /** Of rows whose days all lie in a period; null: no row is of so few days. */
  readonly periods: Readonly<Record<CampaignPeriodName, TrafficSums | null>>;
  /** Rows whose days lie in several periods, or are not told. */
  readonly acrossPeriods: number;
  /** Rows left aside, for a newer file tells of the same days. */
  readonly superseded: number;
}

/** Sums over rows; null: no row tells it. */
export interface TrafficSums {
  readonly rows: number;
  readonly sessions: number | null;
  readonly conversions: number | null;
  /** In hundredths of the currency. */
  readonly revenue: number | null;
  /**
   * Conversions out of sessions, over rows that tell both; null: fewer than `fewestPooled` sessions, or more conversions than
   * sessions, so that they are no share of them. The interval is Wilson's, as if visits were alike.
   */
  readonly conversionRate: { readonly value: number; readonly interval: Range } | null;
}

/** The sums of a campaign's rows. */
export function campaignTraffic(
  { rows, imports }: TrafficMaterial,
  periods: CampaignPeriods | undefined,
): CampaignTraffic {
  const believed = newestOfSameDays(rows, imports);
  const isIn = (window: DayWindow | null | undefined) => (row: Traffic) =>
    window != null && row.from !== null && row.to !== null && window.from <= row.from && row.to <= window.to;
  const windowOf = (name: CampaignPeriodName) => periods?.[name];
  const ofPeriod = (name: CampaignPeriodName) => {
    const found = believed.filter(isIn(windowOf(name)));
    return found.length === 0 ? null : sumsOf(found);
  };
  return {
    all: sumsOf(believed),
    joined: sumsOf(believed.filter(({ post }) => post !== null)),
    notJoined: sumsOf(believed.filter(({ post }) => post === null)),
    periods: { before: ofPeriod('before'), during: ofPeriod('during'), after: ofPeriod('after') },
    acrossPeriods: believed.filter((row) => !campaignPeriodNames.some((name) => isIn(windowOf(name))(row)))
      .length,
    superseded: rows.length - believed.length,
  };
}

/** An import's rows count unless those of a newer one tell of some of the same days: the visits would count twice. */
function newestOfSameDays(rows: readonly Traffic[], imports: readonly string[]): readonly Traffic[] {
  const taken: Traffic[] = [];
  const inOrder = [...new Set([...imports, ...rows.map((row) => row.import)])];
  for (const id of inOrder) {
    const own = rows.filter((row) => row.import === id);
    const newer = [...taken];
    for (const row of own) if (!newer.some((other) => shareDays(row, other))) taken.push(row);
  }
  return taken;
}

/** Days that are not told may be any. */
function shareDays(one: Traffic, other: Traffic): boolean {
  if (one.from === null || one.to === null || other.from === null || other.to === null) return true;
  return one.from <= other.to && other.from <= one.to;
}

function sumsOf(rows: readonly Traffic[]): TrafficSums {
  const sum = (name: 'sessions' | 'conversions' | 'revenue', of = rows) => {
    const told = of.flatMap((row) => row[name] ?? []);
    return told.length === 0 ? null : told.reduce((total, value) => total + value, 0);
  };
  const both = rows.filter(({ sessions, conversions }) => sessions !== null && conversions !== null);
  const sessions = sum('sessions', both) ?? 0;
  const conversions = sum('conversions', both) ?? 0;
  const interval = sessions < fewestPooled ? undefined : wilsonInterval(conversions, sessions);
  return {
    rows: rows.length,
    sessions: sum('sessions'),
    conversions: sum('conversions'),
    revenue: sum('revenue'),
    conversionRate: interval === undefined ? null : { value: conversions / sessions, interval },
  };
}
