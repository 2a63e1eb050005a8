import { featureCount } from '../../../src/replies/understanding/features.ts';
import type { OutputWeights } from '../../../src/replies/understanding/intent-model.ts';

/**
 * The weights of every output in 255 steps, the smallest left out until at most `most` remain over all outputs; thresholds and
 * calibration are still to come.
 */
export function quantise(outputs: readonly Float32Array[], most: number): OutputWeights[] {
  const least = leastKept(outputs, most);
  return outputs.map((weights) => {
    const scale = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / 127 || 1;
    const kept = new Int8Array(featureCount);
    weights.forEach((weight, place) => {
      if (Math.abs(weight) > least) kept[place] = Math.round(weight / scale);
    });
    return { weights: kept, scale: Math.fround(scale), threshold: 0, slope: 1, shift: 0 };
  });
}

function leastKept(outputs: readonly Float32Array[], most: number): number {
  const all = Float32Array.from(
    outputs.flatMap((weights) => [...weights.filter((weight) => weight !== 0)]),
    Math.abs,
  ).sort();
  return all.length <= most ? 0 : (all[all.length - most - 1] ?? 0);
}
