import type { JSX } from 'preact';
import type { Explanation } from '../domain/explain.ts';
import type { Kpi } from '../domain/kpi.ts';
import { kpis } from '../domain/kpi-registry.ts';
import type { Post } from '../domain/post.ts';
import type { Range } from '../domain/range.ts';
import { formatKpi } from '../locales/format-range.ts';
import { InputList } from './input-list.tsx';
import { useInterface } from './interface-context.tsx';
import { verdictOf } from './judged-post.ts';

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
          <InputList names={[...new Set([...kpi.needs, ...(kpi.adds ?? [])])]} {...given} />
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
