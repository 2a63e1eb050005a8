import type { JSX } from 'preact';
import type { Finding, Understanding } from '../domain/intent.ts';
import { formatShare } from '../locales/format-range.ts';
import { IntentChip, useLanguageName } from './comment-intents.tsx';
import { useInterface } from './interface-context.tsx';

/** What was made out of a comment: how sure that is, and by which words. */
export function CommentUnderstanding({
  understanding,
}: {
  readonly understanding: Understanding;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const language = useLanguageName(understanding.language);
  return (
    <section aria-labelledby="understanding-title">
      <h3 id="understanding-title">{replies.understanding}</h3>
      <ul class="findings">
        {understanding.intents.map((finding) => (
          <li key={finding.what}>
            <IntentChip intent={finding.what} />
            <Reasons finding={finding} />
          </li>
        ))}
        {understanding.intents.length === 0 && (
          <li>
            <span class="chip chip-none">{replies.undecided}</span>
          </li>
        )}
      </ul>
      <p>
        {replies.ofFeeling}
        {texts.panel.colon}
        {understanding.sentiment === null
          ? replies.undecided
          : replies.sentiments[understanding.sentiment.what]}
        {' · '}
        {replies.ofLanguage}
        {texts.panel.colon}
        {language ?? replies.undecided}
      </p>
      <p class="faint hint">{replies.understandingNote}</p>
    </section>
  );
}

function Reasons({ finding: { confidence, words } }: { readonly finding: Finding<unknown> }): JSX.Element {
  const { texts, language } = useInterface();
  const { replies, panel } = texts;
  // Rules are never sure.
  const share = Math.min(0.99, Math.round(confidence * 100) / 100);
  return (
    <span class="faint">
      {replies.confidence(formatShare({ low: share, high: share }, language))}
      {words.length === 0 ? (
        <> · {replies.decidedByWhole}</>
      ) : (
        <>
          {' · '}
          {replies.decidedBy}
          {panel.colon}
          {words.map((word, place) => (
            <span key={word}>
              {place > 0 && ', '}
              <mark dir="auto">{word}</mark>
            </span>
          ))}
        </>
      )}
    </span>
  );
}
