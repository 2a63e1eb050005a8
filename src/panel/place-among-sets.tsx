import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { whyNotMeasured } from '../domain/compare-accounts.ts';
import { placeAmongAccounts } from '../domain/place-among-accounts.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post } from '../domain/post.ts';
import { formatShare } from '../locales/format-range.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { useInterface } from './interface-context.tsx';
import { Loaded } from './loaded.tsx';
import { type Comparison, readPlaces } from './read-comparison.ts';
import { sayPlace } from './say-place.ts';
import { useLiveQuery } from './use-live-query.ts';

/** A post's place among the accounts of each set that its own account is in; nothing where that is in none. */
export function PlaceAmongSets({
  post,
  now,
}: {
  readonly post: Post;
  readonly now: number;
}): JSX.Element | null {
  const { platforms } = useInterface();
  const facts = platforms.find(({ id }) => id === post.platform);
  return facts === undefined ? null : <Places post={post} now={now} facts={facts} />;
}

interface Placed {
  readonly post: Post;
  readonly now: number;
  readonly facts: PlatformFacts;
}

function Places({ post, now, facts }: Placed): JSX.Element | null {
  const { texts, settings } = useInterface();
  const { platform, id } = post;
  const { cohortDays: days } = settings;
  const result = useLiveQuery(
    useCallback(() => readPlaces({ platform, id }, { facts, days }), [platform, id, facts, days]),
  );
  // Most accounts are in no set, and until that is known there is nothing to say.
  if (result.state === 'loading' || (result.state === 'ready' && result.value.length === 0)) return null;
  return (
    <section aria-labelledby="comparable-title">
      <h3 id="comparable-title">{texts.comparing.title}</h3>
      <Loaded result={result}>
        {(comparisons) => (
          <>
            {comparisons.map((comparison) => (
              <InSet key={comparison.set.id} comparison={comparison} post={post} now={now} facts={facts} />
            ))}
          </>
        )}
      </Loaded>
    </section>
  );
}

function InSet({
  comparison,
  post,
  now,
  facts: { settlesAfterHours },
}: Placed & { readonly comparison: Comparison }): JSX.Element {
  const { texts, language } = useInterface();
  const { comparing } = texts;
  const { set, compared } = comparison;
  const reason = whyNotMeasured(post, { settlesAfterHours, now });
  const rate = compared.placedRate;
  return (
    <>
      <p class="strong">
        <bdi>{set.name}</bdi>
      </p>
      <p>
        {rate === undefined
          ? comparing.notPlaced[reason ?? 'no followers']
          : sayPlace(
              placeAmongAccounts(rate, compared.samples),
              (share, accounts) => comparing.ofPost(formatShare(rate, language), share, accounts),
              comparing,
            )}
      </p>
      <details class="reasons">
        <summary>{comparing.showAccounts}</summary>
        {rate !== undefined && <p class="faint">{comparing.withoutThisPost}</p>}
        <ComparisonTable comparison={comparison} own={post.author} placed={rate} />
      </details>
    </>
  );
}
