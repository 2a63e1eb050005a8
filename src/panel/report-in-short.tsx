import type { JSX } from 'preact';
import type { ReviewLine } from '../domain/review/period-review.ts';
import { sayValue } from './goal-words.ts';
import { useInterface } from './interface-context.tsx';
import type { ReviewDetail } from './read-report.ts';
import { sayChangeWithin } from './say-change.ts';

/** What changed beyond chance, in sentences; or that nothing did. */
export function ReportInShort({ detail: { review } }: { readonly detail: ReviewDetail }): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.report;
  const comparable = review.lines.filter(
    ({ change }) => change.state === 'known' && change.interval !== null,
  );
  const changed = comparable.flatMap((line) => saidOf(line) ?? []);
  return (
    <section aria-labelledby="short-title">
      <h2 id="short-title">{words.inShort}</h2>
      <p>{words.postsOf(review.posts.length)}</p>
      {changed.length === 0 ? (
        <p>{words.noClearChange(comparable.length)}</p>
      ) : (
        <ul>
          {changed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {comparable.length > 0 && <p class="faint hint">{words.sure}</p>}
    </section>
  );

  function saidOf({ measure, now, before, change }: ReviewLine): string | undefined {
    if (change.state !== 'known' || change.interval === null) return undefined;
    if (change.verdict !== 'better' && change.verdict !== 'worse') return undefined;
    const say = (value: number | null) =>
      value === null ? words.notKnown : sayValue(value, measure, language);
    return words[change.verdict](
      measure.name[language],
      say(now.value),
      say(before.value),
      sayChangeWithin(change.interval, measure, words, language),
    );
  }
}
