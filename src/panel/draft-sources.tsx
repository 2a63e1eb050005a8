import type { JSX } from 'preact';
import type { DraftSource } from '../replies/reply.ts';
import { useInterface } from './interface-context.tsx';

/** Where a draft's substance is from; facts and past answers open to their words. */
export function DraftSources({ sources }: { readonly sources: readonly DraftSource[] }): JSX.Element | null {
  const { texts } = useInterface();
  const { replies, panel } = texts;
  if (sources.length === 0) return null;
  const plain = [
    ...new Set(
      sources.flatMap(({ kind }) =>
        kind === 'fact' || kind === 'past answer' ? [] : [replies.sourceKinds[kind]],
      ),
    ),
  ];
  return (
    <div class="sources">
      {sources.map((source) => (
        <Quoted key={keyOf(source)} source={source} />
      ))}
      {plain.length > 0 && (
        <p class="faint hint">
          {replies.sources}
          {panel.colon}
          {plain.join(', ')}
        </p>
      )}
    </div>
  );
}

function Quoted({ source }: { readonly source: DraftSource }): JSX.Element | null {
  const { texts } = useInterface();
  const { replies } = texts;
  if (source.kind !== 'fact' && source.kind !== 'past answer') return null;
  const { question, answer } = source.kind === 'fact' ? source.fact : source.answer;
  const address = source.kind === 'fact' ? source.fact.address : null;
  return (
    <details class="source">
      <summary>
        <bdi>{replies.sourceOf(replies.sourceKinds[source.kind], question)}</bdi>
      </summary>
      <dl>
        <dt>{replies.wasAsked}</dt>
        <dd dir="auto">{question}</dd>
        <dt>{replies.wasAnswered}</dt>
        <dd dir="auto">{answer}</dd>
        {address !== null && <dd dir="ltr">{address}</dd>}
      </dl>
    </details>
  );
}

function keyOf(source: DraftSource): string {
  switch (source.kind) {
    case 'fact':
      return `fact ${source.fact.id}`;
    case 'past answer':
      return `past answer ${source.answer.platform} ${source.answer.id}`;
    default:
      return source.kind;
  }
}
