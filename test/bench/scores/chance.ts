import { randomExponential, randomLcg, randomNormal, randomUniform } from 'd3-random';

/** Chance that comes out the same at every run. */
export interface Chance {
  normal(): number;
  /** Mean 1. */
  exponential(): number;
  /** Of a Student t distribution, of so many degrees of freedom. */
  studentT(degrees: number): number;
  uniform(from: number, to: number): number;
}

/** Chance from a seed between 0 and 1. */
export function seededChance(seed: number): Chance {
  const source = randomLcg(seed);
  const normal = randomNormal.source(source)(0, 1);
  const exponential = randomExponential.source(source)(1);
  return {
    normal,
    exponential,
    studentT: (degrees) => {
      let squares = 0;
      for (let each = 0; each < degrees; each += 1) squares += normal() ** 2;
      return normal() / Math.sqrt(squares / degrees);
    },
    uniform: (from, to) => randomUniform.source(source)(from, to)(),
  };
}
