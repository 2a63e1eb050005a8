import type { JSX } from 'preact';
import type { Explanation } from '../domain/explain.ts';
import type { KpiInput } from '../domain/kpi.ts';
import type { KpiReading } from '../domain/kpi-reading.ts';
import { isMetric, type MetricName } from '../domain/metrics.ts';
import type { ObservedCount, Post } from '../domain/post.ts';
import type { Range } from '../domain/range.ts';
import { formatAgo } from '../locales/format-range.ts';
import { useImportNames } from './import-names.tsx';
import { useInterface } from './interface-context.tsx';
import { inputWord } from './metric-words.ts';
import { sayOrigin } from './say-origin.ts';
import { TypedFigure } from './typed-figure.tsx';

/**
 * What a figure of a post is worked out from: each value with its range, as it stands where it comes from, its source and when
 * it was so. With a KPI's reading: the counts that were chosen for it, and a missing one can be typed in.
 */
export function InputList({
  names,
  post,
  explanation,
  reading,
  now,
}: {
  readonly names: readonly KpiInput[];
  readonly post: Post;
  readonly explanation: Pick<Explanation, 'inputs' | 'cohort'>;
  readonly reading?: KpiReading;
  readonly now: number;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, figures } = texts;
  const files = useImportNames();
  const facts = platforms.find(({ id }) => id === post.platform);
  const chosen = reading?.choice.state === 'chosen' ? reading.choice.counts : undefined;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          {inputWord(name, facts, texts, language)}
          {panel.colon}
          {isMetric(name) ? wordsForCount(name) : wordsForOther(name)}
          {reading !== undefined && isMetric(name) && isMissing(name) && (
            <>
              {' '}
              <TypedFigure post={post} metric={name} now={now} />
            </>
          )}
        </li>
      ))}
    </ul>
  );

  function isMissing(name: MetricName): boolean {
    return post.metrics[name] === undefined && !post.hidden.includes(name);
  }

  function wordsForCount(name: MetricName): string {
    const count = chosen?.[name] ?? post.metrics[name];
    if (count === undefined) return whyUnknown(name);
    const words = [write(count, name), ...shownAs(count), sayOrigin(count, files, figures, language, now)];
    // Known, but too far from the others in time to be added to them.
    if (chosen !== undefined && chosen[name] === undefined) words.push(figures.apart);
    return words.join(', ');
  }

  function wordsForOther(name: Exclude<KpiInput, MetricName>): string {
    const value = explanation.inputs[name];
    if (value === undefined) return panel.notShown;
    const audience = name === 'followers' ? explanation.cohort?.post.followers : undefined;
    if (audience === undefined) return write(value);
    const ago = formatAgo(now - audience.observedAt, language);
    return [write(value), ...shownAs(audience.followers), panel.from.page, ago].join(', ');
  }

  function write({ low, high }: Range, name?: MetricName): string {
    const isAmount = name === 'revenue';
    const numbers = new Intl.NumberFormat(language, {
      minimumFractionDigits: isAmount ? 2 : 0,
      maximumFractionDigits: isAmount ? 2 : 1,
    });
    const at = (value: number) => numbers.format(isAmount ? value / 100 : value);
    return low === high ? at(low) : panel.range(at(low), at(high));
  }

  function shownAs({ shown, low, high }: Pick<ObservedCount, 'shown' | 'low' | 'high'>): readonly string[] {
    // An exact number is shown as it is.
    return shown === null || (low === high && shown === String(low)) ? [] : [panel.shownAs(shown)];
  }

  function whyUnknown(name: MetricName): string {
    if (post.hidden.includes(name)) return panel.hiddenCount;
    const place = facts?.ownerOnly[name]?.[language];
    return place === undefined ? panel.notShown : `${panel.notShown}. ${panel.whereFrom(place)}`;
  }
}
