import type { JSX } from 'preact';
import { fewestPostsCompared, type GroupDifference } from '../domain/compare-groups.ts';
import { exactly } from '../domain/range-arithmetic.ts';
import { formatMultiple } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';

/** How a group of posts does against the others: multiple, interval and verdict, or that there are too few. */
export function DiagnosisDifference({ difference }: { readonly difference: GroupDifference }): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.diagnosis;
  if (difference.state !== 'known') {
    const { a, b } = difference.posts;
    const isGroupSmall = a < fewestPostsCompared || b >= fewestPostsCompared;
    return (
      <span class="faint">{isGroupSmall ? words.tooFew(a, fewestPostsCompared) : words.tooFewOthers}</span>
    );
  }
  const { value, interval, verdict } = difference;
  const write = (multiple: number) => formatMultiple(exactly(multiple), language);
  return (
    <>
      <span class={verdict === 'unclear' ? 'faint' : 'strong'}>{words.verdicts[verdict]}</span>
      <span class="figures hint">{words.ratio(write(value), write(interval.low), write(interval.high))}</span>
    </>
  );
}
