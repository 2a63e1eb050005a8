import { metricNames } from '../domain/metrics.ts';
import type { OtherCount, Post } from '../domain/post.ts';
import { type Cell, type Column, isoMoment } from './column.ts';
import type { ExportedPost } from './exported-post.ts';
import { kpiColumns } from './kpi-columns.ts';
import { metricColumns } from './metric-columns.ts';
import { reasonColumns } from './reason-columns.ts';
import { scoreColumns } from './score-columns.ts';

/** Of each metric when it was so, and who says so. */
const metricOrigins: readonly Column<ExportedPost>[] = metricNames.flatMap((name) => [
  ofPost(
    `${name}ReadAt`,
    `When the count of ${name} was read, or the file that tells it made, ISO 8601, UTC`,
    (post) => isoMoment(post.metrics[name]?.observedAt),
  ),
  ofPost(
    `${name}Source`,
    `Where the count of ${name} comes from: “page”, “owner page” (a screen that only the owner sees), “file” or “typed”`,
    (post) => post.metrics[name]?.source ?? null,
  ),
]);

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
    'How the publication is known: “time element”, “post id”, “id creation” (at or some time before it), or “file” (as an imported file dates it)',
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
  ...metricOrigins,
  ofPost(
    'otherSources',
    'What other sources say than those of the columns, as “metric: low–high (source, moment)”, separated by semicolons',
    ({ others }) => (others ?? []).map(sayCount).join('; '),
  ),
  ...kpiColumns,
  ...scoreColumns,
  ...reasonColumns,
  ofPost('firstObservedAt', 'First reading, ISO 8601, UTC', ({ firstObservedAt }) =>
    isoMoment(firstObservedAt),
  ),
  ofPost('observedAt', 'Latest reading, ISO 8601, UTC', ({ observedAt }) => isoMoment(observedAt)),
];

function ofPost(name: string, description: string, value: (post: Post) => Cell): Column<ExportedPost> {
  return { name, description, value: ({ post }) => value(post) };
}

function sayCount({ metric, low, high, source, observedAt }: OtherCount): string {
  const count = low === high ? String(low) : `${low}–${high}`;
  return `${metric}: ${count} (${source}, ${isoMoment(observedAt)})`;
}
