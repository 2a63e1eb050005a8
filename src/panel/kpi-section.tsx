import type { JSX } from 'preact';
import type { Explanation } from '../domain/explain.ts';
import type { Kpi, KpiInput } from '../domain/kpi.ts';
import { kpis } from '../domain/kpi-registry.ts';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import type { Range } from '../domain/range.ts';
import { formatAgo, formatKpi } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { verdictOf } from './judged-post.ts';
import { inputWord } from './metric-words.ts';

interface Given {
  readonly post: Post;
  readonly explanation: Explanation;
  readonly now: number;
}

/** Every KPI of a post: its value opens to formula, inputs, reference and sample; an unknown one says what it lacks. */
export function KpiSection(given: Given): JSX.Element {
  const { texts } = useInterface();
  const { assessment } = given.explanation;
  const basis = verdictOf({ assessment })?.basis.kpi;
  const known = kpis.filter(({ id }) => id !== basis && assessment.kpis[id] !== undefined);
  const unknown = kpis.filter(({ id }) => assessment.kpis[id] === undefined);
  // What the post is judged by comes first.
  const first = kpis.filter(({ id }) => id === basis && assessment.kpis[id] !== undefined);
  return (
    <section aria-labelledby="kpis-title">
      <h3 id="kpis-title">{texts.panel.kpis}</h3>
      {[...first, ...known, ...unknown].map((kpi) => (
        <KpiLine key={kpi.id} kpi={kpi} value={assessment.kpis[kpi.id]} {...given} />
      ))}
    </section>
  );
}

function KpiLine({
  kpi,
  value,
  ...given
}: Given & { readonly kpi: Kpi; readonly value: Range | undefined }): JSX.Element {
  const { texts, language } = useInterface();
  const { panel, badge } = texts;
  const verdict = verdictOf(given.explanation);
  const sample =
    verdict?.basis.kpi === kpi.id
      ? badge.sample(verdict.benchmark.size, verdict.benchmark.family, verdict.benchmark.days)
      : panel.sampleNone;
  return (
    <details class="kpi">
      <summary>
        <span>{kpi.name[language]}</span>
        {value === undefined ? (
          <span class="faint">{panel.notShown}</span>
        ) : (
          <span class="figures strong">{formatKpi(value, kpi.unit, language)}</span>
        )}
      </summary>
      <dl>
        <dt>{panel.formula}</dt>
        <dd>{kpi.formula[language]}</dd>
        <dt>{panel.inputs}</dt>
        <dd>
          <Inputs kpi={kpi} {...given} />
        </dd>
        <dt>{panel.source}</dt>
        <dd>
          {kpi.source.url === null ? (
            kpi.source.title
          ) : (
            <a href={kpi.source.url} target="_blank" rel="noopener noreferrer">
              {kpi.source.title}
            </a>
          )}
        </dd>
        <dt>{panel.sample}</dt>
        <dd>{sample}</dd>
      </dl>
    </details>
  );
}

function Inputs({ kpi, post, explanation, now }: Given & { readonly kpi: Kpi }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const facts = platforms.find(({ id }) => id === post.platform);
  const inputs: readonly KpiInput[] = [...new Set([...kpi.needs, ...(kpi.adds ?? [])])];
  return (
    <ul>
      {inputs.map((name) => (
        <li key={name}>
          {inputWord(name, facts, texts, language)}
          {texts.panel.colon}
          {wordsFor(name)}
        </li>
      ))}
    </ul>
  );

  function wordsFor(name: KpiInput): string {
    const { panel } = texts;
    const value = explanation.inputs[name];
    const metric = metricNames.find((metricName) => metricName === name);
    if (value === undefined) return whyUnknown(name, post, facts, texts.panel, language);
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const amount =
      value.low === value.high
        ? numbers.format(value.low)
        : panel.range(numbers.format(value.low), numbers.format(value.high));
    const observed = metric === undefined ? undefined : post.metrics[metric];
    if (observed === undefined) return amount;
    const shown = observed.shown === null ? [] : [panel.shownAs(observed.shown)];
    return [
      amount,
      ...shown,
      panel.from[observed.source],
      formatAgo(now - observed.observedAt, language),
    ].join(', ');
  }
}

function whyUnknown(
  name: KpiInput,
  post: Post,
  facts: PlatformFacts | undefined,
  panel: ReturnType<typeof useInterface>['texts']['panel'],
  language: 'en' | 'fr',
): string {
  const metric = metricNames.find((metricName) => metricName === name);
  if (metric === undefined) return panel.notShown;
  if (post.hidden.includes(metric)) return panel.hiddenCount;
  const place = facts?.ownerOnly[metric]?.[language];
  return place === undefined ? panel.notShown : `${panel.notShown}. ${panel.whereFrom(place)}`;
}
