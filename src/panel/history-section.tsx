import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Snapshot } from '../domain/post.ts';
import { formatMetric } from '../locales/format-range.ts';
import { NumbersTable } from '../ui/numbers-table.tsx';
import { useInterface } from './interface-context.tsx';
import { LinePicture } from './line-picture.tsx';
import { metricWord } from './metric-words.ts';

/** A post's readings over time as a line, one metric at a time; snapshots oldest first. */
export function HistorySection({
  snapshots,
  facts,
}: {
  readonly snapshots: readonly Snapshot[];
  readonly facts: PlatformFacts | undefined;
}): JSX.Element {
  const { texts, language } = useInterface();
  const { panel } = texts;
  const known = metricNames.filter((name) => snapshots.some(({ metrics }) => metrics[name] !== undefined));
  const [chosen, choose] = useState<MetricName>();
  const metric = chosen ?? known[0];
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const first = snapshots[0];
  return (
    <section aria-labelledby="history-title">
      <h3 id="history-title">{panel.history}</h3>
      {first !== undefined && (
        <p class="faint">
          {panel.historySince(
            panel.historyReadings(snapshots.length),
            new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(first.observedAt),
          )}
        </p>
      )}
      {snapshots.length < 2 && <p>{panel.historyOne}</p>}
      {snapshots.length > 1 && metric !== undefined && (
        <>
          <label>
            {panel.metric}
            <select
              value={metric}
              onChange={({ currentTarget }) =>
                choose(metricNames.find((name) => name === currentTarget.value))
              }
            >
              {known.map((name) => (
                <option key={name} value={name}>
                  {metricWord(name, facts, texts, language)}
                </option>
              ))}
            </select>
          </label>
          <MetricLine
            snapshots={snapshots}
            metric={metric}
            word={metricWord(metric, facts, texts, language)}
          />
        </>
      )}
      {snapshots.length > 0 && (
        <NumbersTable
          summary={panel.showNumbers}
          caption={panel.history}
          heads={[panel.time, ...known.map((name) => metricWord(name, facts, texts, language))]}
          rows={snapshots.map(({ observedAt, metrics }) => [
            times.format(observedAt),
            ...known.map((name) => {
              const count = metrics[name];
              return count === undefined ? '–' : formatMetric(name, count, language);
            }),
          ])}
        />
      )}
    </section>
  );
}

function MetricLine({
  snapshots,
  metric,
  word,
}: {
  readonly snapshots: readonly Snapshot[];
  readonly metric: MetricName;
  readonly word: string;
}): JSX.Element {
  const { texts } = useInterface();
  const points = useMemo(
    () =>
      snapshots.flatMap(({ observedAt, metrics }) => {
        const count = metrics[metric];
        return count === undefined ? [] : [{ observedAt, low: count.low, high: count.high }];
      }),
    [snapshots, metric],
  );
  return <LinePicture name={`${texts.panel.history}, ${word}`} points={points} />;
}
