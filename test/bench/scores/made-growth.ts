import { errorFunction } from 'simple-statistics';
import type { Post, Snapshot } from '../../../src/domain/post.ts';
import type { Chance } from './chance.ts';
import { hour, madePost, now, shown } from './made-posts.ts';

/** How engagement comes in on a made platform, in truth. */
export interface KindOfGrowth {
  readonly name: string;
  /** Hours after which 63 of 100 engagements of an ordinary post are in. */
  readonly hours: number;
  /** Below 1: a fast start and a long tail (Weibull's shape). */
  readonly shape: number;
}

export const kindsOfGrowth: readonly KindOfGrowth[] = [
  { name: 'fast (63 % in 8 h)', hours: 8, shape: 0.7 },
  { name: 'slow (63 % in 40 h)', hours: 40, shape: 0.9 },
  { name: 'long tail (63 % in 30 h)', hours: 30, shape: 0.5 },
];

/** Standard deviation of the logarithm of an account's final engagements. */
const spreadOfFinals = 0.7;

/** How an account's posts grow: some platforms' accounts are faster than others, and some posts than others. */
export interface GrowingAccount {
  readonly name: string;
  readonly typical: number;
  readonly growth: KindOfGrowth;
  readonly pace: number;
}

/** A post with its whole life. */
export interface GrowingPost {
  readonly post: Post;
  readonly publishedAt: number;
  /** Its engagements after 30 days. */
  readonly final: number;
  /** Its engagements at an age in hours. */
  readonly at: (ageHours: number) => number;
}

export function makeAccount(name: string, growth: KindOfGrowth, chance: Chance): GrowingAccount {
  return { name, growth, typical: 400 * Math.exp(chance.normal()), pace: Math.exp(0.2 * chance.normal()) };
}

/** A post of the account, read last at an age in hours; `now` less that age is when it was published. */
export function makePost(
  account: GrowingAccount,
  id: string,
  readAtAge: number,
  chance: Chance,
): GrowingPost {
  const { hours, shape } = account.growth;
  const pace = hours * account.pace * Math.exp(0.35 * chance.normal());
  const shareIn = (age: number) => 1 - Math.exp(-((age / pace) ** shape));
  const final = account.typical * Math.exp(spreadOfFinals * chance.normal());
  const at = (age: number) => Math.round((final * shareIn(age)) / shareIn(720));
  const publishedAt = now - readAtAge * hour;
  const post = madePost({ id, account: account.name, publishedAt, readAt: now, engagements: at(readAtAge) });
  return { post, publishedAt, final: Math.round(final), at };
}

/** The true share, 0–100, of the account's posts that end with fewer engagements. */
export function finalPlace({ typical }: GrowingAccount, final: number): number {
  return 50 * (1 + errorFunction(Math.log(final / typical) / spreadOfFinals / Math.SQRT2));
}

/** The readings of a post at these ages, oldest first. */
export function readAtAges(
  { post, publishedAt, at }: GrowingPost,
  ages: readonly number[],
): readonly Snapshot[] {
  return [...ages]
    .sort((one, other) => one - other)
    .map((age) => {
      const observedAt = publishedAt + age * hour;
      const { low, high } = shown(at(age), observedAt, undefined);
      return {
        platform: post.platform,
        id: post.id,
        observedAt,
        metrics: { reactions: { low, high, shown: null }, comments: { low: 0, high: 0, shown: null } },
        hidden: [],
        view: 'made',
      };
    });
}
