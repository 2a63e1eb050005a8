import type { JSX } from 'preact';
import type { IntentId, Sentiment, Understanding } from '../domain/intent.ts';
import { useInterface } from './interface-context.tsx';

const intentSigns: Readonly<Record<IntentId, string>> = {
  crisis: '‼',
  insult: '✕',
  complaint: '▼',
  delivery: '▣',
  price: '¤',
  question: '?',
  recruitment: '⌂',
  collaboration: '⇄',
  idea: '✦',
  contest: '★',
  thanks: '♥',
  praise: '▲',
  other: '○',
  tag: '@',
  emoji: '☺',
  spam: '⊘',
};

const sentimentSigns: Readonly<Record<Sentiment, string>> = { positive: '+', neutral: '=', negative: '−' };

/** What a comment is about, as chips, and in plain words how it feels and its language. */
export function CommentIntents({
  understanding,
}: {
  readonly understanding: Understanding | null;
}): JSX.Element {
  const { texts } = useInterface();
  const { replies } = texts;
  const intents = understanding?.intents ?? [];
  const language = useLanguageName(understanding?.language ?? null);
  const feeling = understanding?.sentiment?.what;
  return (
    <span class="intents">
      {intents.map(({ what }) => (
        <IntentChip key={what} intent={what} />
      ))}
      {intents.length === 0 && (
        <span class="chip chip-none">
          {understanding === null ? replies.notUnderstood : replies.undecided}
        </span>
      )}
      <span class="faint intents-rest">
        {understanding !== null && (
          <>
            {feeling === undefined ? (
              replies.sentimentUndecided
            ) : (
              <>
                <span aria-hidden="true">{sentimentSigns[feeling]} </span>
                {replies.sentiments[feeling]}
              </>
            )}
            {language !== null && <> · {language}</>}
          </>
        )}
      </span>
    </span>
  );
}

/** One intent: its sign and its word. */
export function IntentChip({ intent }: { readonly intent: IntentId }): JSX.Element {
  const { texts } = useInterface();
  const weight =
    intent === 'crisis' || intent === 'insult' || intent === 'complaint'
      ? 'chip-below'
      : intent === 'praise' || intent === 'thanks'
        ? 'chip-above'
        : '';
  return (
    <span class={`chip intent ${intent === 'crisis' ? 'intent-crisis' : weight}`}>
      <span aria-hidden="true">{intentSigns[intent]}</span>
      {texts.replies.intents[intent]}
    </span>
  );
}

/** A language's name in the interface's language; the code itself where it has none; null for null. */
export function useLanguageName(code: string | null): string | null {
  const { language } = useInterface();
  return code === null ? null : languageName(code, language);
}

/** The same outside of a component. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
