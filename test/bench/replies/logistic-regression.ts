import type { Features } from '../../../src/replies/understanding/features.ts';

/** How a head is learnt. */
export interface Learning {
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the L2 penalty. */
  readonly penalty: number;
  /** How much more an example with the label counts than one without, as a power of how rare the label is. */
  readonly balance: number;
}

/**
 * Weights of a logistic regression with L2 penalty, by stochastic gradient descent with a step for every weight of its own
 * (AdaGrad, Duchi et al. 2011). The order of the examples is drawn from a seed: the same examples give the same weights.
 */
export function learnLogistic(
  examples: readonly Features[],
  labels: readonly boolean[],
  size: number,
  { rounds, rate, penalty, balance }: Learning,
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const positive = labels.filter(Boolean).length;
  const extra = positive === 0 ? 1 : ((labels.length - positive) / positive) ** balance;
  const order = examples.map((_, index) => index);
  const draw = seeded(20_240_611);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, draw);
    for (const index of order) {
      const { places, values } = examples[index] ?? { places: [], values: [] };
      const label = labels[index] === true;
      let sum = 0;
      for (let i = 0; i < places.length; i++) sum += (weights[places[i] ?? 0] ?? 0) * (values[i] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)) * (label ? extra : 1);
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        const weight = weights[place] ?? 0;
        const slope = error * (values[i] ?? 0) + penalty * weight;
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        weights[place] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return weights;
}

/** Numbers in 0–1 that look drawn by chance and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts a list in an order drawn by chance, in place. */
export function shuffle<Value>(list: Value[], draw: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(draw() * (index + 1));
    const kept = list[index];
    const moved = list[other];
    if (kept !== undefined && moved !== undefined) {
      list[index] = moved;
      list[other] = kept;
    }
  }
}
