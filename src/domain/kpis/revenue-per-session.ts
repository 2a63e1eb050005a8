import { defineKpi, fewestOfSample } from '../kpi.ts';
import { divideRanges } from '../range-arithmetic.ts';

/** What a visit that came by the post brought on average, in hundredths of the currency that web analytics count in. A single large order moves it, so no interval is told. */
export default defineKpi({
  id: 'revenuePerSession',
  name: { en: 'Revenue per visit', fr: 'Chiffre d’affaires par visite' },
  formula: {
    en: 'revenue ÷ visits of the site',
    fr: 'chiffre d’affaires ÷ visites du site',
  },
  unit: 'amount',
  ratioOf: { part: ['revenue'], whole: 'sessions', fewest: fewestOfSample, counts: 'amount' },
  source: {
    title: 'Fluent glossary, Revenue per session',
    url: 'https://fluentco.com/glossary/term/revenue-per-session',
    convention: true,
  },
  needs: ['revenue', 'sessions'],
  compute: ({ revenue, sessions }) => divideRanges(revenue, sessions),
  examples: [
    {
      inputs: { revenue: { low: 250_000, high: 250_000 }, sessions: { low: 1_000, high: 1_000 } },
      result: { low: 250.0, high: 250.0 },
    },
    {
      inputs: { revenue: { low: 0, high: 0 }, sessions: { low: 500, high: 500 } },
      result: { low: 0, high: 0 },
    },
    // “1.2K” of the whole, cut.
    {
      inputs: { revenue: { low: 250_000, high: 250_000 }, sessions: { low: 1_200, high: 1_299 } },
      result: { low: 250_000 / 1_299, high: 250_000 / 1_200 },
    },
    { inputs: { sessions: { low: 1_000, high: 1_000 } }, result: undefined },
    { inputs: { revenue: { low: 0, high: 0 }, sessions: { low: 0, high: 0 } }, result: undefined },
  ],
});
