import type { Industry } from '../../domain/benchmark-population.ts';
import type { Format } from '../../domain/post.ts';
import type { PublishedBenchmark, PublishedSource } from '../../domain/published-benchmark.ts';

// Left out, because the denominator is not the same or not clear: Emplifi, Hootsuite, HypeAuditor, Dash Social; Buffer, whose
// figure rose from 1.16 % to 5.46 % between two editions and is quoted as "often" by reach in the second; Bazaarvoice, of 2021.

const rivalIq: PublishedSource = {
  title: 'Rival IQ, 2025 Social Media Industry Benchmark Report',
  edition: 2025,
  data: { from: 2024, to: 2024 },
  url: 'https://get.rivaliq.com/hubfs/eBooks/2025-Social-Media-Industry-Benchmark-Report.pdf',
  // The figures were read in an extract: https://github.com/debasmitadash-socivo/adproof-2.0
  secondHand: true,
};

/** Of one industry, or of all. What Rival IQ counts as engagement differs by network; the extract does not list it. */
function byRivalIq(industry: Industry | null, value: number): PublishedBenchmark {
  return {
    id: `instagram-rival-iq-2025-${industry ?? 'all'}`,
    kpi: 'engagementRateByFollowers',
    numerator: null,
    denominator: 'followers',
    value,
    statistic: 'median',
    source: rivalIq,
    population:
      industry === null
        ? { en: '2,100 companies of 14 industries', fr: '2\u202f100 entreprises de 14 secteurs' }
        : { en: 'one of 14 industries, 2,100 companies', fr: 'un secteur sur 14, 2\u202f100 entreprises' },
    industry,
    tier: null,
    format: null,
    singleVendor: false,
  };
}

/** Of one format, or of all. */
function bySocialinsider(format: Format | null, value: number): PublishedBenchmark {
  return {
    id: `instagram-socialinsider-2026-${format ?? 'all'}`,
    kpi: 'engagementRateByFollowers',
    numerator: ['reactions', 'comments'],
    denominator: 'followers',
    value,
    statistic: 'mean',
    source:
      format === null
        ? {
            title: 'Socialinsider, Social Media Benchmarks 2026',
            edition: 2026,
            data: { from: 2024, to: 2025 },
            url: 'https://www.shortsintel.com/statistics/social-media-engagement-benchmarks',
            secondHand: true,
          }
        : {
            title: 'Socialinsider, Social Media Benchmarks 2026',
            edition: 2026,
            data: { from: 2025, to: 2025 },
            url: 'https://www.outfame.com/blog/instagram-engagement-rate-statistics',
            secondHand: true,
          },
    population:
      format === null
        ? {
            en: '70 million posts of brands, over four networks',
            fr: '70\u00a0millions de publications de marques, sur quatre réseaux',
          }
        : {
            en: 'posts of brands; their number is not told',
            fr: 'publications de marques\u00a0; leur nombre n’est pas indiqué',
          },
    industry: null,
    tier: null,
    format,
    singleVendor: false,
  };
}

/** The mean over each account's last 30 posts, then over the accounts of a tier. Read on the vendor's own page. */
function bySociaVault(from: number, below: number | null, value: number): PublishedBenchmark {
  return {
    id: `instagram-sociavault-2026-${from}`,
    kpi: 'engagementRateByFollowers',
    numerator: ['reactions', 'comments'],
    denominator: 'followers',
    value,
    statistic: 'mean',
    source: {
      title: 'SociaVault, What Is a Good Engagement Rate on Instagram in 2026?',
      edition: 2026,
      data: null,
      url: 'https://sociavault.com/blog/good-engagement-rate-instagram',
      secondHand: false,
    },
    population: {
      en: '50,000 accounts in all, without those that seemed to buy engagement; 30 posts each',
      fr: '50\u202f000 comptes en tout, sans ceux qui semblaient acheter de l’engagement\u00a0; 30\u00a0publications chacun',
    },
    industry: null,
    tier: { from, below },
    format: null,
    singleVendor: true,
  };
}

/** Reach here is the number of accounts that saw the post. Quoted without a lasting address. */
function reachBySocialinsider(
  of: { readonly tier: PublishedBenchmark['tier'] } | { readonly format: Format },
  value: number,
): PublishedBenchmark {
  const tier = 'tier' in of ? of.tier : null;
  const format = 'format' in of ? of.format : null;
  return {
    id: `instagram-socialinsider-2026-reach-${format ?? tier?.from}`,
    kpi: 'reachRate',
    numerator: ['reach'],
    denominator: 'followers',
    value,
    statistic: 'unclear',
    source: { title: 'Socialinsider', edition: 2026, data: null, url: null, secondHand: true },
    population: {
      en: '35 million posts of 447,000 pages in all',
      fr: '35\u00a0millions de publications de 447\u202f000\u00a0pages en tout',
    },
    industry: null,
    tier,
    format,
    singleVendor: true,
  };
}

/** What others have published of Instagram, with a known denominator. How to add a row: ../README.md. */
const published: readonly PublishedBenchmark[] = [
  byRivalIq(null, 0.0036),
  byRivalIq('higherEducation', 0.02101),
  byRivalIq('sportsTeams', 0.013),
  byRivalIq('influencers', 0.00576),
  byRivalIq('nonprofits', 0.00561),
  byRivalIq('media', 0.00443),
  byRivalIq('foodAndBeverage', 0.004),
  byRivalIq('alcohol', 0.00368),
  byRivalIq('travel', 0.00341),
  byRivalIq('technology', 0.00327),
  byRivalIq('financialServices', 0.00261),
  byRivalIq('retail', 0.0016),
  byRivalIq('fashion', 0.00147),
  byRivalIq('healthAndBeauty', 0.00144),
  byRivalIq('homeDecor', 0.00136),

  bySocialinsider(null, 0.0048),
  bySocialinsider('carousel', 0.0055),
  bySocialinsider('reel', 0.005),
  bySocialinsider('image', 0.0045),

  bySociaVault(1_000, 10_000, 0.042),
  bySociaVault(10_000, 50_000, 0.028),
  bySociaVault(50_000, 100_000, 0.019),
  bySociaVault(100_000, 500_000, 0.014),
  bySociaVault(500_000, null, 0.009),

  reachBySocialinsider({ tier: { from: 1_000, below: 5_000 } }, 0.0665),
  reachBySocialinsider({ tier: { from: 5_000, below: 10_000 } }, 0.0575),
  reachBySocialinsider({ tier: { from: 10_000, below: 50_000 } }, 0.055),
  reachBySocialinsider({ tier: { from: 50_000, below: 100_000 } }, 0.045),
  reachBySocialinsider({ tier: { from: 100_000, below: 1_000_000 } }, 0.035),
  reachBySocialinsider({ format: 'carousel' }, 0.045),
  reachBySocialinsider({ format: 'reel' }, 0.041),
  reachBySocialinsider({ format: 'image' }, 0.04),
];

export default published;
