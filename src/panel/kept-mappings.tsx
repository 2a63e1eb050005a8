import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { keptHeaderMappings } from '../database/queries/imports.ts';
import type { HeaderMapping } from '../domain/import-record.ts';
import { metricNames } from '../domain/metrics.ts';
import type { Texts } from '../locales/texts.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';
import { useLiveQuery } from './use-live-query.ts';

/** How tables that no format knows are read, each to be forgotten. Nothing where none is remembered. */
export function KeptMappings(): JSX.Element | null {
  const { texts } = useInterface();
  const words = texts.imports;
  const result = useLiveQuery(keptHeaderMappings);
  const heading = useRef<HTMLHeadingElement>(null);
  if (result.state !== 'ready' || result.value.length === 0) return null;
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {words.mappingsTitle}
      </h3>
      <p class="hint faint">{words.mappingsHint}</p>
      {result.value.map((mapping) => (
        <KeptMapping key={mapping.signature} mapping={mapping} onForgotten={() => heading.current?.focus()} />
      ))}
    </>
  );
}

function KeptMapping({
  mapping,
  onForgotten,
}: {
  readonly mapping: HeaderMapping;
  /** It is about to go; the focus has to be somewhere else. */
  readonly onForgotten: () => void;
}): JSX.Element {
  const { texts } = useInterface();
  const words = texts.imports;
  const ask = useAsk();
  const toast = useToast();
  const forget = async () => {
    if ((await ask('deleteHeaderMapping', { signature: mapping.signature })) === undefined) return;
    onForgotten();
    toast({
      text: words.mappingDeleted(mapping.name),
      action: { label: texts.panel.undo, run: () => void ask('saveHeaderMapping', mapping) },
    });
  };
  return (
    <article class="import-card">
      <h4>
        <bdi>{mapping.name}</bdi>
      </h4>
      <p class="hint faint" dir="auto">
        {sayColumns(mapping, texts)}
      </p>
      <p>
        <button
          type="button"
          aria-label={words.mappingDeleteNamed(mapping.name)}
          onClick={() => void forget()}
        >
          {words.mappingDelete}
        </button>
      </p>
    </article>
  );
}

function sayColumns({ columns }: HeaderMapping, texts: Texts): string {
  const told = Object.entries(columns).flatMap(([head, field]) => {
    if (field === 'ignore') return [];
    const metric = metricNames.find((name) => name === field);
    const word =
      metric !== undefined
        ? texts.badge.metrics[metric]
        : texts.imports.mappingFields[field as keyof typeof texts.imports.mappingFields];
    return [`${head} → ${word}`];
  });
  return told.join(', ');
}
