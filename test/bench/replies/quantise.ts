import { featureCount, firstHashed } from '../../../src/replies/understanding/features.ts';
import {
  type OutputWeights,
  weightOfSteps,
  weightSteps,
} from '../../../src/replies/understanding/intent-model.ts';

/** The weights of an output in the steps of the file, the `most` largest hashed ones; thresholds and calibration are still to come. */
export function quantise(learnt: Float32Array, most: number): OutputWeights {
  const rules = learnt.subarray(0, firstHashed);
  const hashed = learnt.subarray(firstHashed);
  const sizes = hashed.map(Math.abs).sort();
  const least = sizes[sizes.length - most - 1] ?? 0;
  const largest = sizes.at(-1) || 1;
  const ruleScale = Math.fround((rules.map(Math.abs).sort().at(-1) || 1) / 127);
  const weights = new Int8Array(featureCount);
  rules.forEach((weight, place) => {
    weights[place] = Math.round(weight / ruleScale);
  });
  hashed.forEach((weight, index) => {
    if (Math.abs(weight) <= least) return;
    const steps = Math.max(1, Math.round(Math.sqrt(Math.abs(weight) / largest) * weightSteps));
    weights[firstHashed + index] = weightOfSteps(Math.sign(weight) * steps);
  });
  return { weights, ruleScale, scale: Math.fround(largest / 127), threshold: 0, slope: 1, shift: 0 };
}
