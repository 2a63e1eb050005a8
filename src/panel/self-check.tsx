import type { JSX } from 'preact';
import { metricNames } from '../domain/metrics.ts';
import type { PageReport } from '../domain/page-report.ts';
import { Notice } from '../ui/notice.tsx';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';

/** What was seen of the page, what was read, what was missing; and where it cannot be read, why and what to do. */
export function SelfCheck({ report }: { readonly report: PageReport }): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel } = texts;
  const facts = platforms.find(({ id }) => id === report.platform);
  const missing = metricNames.flatMap((name) => {
    const posts = report.missing[name];
    return posts === undefined || posts === 0
      ? []
      : [panel.missingOf(metricWord(name, facts, texts, language), posts)];
  });
  return (
    <>
      {report.trouble !== null && (
        <Notice>
          <p class="strong">{panel.troubles[report.trouble].seen}</p>
          <p>{panel.troubles[report.trouble].todo}</p>
          {report.read === 0 && <p>{panel.nothingStored}</p>}
        </Notice>
      )}
      {report.verified === false && <Notice>{panel.unverified}</Notice>}
      <dl class="check figures">
        <dt>{panel.seen}</dt>
        <dd>{report.seen}</dd>
        <dt>{panel.read}</dt>
        <dd>{report.read}</dd>
        {report.withoutId > 0 && (
          <>
            <dt>{panel.withoutId}</dt>
            <dd>{report.withoutId}</dd>
          </>
        )}
        <dt>{panel.view}</dt>
        <dd>{report.view ?? panel.viewUnknown}</dd>
        <dt>{panel.pageLanguage}</dt>
        <dd>{report.language === '' ? panel.viewUnknown : report.language}</dd>
        {missing.length > 0 && (
          <>
            <dt>{panel.missing}</dt>
            <dd>{missing.join(', ')}</dd>
          </>
        )}
        <Labels name={panel.labelsMet} labels={report.labels?.met} />
        <Labels name={panel.labelsUnknown} labels={report.labels?.unknown} />
      </dl>
    </>
  );
}

/** Labels as the page writes them: its texts, whatever they say. */
function Labels({
  name,
  labels = [],
}: {
  readonly name: string;
  readonly labels?: readonly string[] | undefined;
}): JSX.Element | null {
  if (labels.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{labels.map((label, index) => [index > 0 && ' · ', <bdi key={label}>{label}</bdi>])}</dd>
    </>
  );
}
