import type { JSX } from 'preact';
import type { Explanation } from '../domain/explain.ts';
import type { KpiInput } from '../domain/kpi.ts';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { formatAgo } from '../locales/format-range.ts';
import { useInterface } from './interface-context.tsx';
import { inputWord } from './metric-words.ts';

/** What a figure of a post is worked out from: each value with its range, as the page shows it, and when it was read. */
export function InputList({
  names,
  post,
  explanation,
  now,
}: {
  readonly names: readonly KpiInput[];
  readonly post: Post;
  readonly explanation: Explanation;
  readonly now: number;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const facts = platforms.find(({ id }) => id === post.platform);
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          {inputWord(name, facts, texts, language)}
          {texts.panel.colon}
          {wordsFor(name)}
        </li>
      ))}
    </ul>
  );

  function wordsFor(name: KpiInput): string {
    const { panel } = texts;
    const value = explanation.inputs[name];
    if (value === undefined) return whyUnknown(name, post, facts, texts.panel, language);
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    const amount =
      value.low === value.high
        ? numbers.format(value.low)
        : panel.range(numbers.format(value.low), numbers.format(value.high));
    if (name === 'followers') {
      const audience = explanation.cohort?.post.followers;
      return audience === undefined ? amount : [amount, ...shownAt(audience.followers, audience)].join(', ');
    }
    const metric = metricNames.find((metricName) => metricName === name);
    const observed = metric === undefined ? undefined : post.metrics[metric];
    return observed === undefined ? amount : [amount, ...shownAt(observed, observed)].join(', ');
  }

  function shownAt({ shown }: { readonly shown: string | null }, read: { readonly observedAt: number }) {
    const { panel } = texts;
    return [
      ...(shown === null ? [] : [panel.shownAs(shown)]),
      panel.from.page,
      formatAgo(now - read.observedAt, language),
    ];
  }
}

function whyUnknown(
  name: KpiInput,
  post: Post,
  facts: PlatformFacts | undefined,
  panel: ReturnType<typeof useInterface>['texts']['panel'],
  language: 'en' | 'fr',
): string {
  const metric = metricNames.find((metricName) => metricName === name);
  if (metric === undefined) return panel.notShown;
  if (post.hidden.includes(metric)) return panel.hiddenCount;
  const place = facts?.ownerOnly[metric]?.[language];
  return place === undefined ? panel.notShown : `${panel.notShown}. ${panel.whereFrom(place)}`;
}
