import type { JSX } from 'preact';
import { followerTiers, industries, type TierId, tierIds } from '../domain/benchmark-population.ts';
import { sayTier } from '../locales/say-tier.ts';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** In the settings: whose published benchmarks are shown. */
export function BenchmarkSettings(): JSX.Element {
  const { texts } = useInterface();
  const { published } = texts;
  return (
    <section aria-labelledby="benchmarks-title">
      <h2 id="benchmarks-title">{published.optionsTitle}</h2>
      <p>{published.optionsLead}</p>
      <p class="buttons">
        <IndustryChoice />
        <TierChoice own={published.tierOfAccount} />
      </p>
    </section>
  );
}

/** Chooses the industry, here and everywhere. */
export function IndustryChoice(): JSX.Element {
  const { texts, settings } = useInterface();
  const { published } = texts;
  const ask = useAsk();
  return (
    <label>
      {published.industry}
      <select
        value={settings.industry ?? ''}
        onChange={({ currentTarget }) =>
          void ask('changeSettings', {
            industry: industries.find((industry) => industry === currentTarget.value) ?? null,
          })
        }
      >
        <option value="">{published.allIndustries}</option>
        {industries.map((industry) => (
          <option key={industry} value={industry}>
            {published.industries[industry]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Chooses how many followers, here and everywhere; `own` is what the choice of none is called. */
export function TierChoice({ own }: { readonly own: string }): JSX.Element {
  const { texts, settings, language } = useInterface();
  const { published } = texts;
  const ask = useAsk();
  const say = (tier: TierId) => sayTier(followerTiers[tier], published, language);
  return (
    <label>
      {published.tier}
      <select
        value={settings.tier ?? ''}
        onChange={({ currentTarget }) =>
          void ask('changeSettings', { tier: tierIds.find((tier) => tier === currentTarget.value) ?? null })
        }
      >
        <option value="">{own}</option>
        {tierIds.map((tier) => (
          <option key={tier} value={tier}>
            {say(tier)}
          </option>
        ))}
      </select>
    </label>
  );
}
