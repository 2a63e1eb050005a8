import type { GoalMeasure, WindowReading } from '../goal-measure.ts';
import type { Range } from '../range.ts';

/** What became of a measure from one period to the next. */
export type WindowChange =
  /** One of the periods has no value. */
  | { readonly state: 'unknown' }
  | {
      readonly state: 'known';
      /** In the measure's unit. */
      readonly difference: number;
      /** As a share of the earlier value; null where that is 0 or negative. */
      readonly relative: number | null;
      /** Holds the true difference in 95 of 100 cases; null where one of the periods has no interval. */
      readonly interval: Range | null;
      /** 'unsaid': without an interval a difference may be chance, and nothing is said of it. */
      readonly verdict: 'better' | 'worse' | 'unclear' | 'unsaid';
    };

/**
 * The difference of two periods. Its interval is put together from theirs (Zou & Donner 2008, Construction of confidence limits
 * about effect measures, Statistics in Medicine 27, 1693–1702): for two shares with Wilson's intervals it is Newcombe's.
 */
export function changeBetweenWindows(
  { better }: Pick<GoalMeasure, 'better'>,
  now: Pick<WindowReading, 'value' | 'interval'>,
  before: Pick<WindowReading, 'value' | 'interval'>,
): WindowChange {
  if (now.value === null || before.value === null) return { state: 'unknown' };
  const difference = now.value - before.value;
  const relative = before.value > 0 ? difference / before.value : null;
  if (now.interval === null || before.interval === null) {
    return { state: 'known', difference, relative, interval: null, verdict: 'unsaid' };
  }
  const interval = {
    low: difference - Math.hypot(now.value - now.interval.low, before.interval.high - before.value),
    high: difference + Math.hypot(now.interval.high - now.value, before.value - before.interval.low),
  };
  return { state: 'known', difference, relative, interval, verdict: verdictOf(interval, better) };
}

function verdictOf({ low, high }: Range, better: GoalMeasure['better']): 'better' | 'worse' | 'unclear' {
  if (low > 0) return better === 'higher' ? 'better' : 'worse';
  if (high < 0) return better === 'higher' ? 'worse' : 'better';
  return 'unclear';
}
