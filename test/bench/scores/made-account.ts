import type { Post } from '../../../src/domain/post.ts';
import type { Chance } from './chance.ts';
import type { KindOfAccount } from './kinds-of-account.ts';
import { day, madePost, now } from './made-posts.ts';

/** When the judged post was published: it is five days old. */
const judgedAt = now - 5 * day;

/** The account posts every three days or so. */
const daysBetween = 3;

/** A post to judge, with what is true of it. */
export interface MadeCase {
  readonly post: Post;
  readonly engagements: number;
  /** The account's posts before it, and their true engagements. */
  readonly others: readonly Post[];
  readonly othersEngagements: readonly number[];
}

/** A post of an account of this kind, and so many that it published before. */
export function madeCase(kind: KindOfAccount, size: number, chance: Chance): MadeCase {
  const engagementsAt = (days: number) =>
    Math.round(
      Math.exp(Math.log(kind.typical) + (days / 30) * Math.log1p(kind.growth) + kind.spread(chance)),
    );
  const make = (id: string, days: number, engagements: number) =>
    madePost({
      id,
      account: 'mill',
      publishedAt: judgedAt + days * day,
      readAt: now,
      engagements,
      figures: kind.figures,
    });
  const engagements = engagementsAt(0);
  const before = Array.from({ length: size }, (_, index) => {
    const days = -daysBetween * (index + chance.uniform(0.5, 1.5));
    return { days, engagements: engagementsAt(days) };
  });
  return {
    post: make('post', 0, engagements),
    engagements,
    others: before.map((other, index) => make(`other${index}`, other.days, other.engagements)),
    othersEngagements: before.map((other) => other.engagements),
  };
}
