import type { Campaign } from './campaign.ts';
import type { Day } from './day.ts';
import { type DayWindow, dayAfter, daysFrom, windowOfDays } from './weekly-window.ts';

/** The stretches of time that a campaign is looked at in. */
export const campaignPeriodNames = ['before', 'during', 'after'] as const;

/** One of them. */
export type CampaignPeriodName = (typeof campaignPeriodNames)[number];

/** A campaign's own days as far as they have passed, as many right before, and as many right after as have passed. */
export interface CampaignPeriods {
  readonly before: DayWindow;
  readonly during: DayWindow;
  /** Null: it runs on, or no day after its end has passed. */
  readonly after: DayWindow | null;
  /** Whether days of `during` are still to come; then of `after` all are. */
  readonly isRunning: boolean;
  /** Days of `after` that are still to come. */
  readonly daysToCome: number;
}

/** The periods of a campaign as of a day; undefined where it has no first day, or has not begun. */
export function campaignPeriods(
  { from, to }: Pick<Campaign, 'from' | 'to'>,
  today: Day,
): CampaignPeriods | undefined {
  if (from === null || today < from) return undefined;
  const isRunning = to === null || today <= to;
  const last = isRunning ? today : to;
  const length = daysFrom(from, last) + 1;
  const lastAfter = dayAfter(last, length);
  const passed = lastAfter < today ? lastAfter : today;
  return {
    before: windowOfDays(dayAfter(from, -length), dayAfter(from, -1)),
    during: windowOfDays(from, last),
    after: isRunning ? null : windowOfDays(dayAfter(last, 1), passed),
    isRunning,
    daysToCome: isRunning ? 0 : daysFrom(passed, lastAfter),
  };
}
