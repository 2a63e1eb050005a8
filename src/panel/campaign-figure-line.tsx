import type { ComponentChildren, JSX } from 'preact';
import type { CampaignMeasure } from '../domain/campaign-measures.ts';
import type { GroupDifference } from '../domain/compare-groups.ts';
import { sayDifference, verdictSign } from './campaign-figure-words.ts';
import { useInterface } from './interface-context.tsx';

/** One line of a report that opens: what it is of, its main figure or difference, and below all that it rests on. */
export function CampaignFigureLine({
  name,
  measure,
  difference,
  main,
  children,
}: {
  readonly name: JSX.Element | string;
  readonly measure: CampaignMeasure;
  /** Shown beside the name where there is no `main`. */
  readonly difference: GroupDifference;
  readonly main?: string;
  /** `dt` and `dd`. */
  readonly children: ComponentChildren;
}): JSX.Element {
  const { texts, language } = useInterface();
  const words = texts.campaigns;
  const isKnown = difference.state === 'known';
  return (
    <details class="kpi">
      <summary>
        <span>{name}</span>
        <span class={isKnown || main !== undefined ? 'figures strong' : 'faint'}>
          {main ?? (isKnown ? shortly(difference) : words.tooFew)}
        </span>
      </summary>
      <dl>
        {children}
        <dt>{words.how}</dt>
        <dd>{measure.as === 'pooled' ? words.howPooled : words.howTypical}</dd>
      </dl>
    </details>
  );

  function shortly(known: GroupDifference): string {
    const [value = ''] = sayDifference(known, texts, language).split(' (');
    return `${verdictSign(known)} ${value}`;
  }
}

/** A name and what is said of it, in the list of a line. */
export function Told({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd class="figures">{children}</dd>
    </>
  );
}
