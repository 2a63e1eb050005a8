import type { JSX } from 'preact';
import { type AccountSample, fewestOfAccount } from '../domain/compare-accounts.ts';
import { hasEnough } from '../domain/place-among-accounts.ts';
import type { Range } from '../domain/range.ts';
import { middleOf } from '../domain/range-arithmetic.ts';
import { formatShare } from '../locales/format-range.ts';
import { QuartileBar } from '../ui/quartile-bar.tsx';
import { useInterface } from './interface-context.tsx';
import { metricWord } from './metric-words.ts';
import type { Comparison } from './read-comparison.ts';

/**
 * The accounts of a set side by side, the highest median first: how many posts, their median, their middle half as an interval
 * on one scale, and on it the rate that is placed. What the picture shows stands beside it in words.
 */
export function ComparisonTable({
  comparison: { set, compared, accounts, days, around },
  own,
  placed,
}: {
  readonly comparison: Comparison;
  /** The handle of the account that the screen is about. */
  readonly own: string | null;
  readonly placed?: Range | undefined;
}): JSX.Element {
  const { texts, language, platforms } = useInterface();
  const { panel, comparing } = texts;
  const facts = platforms.find(({ id }) => id === set.platform);
  const write = (value: number) => formatShare({ low: value, high: value }, language);
  const samples = [...compared.samples].sort((one, other) => medianOf(other) - medianOf(one));
  const at = placed === undefined ? undefined : middleOf(placed);
  const most = Math.max(at ?? 0, ...samples.map(({ spread }) => spread?.upperQuartile ?? 0));
  return (
    <>
      <table class="figures">
        <caption class="faint">{comparing.rate}</caption>
        <thead>
          <tr>
            <th scope="col">{panel.account}</th>
            <th scope="col">{comparing.posts}</th>
            <th scope="col">{panel.median}</th>
            <th scope="col">{panel.middleHalf}</th>
          </tr>
        </thead>
        <tbody>
          {samples.map((sample) => (
            <tr key={sample.handle}>
              <th scope="row">
                <bdi class={sample.handle === own ? 'strong' : undefined}>
                  {accounts.get(sample.handle)?.name ?? sample.handle}
                </bdi>
                {sample.handle === own && <span class="faint hint">{comparing.thisAccount}</span>}
                {!hasEnough(sample) && <span class="faint hint">{whyLeftOut(sample)}</span>}
              </th>
              <td>{sample.rates.length}</td>
              <td>{sample.spread === undefined ? comparing.unknown : write(sample.spread.median)}</td>
              <td>
                {sample.spread === undefined ? (
                  comparing.unknown
                ) : (
                  <>
                    <QuartileBar
                      benchmark={sample.spread}
                      most={most}
                      {...(at === undefined ? {} : { value: at })}
                    />{' '}
                    <span class="nowrap">
                      {write(sample.spread.lowerQuartile)} – {write(sample.spread.upperQuartile)}
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="faint">
        {comparing.rule(
          compared.counted.map((name) => metricWord(name, facts, texts, language)).join(' + '),
          days === null ? comparing.anyTime : comparing.within[around](panel.periodDays(days)),
        )}
      </p>
    </>
  );

  function whyLeftOut({ rates, withoutFollowers }: AccountSample): string {
    // With its followers it would have been enough: that is what there is to do.
    return rates.length + withoutFollowers >= fewestOfAccount
      ? comparing.noFollowers
      : comparing.tooFewPosts(fewestOfAccount);
  }
}

/** Those without a median come last. */
function medianOf({ spread }: AccountSample): number {
  return spread?.median ?? -1;
}
