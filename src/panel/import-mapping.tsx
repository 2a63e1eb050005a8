import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HeaderMapping, MappedField } from '../domain/import-record.ts';
import { type MetricName, metricNames } from '../domain/metrics.ts';
import type { ImportsTexts } from '../locales/texts.ts';
import { ErrorState } from '../ui/notice.tsx';
import type { UnknownColumn } from './import-dialogue.ts';
import { useInterface } from './interface-context.tsx';
import { StepHeading } from './step-heading.tsx';

/** Asks what the columns of a table hold that no format knows. */
export function ImportMapping({
  columns,
  proposal,
  onMap,
  onCancel,
}: {
  readonly columns: readonly UnknownColumn[];
  readonly proposal: HeaderMapping;
  readonly onMap: (mapping: HeaderMapping) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { texts, platforms } = useInterface();
  const words = texts.imports;
  const [mapping, setMapping] = useState<HeaderMapping>(() => ({
    ...proposal,
    name: proposal.name === '' ? words.mappingNameFirst : proposal.name,
  }));
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<HeaderMapping>) => setMapping((before) => ({ ...before, ...part }));
  const problems = problemsOf(mapping);
  return (
    <form
      class="import-mapping"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problems.length === 0) onMap({ ...mapping, name: mapping.name.trim() });
      }}
    >
      <StepHeading>{words.mappingTitle}</StepHeading>
      <p>{words.mappingLead}</p>
      <div class="import-fields">
        <label class="field">
          {words.mappingName}
          <input
            type="text"
            maxLength={100}
            value={mapping.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        </label>
        <label class="field">
          {words.mappingPlatform}
          <select
            value={mapping.platform ?? ''}
            onChange={({ currentTarget }) => change({ platform: currentTarget.value || null })}
          >
            <option value="">{words.mappingByAddress}</option>
            {platforms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {words.dateOrder}
          <select
            value={mapping.dateOrder}
            onChange={({ currentTarget: { value } }) =>
              change({ dateOrder: value === 'day first' ? 'day first' : 'month first' })
            }
          >
            {(['day first', 'month first'] as const).map((order) => (
              <option key={order} value={order}>
                {words.dateOrders[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <table class="mapping-table">
        <thead>
          <tr>
            <th scope="col">{words.mappingColumn}</th>
            <th scope="col">{words.mappingSamples}</th>
            <th scope="col">{words.mappingField}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <ColumnLine
              key={column.head}
              column={column}
              field={fieldOf(mapping, column.head)}
              onChange={(field) => change({ columns: { ...mapping.columns, [column.head]: field } })}
            />
          ))}
        </tbody>
      </table>
      {isTried && problems.length > 0 && (
        <ErrorState>
          {problems.map((problem) => (
            <p key={problem}>{words.mappingProblems[problem]}</p>
          ))}
        </ErrorState>
      )}
      <p class="buttons">
        <button type="submit" class="primary">
          {words.mappingNext}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

const postFields = ['post address', 'post id', 'account', 'publication', 'text'] as const;
const siteMetrics = ['sessions', 'conversions', 'revenue'] as const;
const isOfSite = (name: MetricName) => siteMetrics.some((other) => other === name);
const figureMetrics = metricNames.filter((name) => !isOfSite(name));
const allFields: readonly MappedField[] = [...postFields, ...metricNames, 'campaign', 'ignore'];

function ColumnLine({
  column: { head, samples },
  field,
  onChange,
}: {
  readonly column: UnknownColumn;
  readonly field: MappedField;
  readonly onChange: (field: MappedField) => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const option = (value: MappedField, label: string) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
  return (
    <tr>
      <th scope="row" dir="auto">
        {head}
      </th>
      <td class="faint">
        {samples.length === 0 && words.mappingNoSample}
        {samples.map((sample, place) => (
          <div key={place} class="mapping-sample" dir="auto">
            {sample}
          </div>
        ))}
      </td>
      <td>
        <select
          aria-label={words.mappingFieldOf(head)}
          value={field}
          onChange={({ currentTarget: { value } }) =>
            onChange(allFields.find((known) => known === value) ?? 'ignore')
          }
        >
          {option('ignore', words.mappingFields.ignore)}
          <optgroup label={words.mappingGroups.post}>
            {postFields.map((name) => option(name, words.mappingFields[name]))}
          </optgroup>
          <optgroup label={words.mappingGroups.figures}>
            {figureMetrics.map((name) => option(name, texts.badge.metrics[name]))}
          </optgroup>
          <optgroup label={words.mappingGroups.traffic}>
            {siteMetrics.map((name) => option(name, texts.badge.metrics[name]))}
            {option('campaign', words.mappingFields.campaign)}
          </optgroup>
        </select>
      </td>
    </tr>
  );
}

function fieldOf({ columns }: HeaderMapping, head: string): MappedField {
  // A head may be called like something that every object has.
  return Object.hasOwn(columns, head) ? (columns[head] ?? 'ignore') : 'ignore';
}

/** What keeps a mapping from being of use. */
function problemsOf(mapping: HeaderMapping): readonly (keyof ImportsTexts['mappingProblems'])[] {
  const fields = Object.values(mapping.columns).filter((field) => field !== 'ignore');
  const has = (field: MappedField) => fields.some((other) => other === field);
  const problems: (keyof ImportsTexts['mappingProblems'])[] = [];
  if (mapping.name.trim() === '') problems.push('no name');
  if (!has('post address') && !has('post id')) {
    // Without posts, the visits of each campaign are read.
    if (!has('campaign') || !siteMetrics.some(has)) problems.push('no post');
  } else if (!has('post address') && mapping.platform === null) problems.push('no platform');
  if (!metricNames.some((name) => has(name))) problems.push('no figures');
  if (new Set(fields).size < fields.length) problems.push('twice');
  return problems;
}
