import type { JSX } from 'preact';
import { contradict } from '../domain/contradict.ts';
import { known } from '../domain/counts-for.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { ObservedCount, Post } from '../domain/post.ts';
import { formatMetric } from '../locales/format-range.ts';
import { useImportNames } from './import-names.tsx';
import { useInterface } from './interface-context.tsx';
import { sayOrigin } from './say-origin.ts';

/**
 * Where a count comes from. Where several sources tell it they stand side by side, the one that is shown first, with why; what
 * cannot both be right is said.
 */
export function FigureSources({
  post,
  metric,
  now,
}: {
  readonly post: Post;
  readonly metric: MetricName;
  readonly now: number;
}): JSX.Element | null {
  const { texts, language } = useInterface();
  const { figures } = texts;
  const files = useImportNames();
  const [used, ...others] = known(post, metric);
  if (used === undefined) return null;
  const origin = (count: ObservedCount) => sayOrigin(count, files, figures, language, now);
  const write = (count: ObservedCount) => formatMetric(metric, count, language);
  const wrong = others.filter((count) => contradict(used, count));
  if (others.length === 0) return <span class="faint hint">{origin(used)}</span>;
  const sources = others.length + 1;
  const isOfOneMoment = others.some(({ observedAt }) => observedAt === used.observedAt);
  return (
    <details class="figure-sources hint">
      <summary class={wrong.length > 0 ? undefined : 'faint'}>
        {wrong.length > 0 ? figures.sourcesDiffer(sources) : figures.sourcesOf(sources)}
      </summary>
      <ul>
        <li>
          <span class="strong">{write(used)}</span> {origin(used)} (
          {isOfOneMoment ? figures.inUseOfOneMoment : figures.inUse})
        </li>
        {others.map((count) => (
          <li key={`${count.source} ${count.import ?? ''}`}>
            <span class="strong">{write(count)}</span> {origin(count)}
          </li>
        ))}
      </ul>
      {wrong.map((count) => (
        <p key={`${count.source} ${count.import ?? ''}`}>
          {figures.differ(nameOf(used), write(used), nameOf(count), write(count))}
        </p>
      ))}
    </details>
  );

  function nameOf({ source, import: from }: ObservedCount): string {
    const file = files.get(from ?? '');
    return file === undefined ? figures.names[source] : `${figures.names[source]} ${file}`;
  }
}
