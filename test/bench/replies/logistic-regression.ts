import { type Features, firstHashed } from '../../../src/replies/understanding/features.ts';

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
 * (AdaGrad, Duchi et al. 2011), over features that count the more the more they tell with and without the label apart
 * (Wang & Manning 2012). The order of the examples is drawn from a seed: the same examples give the same weights.
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
  const telling = howTelling(examples, labels, size);
  const rows = examples.map(({ places, values }, index) => {
    const kept = places.flatMap((place, i) => (at(telling, place) > 0 ? [i] : []));
    return {
      places: Int32Array.from(kept, (i) => places[i] ?? 0),
      values: Float32Array.from(kept, (i) => (values[i] ?? 0) * at(telling, places[i] ?? 0)),
      label: labels[index] === true,
    };
  });
  const draw = seeded(20_240_611);
  for (let round = 0; round < rounds; round++) {
    shuffle(rows, draw);
    for (const { places, values, label } of rows) {
      let sum = 0;
      for (let i = 0; i < places.length; i++) sum += at(weights, at(places, i)) * at(values, i);
      const error = (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0)) * (label ? extra : 1);
      if (Math.abs(error) < learntWell) continue;
      for (let i = 0; i < places.length; i++) {
        const place = at(places, i);
        const slope = error * at(values, i) + penalty * at(weights, place);
        const square = at(squares, place) + slope * slope;
        squares[place] = square;
        weights[place] = at(weights, place) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return weights.map((weight, place) => weight * at(telling, place));
}

/** How much rarer or more frequent a hashed feature is with the label than without; those of the rules count as they are. */
function howTelling(examples: readonly Features[], labels: readonly boolean[], size: number): Float32Array {
  const withLabel = new Float32Array(size).fill(1);
  const without = new Float32Array(size).fill(1);
  examples.forEach(({ places }, index) => {
    const counts = labels[index] === true ? withLabel : without;
    for (const place of places) counts[place] = at(counts, place) + 1;
  });
  const positive = labels.filter(Boolean).length + 1;
  const negative = labels.length - positive + 2;
  return withLabel.map((count, place) =>
    place < firstHashed
      ? 1
      : count + at(without, place) < 2 + fewest
        ? 0
        : leastTelling +
          (1 - leastTelling) * Math.abs(Math.log(count / positive / (at(without, place) / negative))),
  );
}

const leastTelling = 0.25;
/** A feature of fewer examples is left out: it says nothing of others. */
const fewest = 2;

/** An example that is off by less teaches nothing worth its time. */
const learntWell = 0.005;

function at(list: Float32Array | Int32Array, index: number): number {
  return list[index] ?? 0;
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
