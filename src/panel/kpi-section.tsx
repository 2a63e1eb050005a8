import type { JSX } from 'preact';
import type { Explanation } from '../domain/explain.ts';
import type { Kpi } from '../domain/kpi.ts';
import { type KpiReading, kpiReading } from '../domain/kpi-reading.ts';
import { kpis } from '../domain/kpi-registry.ts';
import type { Post } from '../domain/post.ts';
import { InputList } from './input-list.tsx';
import { useInterface } from './interface-context.tsx';
import { verdictOf } from './judged-post.ts';
import { KpiSureness } from './kpi-sureness.tsx';
import { KpiValue } from './kpi-value.tsx';
import { metricWord } from './metric-words.ts';
import { ImportLink } from './typed-figure.tsx';

interface Given {
  readonly post: Post;
  readonly explanation: Explanation;
  readonly now: number;
}

/** Every KPI of a post: its value opens to formula, inputs, how sure it is, reference and sample; an unknown one says what it lacks. */
export function KpiSection(given: Given): JSX.Element {
  const { texts } = useInterface();
  const { assessment, inputs } = given.explanation;
  const basis = verdictOf({ assessment })?.basis.kpi;
  const all = kpis.map((kpi) => ({ kpi, reading: kpiReading(kpi, given.post, inputs) }));
  // What the post is judged by comes first, then what is known, then what could be with more of a sample.
  const rank = ({ kpi, reading: { state } }: (typeof all)[number]) =>
    state === 'known' ? (kpi.id === basis ? 0 : 1) : state === 'too few' ? 2 : 3;
  return (
    <section aria-labelledby="kpis-title">
      <h3 id="kpis-title">{texts.panel.kpis}</h3>
      {all
        .toSorted((one, other) => rank(one) - rank(other))
        .map(({ kpi, reading }) => (
          <KpiLine key={kpi.id} kpi={kpi} reading={reading} {...given} />
        ))}
    </section>
  );
}

function KpiLine({
  kpi,
  reading,
  ...given
}: Given & { readonly kpi: Kpi; readonly reading: KpiReading }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, badge, figures } = texts;
  const { choice } = reading;
  const facts = platforms.find(({ id }) => id === given.post.platform);
  const verdict = verdictOf(given.explanation);
  const sample =
    verdict?.basis.kpi === kpi.id
      ? badge.sample(verdict.benchmark.size, verdict.benchmark.family, verdict.benchmark.days)
      : panel.sampleNone;
  return (
    <details class="kpi">
      <summary>
        <span>{kpi.name[language]}</span>
        <KpiValue kpi={kpi} reading={reading} facts={facts} />
      </summary>
      <dl>
        <dt>{panel.formula}</dt>
        <dd>{kpi.formula[language]}</dd>
        <dt>{panel.inputs}</dt>
        <dd>
          <InputList names={[...new Set([...kpi.needs, ...(kpi.adds ?? [])])]} reading={reading} {...given} />
          {whyThese()}
        </dd>
        <KpiSureness kpi={kpi} reading={reading} facts={facts} />
        <dt>{panel.source}</dt>
        <dd>
          {kpi.source.url === null ? (
            kpi.source.title
          ) : (
            <a href={kpi.source.url} target="_blank" rel="noopener noreferrer">
              {kpi.source.title}
            </a>
          )}
          {kpi.source.convention && <span class="hint faint"> {figures.convention}</span>}
        </dd>
        <dt>{panel.sample}</dt>
        <dd>{sample}</dd>
      </dl>
    </details>
  );

  /** Why these counts were taken and not others. */
  function whyThese(): JSX.Element | null {
    if (choice.state === 'apart') return <p class="hint faint">{figures.apartWhy}</p>;
    if (choice.state === 'missing') return <ImportLink />;
    const newer = choice.newerLeft.map((name) => metricWord(name, facts, texts, language)).join(', ');
    const words = [
      ...(choice.because === 'newest' ? [figures.newest] : []),
      ...(choice.because === 'one source' ? [figures.oneSource] : []),
      ...(choice.because === 'several sources' ? [figures.severalSources] : []),
      ...(newer === '' ? [] : [figures.newerLeft(newer)]),
    ];
    return words.length === 0 ? null : <p class="hint faint">{words.join(' ')}</p>;
  }
}
