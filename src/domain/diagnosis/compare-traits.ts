import { compareGroups, type GroupDifference } from '../compare-groups.ts';
import type { Localised } from '../localised.ts';
import type { DiagnosedPost } from './diagnosed-posts.ts';
import type { Trait } from './trait.ts';
import { traits } from './trait-registry.ts';

/** One group of posts against all others of which the trait is known. */
export interface TraitGroup {
  readonly id: string;
  readonly name: Localised;
  readonly posts: readonly DiagnosedPost[];
  /** The typical post of the group ÷ the typical one of the others, with its interval. */
  readonly difference: GroupDifference;
}

/** What posts differ by in one trait. */
export interface TraitComparison {
  readonly trait: Trait;
  /** Groups that have posts, in the trait's order. */
  readonly groups: readonly TraitGroup[];
  /** Posts of which what is kept does not tell the group. */
  readonly unknown: number;
}

/** Whether posts of one kind are engaged with more than the others, for every trait: a difference, never a cause. */
export function compareTraits(posts: readonly DiagnosedPost[]): readonly TraitComparison[] {
  return traits.map((trait) => {
    const known = posts.flatMap((each) => {
      const group = trait.groupOf(each.post);
      return group === null ? [] : [{ each, group }];
    });
    const groups = trait.groups.flatMap(({ id, name }) => {
      const inside = known.filter(({ group }) => group === id).map(({ each }) => each);
      if (inside.length === 0) return [];
      const others = known.filter(({ group }) => group !== id).map(({ each }) => each);
      const difference = compareGroups(inside.map(engagementOf), others.map(engagementOf), 'typical');
      return [{ id, name, posts: inside, difference }];
    });
    return { trait, groups, unknown: posts.length - known.length };
  });
}

/** How many of these comparisons could be made: of twenty, one is expected to look like a difference by chance alone. */
export function comparisonsMade(comparisons: readonly TraitComparison[]): number {
  return comparisons.reduce(
    (sum, { groups }) => sum + groups.filter(({ difference }) => difference.state === 'known').length,
    0,
  );
}

function engagementOf({ engagement }: DiagnosedPost): DiagnosedPost['engagement'] {
  return engagement;
}
