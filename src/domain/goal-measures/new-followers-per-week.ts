import type { AccountPeriod } from '../account-period.ts';
import { isExact } from '../count.ts';
import type { GoalEvidence, GoalMeasure, WindowReading } from '../goal-measure.ts';
import { type DayWindow, daysFrom } from '../weekly-window.ts';

const day = 86_400_000;

/** Of a week's days so many must be known. */
const fewestDays = 5;

/** A count of followers stands for a window's begin or end if it was read so near to it. */
const nearEnough = 2 * day;

/** How many followers the account gains, those lost taken off where the source does so. */
const newFollowersPerWeek: GoalMeasure = {
  id: 'newFollowersPerWeek',
  name: { en: 'New followers a week', fr: 'Nouveaux abonnés par semaine' },
  formula: {
    en: 'new followers by imported files ÷ days that these cover × 7; without such files, the difference of two exact follower counts, read at most two days from begin and end, ÷ days between them × 7',
    fr: 'nouveaux abonnés d’après les fichiers importés ÷ jours couverts × 7\u00a0; sans ces fichiers, la différence de deux nombres d’abonnés exacts, lus à deux jours au plus du début et de la fin, ÷ jours entre les deux × 7',
  },
  unit: 'number',
  better: 'higher',
  least: null,
  most: null,
  sample: 'days',
  fewest: fewestDays,
  origin: 'followers',
  metrics: [],
  read(window, evidence) {
    const told = fromPeriods(window, evidence.periods);
    return told.n >= fewestDays ? told : (fromCounts(window, evidence) ?? told);
  },
};

export default newFollowersPerWeek;

function fromPeriods(window: DayWindow, periods: readonly AccountPeriod[]): WindowReading {
  let sum = 0;
  let days = 0;
  let known = '';
  const inOrder = periods
    .filter(({ from, to }) => from >= window.from && to <= window.to)
    .sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to));
  for (const { from, to, metrics } of inOrder) {
    // Days that two imports tell count once.
    if (metrics.newFollowers === undefined || from <= known) continue;
    sum += metrics.newFollowers;
    days += daysFrom(from, to) + 1;
    known = to;
  }
  return {
    n: days,
    value: days < fewestDays ? null : (sum / days) * 7,
    interval: null,
    sums: null,
    leftOut: {},
  };
}

function fromCounts({ start, end }: DayWindow, { audiences }: GoalEvidence): WindowReading | undefined {
  const exact = audiences.filter(({ followers }) => isExact(followers));
  const nearest = (moment: number) =>
    exact
      .filter(({ observedAt }) => Math.abs(observedAt - moment) <= nearEnough)
      .sort((one, other) => Math.abs(one.observedAt - moment) - Math.abs(other.observedAt - moment))[0];
  const [first, last] = [nearest(start), nearest(end)];
  if (first === undefined || last === undefined) return undefined;
  const days = (last.observedAt - first.observedAt) / day;
  if (days < fewestDays) return undefined;
  const gained = last.followers.low - first.followers.low;
  return { n: Math.round(days), value: (gained / days) * 7, interval: null, sums: null, leftOut: {} };
}
