import { featureVersion, firstHashed } from '../../../src/replies/understanding/features.ts';
import {
  type IntentModel,
  modelMagic,
  modelOutputs,
  type OutputWeights,
  weightSteps,
} from '../../../src/replies/understanding/intent-model.ts';

/** The file of a model's weights; `parseIntentModel` says its form. */
export function writeModel(model: IntentModel): Uint8Array {
  const start = new DataView(new ArrayBuffer(8));
  start.setUint32(0, modelMagic);
  start.setUint16(4, featureVersion);
  start.setUint16(6, modelOutputs.length);
  const parts = modelOutputs.map((output) => {
    const weights = model.get(output);
    if (weights === undefined) throw new Error(`No weights for ${output}`);
    return outputBytes(weights);
  });
  return Uint8Array.from([...new Uint8Array(start.buffer), ...parts.flat()]);
}

function outputBytes({ weights, ruleScale, scale, threshold, slope, shift }: OutputWeights): number[] {
  const head = new DataView(new ArrayBuffer(20 + firstHashed + 4));
  [ruleScale, scale, threshold, slope, shift].forEach((figure, index) => {
    head.setFloat32(index * 4, figure);
  });
  weights.subarray(0, firstHashed).forEach((weight, place) => {
    head.setInt8(20 + place, weight);
  });
  const gaps: number[] = [];
  const steps: number[] = [];
  let last = firstHashed - 1;
  weights.forEach((weight, place) => {
    if (weight === 0 || place < firstHashed) return;
    let gap = place - last;
    for (; gap >= 0x80; gap >>>= 7) gaps.push((gap & 0x7f) | 0x80);
    gaps.push(gap);
    steps.push(Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / 127) * weightSteps) + 8);
    last = place;
  });
  head.setUint32(20 + firstHashed, steps.length);
  const pairs = Array.from(
    { length: (steps.length + 1) >> 1 },
    (_, index) => (steps[index * 2] ?? 0) | ((steps[index * 2 + 1] ?? 0) << 4),
  );
  return [...new Uint8Array(head.buffer), ...gaps, ...pairs];
}
