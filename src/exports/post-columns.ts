import type { Assessment, Standing, Verdict } from '../domain/assessment.ts';
import { kpis } from '../domain/kpi-registry.ts';
import { metricNames } from '../domain/metrics.ts';
import type { Post } from '../domain/post.ts';
import { type Cell, type Column, isoMoment, rangeColumns } from './column.ts';
import { metricColumns } from './metric-columns.ts';

/** A post with its judgement, as it is exported. */
export interface ExportedPost {
  readonly post: Post;
  readonly assessment: Assessment;
}

const metricMoments: readonly Column<ExportedPost>[] = metricNames.map((name) => ({
  name: `${name}ReadAt`,
  description: `When the count of ${name} was read, ISO 8601, UTC`,
  value: ({ post }) => isoMoment(post.metrics[name]?.observedAt),
}));

const kpiColumns: readonly Column<ExportedPost>[] = kpis.flatMap((kpi) =>
  rangeColumns<ExportedPost>(
    kpi.id,
    `${kpi.name.en} = ${kpi.formula.en}${kpi.unit === 'perHour' ? ', per hour' : ''}`,
    ({ assessment }) => assessment.kpis[kpi.id],
  ),
);

/** The columns of exported posts: what was read, the KPIs, the score, and what the score rests on. */
export const postColumns: readonly Column<ExportedPost>[] = [
  ofPost('platform', 'Platform', ({ platform }) => platform),
  ofPost('id', 'The platform’s own id of the post', ({ id }) => id),
  ofPost('url', 'Address of the post', ({ url }) => url),
  ofPost('author', 'Handle of the account that published it', ({ author }) => author),
  ofPost('authorName', 'Name of that account as written on the page', ({ authorName }) => authorName),
  ofPost('publishedAt', 'Publication, ISO 8601, UTC', ({ publishedAt }) => isoMoment(publishedAt)),
  ofPost(
    'publishedAtFrom',
    'How the publication is known: “time element”, “post id”, or “id creation” (at or some time before it)',
    ({ publishedAtFrom }) => publishedAtFrom,
  ),
  ofPost('format', 'What the post mainly consists of', ({ format }) => format),
  ofPost('promoted', 'Whether the platform was paid to show it', ({ promoted }) => promoted),
  ofPost('context', 'The line over the post that says why it is shown', ({ context }) => context),
  ofPost(
    'leftOut',
    'Whether the person leaves it out of every comparison',
    ({ leftOut }) => leftOut === true,
  ),
  ofPost('text', 'The post’s own text as far as it is kept', ({ text }) => text),
  ofPost('hidden', 'Metrics that the owner hides, separated by spaces', ({ hidden }) => hidden.join(' ')),
  ...metricColumns<ExportedPost>(({ post }) => post.metrics),
  ...metricMoments,
  ...kpiColumns,
  ofStanding(
    'state',
    'Whether it is judged: “score”, “indicative” (8–11 posts to compare with), “provisional” (young), “too few”, “too early”, “promoted”, “hidden”, “unknown”',
    ({ state }) => state,
  ),
  ofStanding('lacks', 'What is missing where the state is “unknown”', (standing) =>
    standing.state === 'unknown' ? standing.lacks : null,
  ),
  ofStanding(
    'hoursLeft',
    'Hours until it is judged, or for good where it is provisional; 0: it can be by now and needs to be read again',
    (standing) => ('hoursLeft' in standing ? standing.hoursLeft : null),
  ),
  ofStanding('firm', 'Whether 30 posts or more stand behind the score', (standing) =>
    'firm' in standing ? standing.firm : null,
  ),
  ofVerdict(
    'score',
    'Share of the posts that the account would publish at that moment which lie below this one, 0–100',
    ({ score }) => score.place,
  ),
  ...rangeColumns<ExportedPost>(
    'scoreLikely',
    'Where its true score lies in 80 of 100 cases',
    (row) => verdictOf(row)?.score.likely,
  ),
  ...rangeColumns<ExportedPost>(
    'scoreAlmostSure',
    'Where its true score lies in 95 of 100 cases',
    (row) => verdictOf(row)?.score.almostSure,
  ),
  ofVerdict(
    'rating',
    '“above” the upper quartile, “below” the lower one, or “usual”',
    ({ rating }) => rating,
  ),
  ...rangeColumns<ExportedPost>('multiple', 'Multiple of the median', (row) => verdictOf(row)?.multiple),
  ofVerdict(
    'rank',
    'Place among the posts compared with, this one included; 1 is the best',
    ({ rank }) => rank,
  ),
  ofVerdict('basis', 'What it is judged by', ({ basis }) => basis.kpi),
  ofVerdict('basisCounted', 'The metrics that make its engagements, separated by spaces', ({ basis }) =>
    basis.counted.join(' '),
  ),
  ...rangeColumns<ExportedPost>(
    'basis',
    'Value of what it is judged by',
    (row) => verdictOf(row)?.basis.value,
  ),
  ofStanding('benchmarkSize', 'How many posts it is or would be compared with', (standing) => {
    if (standing.state === 'too few') return standing.size;
    return 'verdict' in standing ? standing.verdict.benchmark.size : null;
  }),
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
  ofPost('firstObservedAt', 'First reading, ISO 8601, UTC', ({ firstObservedAt }) =>
    isoMoment(firstObservedAt),
  ),
  ofPost('observedAt', 'Latest reading, ISO 8601, UTC', ({ observedAt }) => isoMoment(observedAt)),
];

function ofPost(name: string, description: string, value: (post: Post) => Cell): Column<ExportedPost> {
  return { name, description, value: ({ post }) => value(post) };
}

function ofStanding(
  name: string,
  description: string,
  value: (standing: Standing) => Cell,
): Column<ExportedPost> {
  return { name, description, value: ({ assessment }) => value(assessment.standing) };
}

function ofVerdict(
  name: string,
  description: string,
  value: (verdict: Verdict) => Cell,
): Column<ExportedPost> {
  return {
    name,
    description,
    value: (row) => {
      const verdict = verdictOf(row);
      return verdict === undefined ? null : value(verdict);
    },
  };
}

function verdictOf({ assessment: { standing } }: ExportedPost): Verdict | undefined {
  return 'verdict' in standing ? standing.verdict : undefined;
}
