import type { Format } from '../../domain/post.ts';
import type { PublishedBenchmark, PublishedSource } from '../../domain/published-benchmark.ts';

// All by impressions. By followers nobody publishes figures of a known make.
// Left out: SociaVault's tiers, because the vendor says of one and the same study that it divides by impressions
// (https://sociavault.com/blog/good-engagement-rate-linkedin-2026) and that it is "normalized to connections/followers"
// (https://sociavault.com/blog/linkedin-engagement-rate-fastest-growing-platform-2026); Buffer's edition of 2026, quoted as
// "often" by reach; Metricool and Hootsuite, which do not say.

const formats2025: PublishedSource = {
  title: 'Socialinsider, LinkedIn Benchmarks 2025',
  edition: 2025,
  data: null,
  url: 'https://www.liseller.com/linkedin-growth-blog/historical-linkedin-metrics-trends-to-watch',
  secondHand: true,
};

/** Which interactions it counts (clicks among them or not) is not told where it is quoted: the vendor has two formulas. */
function bySocialinsider(
  id: string,
  format: Format | null,
  value: number,
  source: PublishedSource = formats2025,
): PublishedBenchmark {
  return {
    id: `linkedin-socialinsider-${id}`,
    kpi: 'engagementRateByImpressions',
    numerator: null,
    denominator: 'impressions',
    value,
    statistic: 'mean',
    source,
    population: {
      en: 'posts of accounts that the vendor follows; their number is not told',
      fr: 'publications de comptes suivis par l’éditeur\u00a0; leur nombre n’est pas indiqué',
    },
    industry: null,
    tier: null,
    format,
    singleVendor: false,
  };
}

/** What others have published of LinkedIn, with a known denominator. How to add a row: ../README.md. */
const published: readonly PublishedBenchmark[] = [
  bySocialinsider('2025-all', null, 0.05),
  // The same vendor's other average of the year; both are told, for nobody says which posts make the difference.
  bySocialinsider('2025-other-all', null, 0.0385, {
    title: 'Socialinsider, LinkedIn engagement 2025',
    edition: 2025,
    data: null,
    url: 'https://www.shortsintel.com/statistics/social-media-engagement-benchmarks',
    secondHand: true,
  }),
  // "Multi-image" is what is called a carousel here.
  bySocialinsider('2025-carousel', 'carousel', 0.066),
  bySocialinsider('2025-document', 'document', 0.061),
  bySocialinsider('2025-video', 'video', 0.056),
  bySocialinsider('2025-image', 'image', 0.0485),
  bySocialinsider('2025-poll', 'poll', 0.044),
  bySocialinsider('2025-text', 'text', 0.04),
  {
    id: 'linkedin-buffer-2025-all',
    kpi: 'engagementRateByImpressions',
    numerator: null,
    denominator: 'impressions',
    value: 0.065,
    statistic: 'median',
    source: {
      title: 'Buffer, LinkedIn engagement 2025',
      edition: 2025,
      data: { from: 2024, to: 2025 },
      url: 'https://www.shno.co/marketing-statistics/social-media-content-performance-statistics',
      secondHand: true,
    },
    population: {
      en: 'posts sent through Buffer, millions over all networks',
      fr: 'publications envoyées par Buffer, des millions sur tous les réseaux',
    },
    industry: null,
    tier: null,
    format: null,
    singleVendor: false,
  },
];

export default published;
