import type { JSX } from 'preact';
import type { Objection, RefusedDraft } from '../replies/reply.ts';
import { useInterface } from './interface-context.tsx';

/** Why a text may not be offered, with the words that it is about. */
export function DraftObjections({ objections }: { readonly objections: readonly Objection[] }): JSX.Element {
  const { texts } = useInterface();
  const { replies, panel } = texts;
  return (
    <ul class="objections">
      {objections.map(({ kind, words }) => (
        <li key={kind}>
          {replies.objectionKinds[kind]}
          {words.length > 0 && (
            <>
              {panel.colon}
              {words.map((word, place) => (
                <span key={word}>
                  {place > 0 && ', '}
                  <mark dir="auto">{word}</mark>
                </span>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Texts that were refused, folded: to be read, not to be used. */
export function RefusedDrafts({
  refused,
}: {
  readonly refused: readonly RefusedDraft[];
}): JSX.Element | null {
  const { texts } = useInterface();
  const { replies } = texts;
  if (refused.length === 0) return null;
  return (
    <details class="refused">
      <summary>{replies.refused(refused.length)}</summary>
      <p class="faint">{replies.refusedLead}</p>
      <ul>
        {refused.map(({ text, objections }) => (
          <li key={text}>
            <blockquote dir="auto">{text}</blockquote>
            <DraftObjections objections={objections} />
          </li>
        ))}
      </ul>
    </details>
  );
}
