import type { GoalMeasure } from '../domain/goal-measure.ts';
import type { PeriodReview, ReviewLine } from '../domain/review/period-review.ts';
import type { Column } from './column.ts';

/** A line of a review with the days that it is of. */
export interface ReviewRow extends ReviewLine {
  readonly windows: PeriodReview['windows'];
}

/** The rows of a review's table. */
export function reviewRows({ lines, windows }: PeriodReview): readonly ReviewRow[] {
  return lines.map((line) => ({ ...line, windows }));
}

const units: Readonly<Record<GoalMeasure['unit'], string>> = {
  share: 'share (0.041 is 4.1 %)',
  number: 'number',
  money: 'hundredths of a currency',
  duration: 'milliseconds',
};

/** The columns of an exported review: both periods, their samples and intervals, and the difference. */
export const reviewColumns: readonly Column<ReviewRow>[] = [
  column('measure', 'Lasting id of the figure', ({ measure }) => measure.id),
  column('name', 'Its name in English', ({ measure }) => measure.name.en),
  column('formula', 'How it is worked out', ({ measure }) => measure.formula.en),
  column('unit', 'What its values are in', ({ measure }) => units[measure.unit]),
  column('from', 'First day of the period', ({ windows }) => windows.now.from),
  column('to', 'Last day of the period', ({ windows }) => windows.now.to),
  column('value', 'Its value; empty where unknown or too few', ({ now }) => now.value),
  column('low', 'Lower end of its 95 % interval', ({ now }) => now.interval?.low ?? null),
  column('high', 'Upper end of its 95 % interval', ({ now }) => now.interval?.high ?? null),
  column('n', 'Posts, days, comments or answers that it rests on', ({ now }) => now.n),
  column('sample', 'Which of them', ({ measure }) => measure.sample),
  column('beforeFrom', 'First day of the period before', ({ windows }) => windows.before.from),
  column('beforeTo', 'Last day of the period before', ({ windows }) => windows.before.to),
  column('beforeValue', 'The value then', ({ before }) => before.value),
  column('beforeLow', 'Lower end of its 95 % interval', ({ before }) => before.interval?.low ?? null),
  column('beforeHigh', 'Upper end of its 95 % interval', ({ before }) => before.interval?.high ?? null),
  column('beforeN', 'What it rests on', ({ before }) => before.n),
  column('difference', 'Value less the value before', ({ change }) => knownOf(change)?.difference ?? null),
  column(
    'differenceLow',
    'Lower end of its 95 % interval',
    ({ change }) => knownOf(change)?.interval?.low ?? null,
  ),
  column(
    'differenceHigh',
    'Upper end of its 95 % interval',
    ({ change }) => knownOf(change)?.interval?.high ?? null,
  ),
  column(
    'verdict',
    'better, worse, unclear, or unsaid where there is no interval; empty where a value is unknown',
    ({ change }) => knownOf(change)?.verdict ?? null,
  ),
];

function knownOf(change: ReviewLine['change']) {
  return change.state === 'known' ? change : undefined;
}

function column(name: string, description: string, value: Column<ReviewRow>['value']): Column<ReviewRow> {
  return { name, description, value };
}
