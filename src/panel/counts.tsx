import type { JSX } from 'preact';
import { known } from '../domain/counts-for.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { Post } from '../domain/post.ts';
import { formatMetric } from '../locales/format-range.ts';
import { FigureSources } from './figure-sources.tsx';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';
import { ImportLink, TypedFigure } from './typed-figure.tsx';

/** Every count of a post with its source: known, hidden by its owner, or not shown here with where it could come from. */
export function Counts({ post, now }: { readonly post: Post; readonly now: number }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel } = texts;
  const facts = platforms.find(({ id }) => id === post.platform);
  const word = (name: MetricName) => metricWord(name, facts, texts, language);
  const unknown = metricNames.filter(
    (name) => post.metrics[name] === undefined && !post.hidden.includes(name),
  );
  const places = [...new Set(unknown.map((name) => facts?.ownerOnly[name]?.[language]))];
  // What everybody sees on the page need not be typed in; what only the owner sees may be newer elsewhere.
  const canBeTyped = (name: MetricName) =>
    post.metrics[name]?.source !== 'page' || known(post, name).some(({ source }) => source === 'typed');
  return (
    <dl class="counts figures">
      {metricNames.map((name) => {
        const count = post.metrics[name];
        if (count === undefined && !post.hidden.includes(name)) return null;
        return (
          <div key={name}>
            <dt>{word(name)}</dt>
            {count === undefined ? (
              <dd class="faint">{panel.hiddenCount}</dd>
            ) : (
              <dd class="strong">{formatMetric(name, count, language)}</dd>
            )}
            <dd class="figure-origin">
              <FigureSources post={post} metric={name} now={now} />
              {canBeTyped(name) && <TypedFigure post={post} metric={name} now={now} />}
            </dd>
          </div>
        );
      })}
      {places.map((place) => {
        const names = unknown.filter((name) => facts?.ownerOnly[name]?.[language] === place);
        return (
          <div key={place ?? ''} class="counts-unknown">
            <dt>{names.map(word).join(', ')}</dt>
            <dd class="faint">
              {panel.notShown}
              {place !== undefined && `. ${panel.whereFrom(place)}`}
            </dd>
            <dd class="figure-origin">
              {names.map((name) => (
                <TypedFigure key={name} post={post} metric={name} now={now} />
              ))}
              <ImportLink />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
