import { type AgeRule, type Verdict, verdictIn } from '../domain/assessment.ts';
import type { Explanation } from '../domain/explain.ts';
import type { PostFigures } from '../domain/post.ts';
import { type Cell, type Column, rangeColumns } from './column.ts';
import { type ExportedPost, ofVerdict, verdictOf } from './exported-post.ts';

/** The columns of what a judgement rests on: formula, inputs, age, trend, the posts compared, what would change it. */
export const reasonColumns: readonly Column<ExportedPost>[] = [
  ofVerdict('basis', 'What it is judged by', ({ basis }) => basis.kpi),
  ofVerdict('formula', 'How that is worked out', ({ basis }) => formulaOf(basis)),
  ofVerdict('basisCounted', 'The metrics that make its engagements, separated by spaces', ({ basis }) =>
    basis.counted.join(' '),
  ),
  ...rangeColumns<ExportedPost>(
    'basis',
    'Value of what it is judged by',
    (row) => verdictOf(row)?.basis.value,
  ),
  ...rangeColumns<ExportedPost>(
    'followers',
    'The author’s followers at the reading nearest to that of the counts',
    ({ explanation: { inputs } }) => inputs.followers,
  ),
  ...rangeColumns<ExportedPost>(
    'compared',
    'The value of what it is judged by as it is compared: brought to settled age',
    ({ explanation: { placement } }) => placement?.compared,
  ),
  ...rangeColumns<ExportedPost>(
    'expected',
    'Where that value lies in 80 of 100 cases: wider where growth is still to come',
    ({ explanation: { placement } }) => placement?.expected,
  ),
  ofVerdict(
    'ageRule',
    'How ages were made equal: “settled” (compared as it is) or “curve” (brought to settled age by what repeated readings taught)',
    ({ age }) => age.rule,
  ),
  ofExplanation('ageHours', 'Age in hours when its counts were read', ({ ageHours }) => ageHours ?? null),
  ofExplanation(
    'settlesAfterHours',
    'Age in hours from which it is judged for good',
    ({ settlesAfterHours }) => settlesAfterHours,
  ),
  ...rangeColumns<ExportedPost>(
    'shareOfFinal',
    'The share of its final engagement that it had at that age, in 80 of 100 cases; only where the age rule is “curve”',
    (row) => curveOf(row)?.share,
  ),
  ofCurve('curvePosts', 'How many posts this share was learnt on', ({ posts }) => posts),
  ofCurve('curveAccounts', 'Accounts of these posts', ({ accounts }) => accounts),
  ofVerdict(
    'trendPer30Days',
    'How the account’s usual changes, taken out of the comparison: 0.1 is 10 % more every 30 days',
    ({ benchmark }) => benchmark.trend,
  ),
  ofExplanation(
    'benchmarkSize',
    'How many posts it is or would be compared with',
    ({ assessment: { standing } }) => {
      if (standing.state === 'too few') return standing.size;
      return verdictIn(standing)?.benchmark.size ?? null;
    },
  ),
  ofVerdict(
    'benchmarkLowerQuartile',
    'Lower quartile of those posts',
    ({ benchmark }) => benchmark.lowerQuartile,
  ),
  ofVerdict('benchmarkMedian', 'Median of those posts', ({ benchmark }) => benchmark.median),
  ofVerdict(
    'benchmarkUpperQuartile',
    'Upper quartile of those posts',
    ({ benchmark }) => benchmark.upperQuartile,
  ),
  ofVerdict(
    'benchmarkFamily',
    'The family of formats that those posts are of; empty: all of the account’s',
    ({ benchmark }) => benchmark.family,
  ),
  ofVerdict(
    'benchmarkDays',
    'How many days before or after this post they were published at most; empty: any',
    ({ benchmark }) => benchmark.days,
  ),
  ofExplanation(
    'benchmarkPosts',
    'The most posts that are compared: those nearest in time',
    ({ cohort }) => cohort?.window.posts ?? null,
  ),
  ofExplanation(
    'cohortPosts',
    'The ids of the posts that it is or would be compared with, nearest in time first, separated by spaces',
    ({ cohort }) => cohort?.members.map(({ post }) => post.id).join(' ') ?? null,
  ),
  ofExplanation(
    'cohortLeftOut',
    'How many posts of the account were left out, as “reason: number”, separated by semicolons',
    ({ cohort }) => (cohort === undefined ? null : listed(cohort.leftOut)),
  ),
  {
    name: 'whatWouldChange',
    description: 'What would change its judgement, separated by semicolons',
    value: ({ changes }) => changes.join('; '),
  },
];

function ofExplanation(
  name: string,
  description: string,
  value: (explanation: Explanation<PostFigures>) => Cell,
): Column<ExportedPost> {
  return { name, description, value: ({ explanation }) => value(explanation) };
}

type Curve = Extract<AgeRule, { readonly rule: 'curve' }>;

function ofCurve(name: string, description: string, value: (curve: Curve) => Cell): Column<ExportedPost> {
  return {
    name,
    description,
    value: (row) => {
      const curve = curveOf(row);
      return curve === undefined ? null : value(curve);
    },
  };
}

function curveOf(row: ExportedPost): Curve | undefined {
  const age = verdictOf(row)?.age;
  return age?.rule === 'curve' ? age : undefined;
}

function formulaOf({ kpi, counted }: Verdict['basis']): string {
  const sum = counted.join(' + ');
  if (kpi !== 'engagementRateByFollowers') return sum;
  return `${counted.length > 1 ? `(${sum})` : sum} ÷ followers`;
}

function listed(leftOut: Readonly<Record<string, number>>): string {
  return Object.entries(leftOut)
    .map(([reason, posts]) => `${reason}: ${posts}`)
    .join('; ');
}
