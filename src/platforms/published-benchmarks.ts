import type { PublishedBenchmark, PublishedByPlatform } from '../domain/published-benchmark.ts';

const modules = import.meta.glob<readonly PublishedBenchmark[]>('./*/published-benchmarks.ts', {
  eager: true,
  import: 'default',
});

/** Published figures by platform. Apart from the platforms' facts, since only the panel has a use for them. */
export const publishedBenchmarks: PublishedByPlatform = Object.fromEntries(
  Object.entries(modules).map(([path, rows]) => [path.split('/')[1], rows]),
);
