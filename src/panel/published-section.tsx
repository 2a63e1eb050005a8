import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { followerTiers, tierOf } from '../domain/benchmark-population.ts';
import type { FollowedPost } from '../domain/followed-post.ts';
import { type Format, formats } from '../domain/post.ts';
import { comparePublished } from '../domain/published-benchmark.ts';
import { sayTier } from '../locales/say-tier.ts';
import type { AccountDetail } from './account-screen.tsx';
import { IndustryChoice, TierChoice } from './benchmark-choice.tsx';
import { useInterface } from './interface-context.tsx';
import { PublishedComparisonView } from './published-comparison.tsx';
import { PublishedContext } from './published-context.ts';

/** What others have published, beside what is usual for this account; the person says whom it is compared with, or leaves it. */
export function PublishedSection({
  detail: { key, audiences, posts },
  now,
}: {
  readonly detail: Pick<AccountDetail<FollowedPost>, 'key' | 'audiences' | 'posts'>;
  readonly now: number;
}): JSX.Element {
  const { texts, language, settings, platforms } = useInterface();
  const { published } = texts;
  const rows = useContext(PublishedContext)[key.platform] ?? [];
  const facts = platforms.find(({ id }) => id === key.platform);
  const [format, setFormat] = useState<Format | null>(null);
  const latest = audiences.at(-1);
  const found = latest === undefined ? undefined : tierOf(latest.followers);
  const choice = { industry: settings.industry, tier: settings.tier ?? found ?? null, format };
  const comparisons = comparePublished(rows, choice);
  const ofRows = formats.filter((one) => rows.some((row) => row.format === one));
  return (
    <section aria-labelledby="published-title">
      <h3 id="published-title">{published.title}</h3>
      <p class="faint">{rows.length === 0 ? published.noneForPlatform : published.lead}</p>
      <div class="arrangement population-choice">
        {rows.some(({ industry }) => industry !== null) && <IndustryChoice />}
        {rows.some(({ tier }) => tier !== null) && (
          <TierChoice
            own={
              found === undefined
                ? published.tierUnknown
                : published.tierFound(sayTier(followerTiers[found], published, language))
            }
          />
        )}
        {ofRows.length > 0 && (
          <label>
            {published.format}
            <select
              value={format ?? ''}
              onChange={({ currentTarget }) =>
                setFormat(ofRows.find((one) => one === currentTarget.value) ?? null)
              }
            >
              <option value="">{published.allFormats}</option>
              {ofRows.map((one) => (
                <option key={one} value={one}>
                  {texts.panel.formats[one]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {facts !== undefined &&
        comparisons.map((comparison) => (
          <PublishedComparisonView
            key={`${comparison.kpi} ${comparison.numerator.join()}`}
            comparison={comparison}
            posts={posts}
            question={{ format, settlesAfterHours: facts.settlesAfterHours, now }}
            facts={facts}
          />
        ))}
      {rows.length > 0 && comparisons.length === 0 && <p class="faint">{published.none}</p>}
    </section>
  );
}
