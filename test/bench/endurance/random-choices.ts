import { randomLcg } from 'd3-random';

/** Chance that a seed decides. */
export class RandomChoices {
  readonly #next: () => number;

  /** `seed` from 0 to 1. */
  constructor(seed: number) {
    this.#next = randomLcg(seed);
  }

  /** Whether something of this probability happens. */
  happens(probability: number): boolean {
    return this.#next() < probability;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.#next();
  }

  /** A whole number, `low` and `high` included. */
  wholeBetween(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  /** One of these, of which there is at least one. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.#next() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** Chance that another seed decides. */
  like(seed: number): RandomChoices {
    return new RandomChoices(seed);
  }

  /** Chance of its own, decided by this one. */
  fork(): RandomChoices {
    return new RandomChoices(this.#next());
  }
}
