import { metricNames } from '../domain/metrics.ts';
import type { ObservedMetrics, Source } from '../domain/post.ts';
import type { PostRow, StatementRow, ToldOfPost } from './rows.ts';

/** The `view` of a post that no page has told. */
const importView = 'import';

/** The `origin` of what was typed in. */
export const typed = 'typed';

/** No page was read before: in `toldAt`, what lies before it is told by files alone. */
const earliestReading = Date.UTC(2000, 0, 1);

/**
 * The moment under which a file's word on a field of a post or an account is kept, in milliseconds since 1970: in the order of the files' own
 * moments, and before that of every reading until the year 2443. So what a page says of a field stands whenever it was read, and
 * what only files say can be told apart when one of them is taken back.
 */
export function momentOfFile(asOf: number): number {
  return Math.floor(asOf / 16);
}

/** Whether a moment in `toldAt` is that of a reading. */
export function isOfReading(moment: number): boolean {
  return moment >= earliestReading;
}

/** Whether a page has told of this post, and not files or the person's hand alone. */
export function isReadFromPage({ toldAt }: Pick<PostRow, 'toldAt'>): boolean {
  return toldAt.view === undefined || isOfReading(toldAt.view);
}

/** What a statement alone tells of its post; `mergePosts` puts it together with what is known. */
export function postFromStatement(statement: StatementRow): PostRow {
  const { platform, id, observedAt, told } = statement;
  const at = momentOfFile(observedAt);
  const fields = {
    author: told?.author ?? null,
    authorName: told?.authorName ?? null,
    format: told?.format ?? null,
    publishedAt: told?.publishedAt ?? null,
    text: told?.text ?? null,
    url: told?.url ?? null,
    view: importView,
  } satisfies Partial<Record<ToldOfPost, unknown>>;
  const promoted = told?.promoted === true;
  const toldFields = (Object.keys(fields) as (keyof typeof fields)[]).filter((name) => fields[name] !== null);
  return {
    platform,
    id,
    url: fields.url,
    author: fields.author,
    authorName: fields.authorName,
    publishedAt: fields.publishedAt,
    publishedAtFrom: told?.publishedAtFrom ?? null,
    promoted,
    context: null,
    format: fields.format,
    metrics: observedMetrics(statement),
    hidden: [],
    text: fields.text,
    view: importView,
    firstObservedAt: observedAt,
    observedAt,
    snapshotAt: null,
    toldAt: Object.fromEntries([
      ...toldFields.map((name) => [name, at]),
      ...(promoted ? [['promoted', at]] : []),
    ]),
  };
}

function observedMetrics({ metrics, observedAt, origin }: StatementRow): ObservedMetrics {
  const source: Source = origin === typed ? 'typed' : 'file';
  return Object.fromEntries(
    metricNames.flatMap((name) => {
      const count = metrics[name];
      if (count === undefined) return [];
      return [[name, { ...count, observedAt, source, ...(source === 'file' ? { import: origin } : {}) }]];
    }),
  );
}
