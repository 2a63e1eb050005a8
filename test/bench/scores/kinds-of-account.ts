import type { Chance } from './chance.ts';

/** How the posts of a made account do, in truth. */
export interface KindOfAccount {
  readonly name: string;
  /** Engagements of a usual post on the day of the judged one. */
  readonly typical: number;
  /** How the usual changes in 30 days: 0.25 is a quarter more. */
  readonly growth: number;
  /** A post's distance from the usual, on the natural log scale. */
  readonly spread: (chance: Chance) => number;
  /** Significant figures that the page shows of a count of 1,000 or more; undefined: all. */
  readonly figures?: number;
}

const ordinary = (chance: Chance) => 0.7 * chance.normal();

/** Accounts of several sizes, spreads and trends. */
export const kindsOfAccount: readonly KindOfAccount[] = [
  { name: 'small (15 engagements a post)', typical: 15, growth: 0, spread: ordinary },
  { name: 'middling (300)', typical: 300, growth: 0, spread: ordinary },
  { name: 'large (20,000), exact counts', typical: 20_000, growth: 0, spread: ordinary },
  { name: 'large, “20K”', typical: 20_000, growth: 0, spread: ordinary, figures: 2 },
  { name: 'steady (half the spread)', typical: 300, growth: 0, spread: (chance) => 0.35 * chance.normal() },
  {
    name: 'heavy tails (Student t, 3 degrees)',
    typical: 300,
    growth: 0,
    spread: (chance) => 0.5 * chance.studentT(3),
  },
  {
    name: 'skewed (now and then far above)',
    typical: 300,
    growth: 0,
    spread: (chance) => 0.35 * chance.normal() + 0.6 * (chance.exponential() - 1),
  },
  { name: 'growing 10 % a month', typical: 300, growth: 0.1, spread: ordinary },
  { name: 'growing 25 % a month', typical: 300, growth: 0.25, spread: ordinary },
  { name: 'shrinking 15 % a month', typical: 300, growth: -0.15, spread: ordinary },
];
