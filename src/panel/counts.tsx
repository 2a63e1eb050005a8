import type { JSX } from 'preact';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { Post } from '../domain/post.ts';
import { formatCount } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';

/** Every count of a post: known, hidden by its owner, or not shown here with where it could come from. */
export function Counts({ post }: { readonly post: Post }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel } = texts;
  const facts = platforms.find(({ id }) => id === post.platform);
  const word = (name: MetricName) => metricWord(name, facts, texts, language);
  const unknown = metricNames.filter(
    (name) => post.metrics[name] === undefined && !post.hidden.includes(name),
  );
  const places = [...new Set(unknown.map((name) => facts?.ownerOnly[name]?.[language]))];
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
              <dd class="strong">{formatCount(count, language)}</dd>
            )}
          </div>
        );
      })}
      {places.map((place) => (
        <div key={place ?? ''} class="counts-unknown">
          <dt>
            {unknown
              .filter((name) => facts?.ownerOnly[name]?.[language] === place)
              .map(word)
              .join(', ')}
          </dt>
          <dd class="faint">
            {panel.notShown}
            {place !== undefined && `. ${panel.whereFrom(place)}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
