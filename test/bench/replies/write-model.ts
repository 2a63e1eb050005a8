import { featureVersion } from '../../../src/replies/understanding/features.ts';
import {
  type IntentModel,
  modelMagic,
  modelOutputs,
} from '../../../src/replies/understanding/intent-model.ts';

/** The file of a model's weights; `parseIntentModel` says its form. */
export function writeModel(model: IntentModel): Uint8Array {
  const parts = modelOutputs.map((output) => {
    const figures = model.get(output);
    if (figures === undefined) throw new Error(`No weights for ${output}`);
    const entries: number[] = [];
    let count = 0;
    let last = -1;
    figures.weights.forEach((weight, place) => {
      if (weight === 0) return;
      let gap = place - last;
      while (gap >= 0x80) {
        entries.push((gap & 0x7f) | 0x80);
        gap >>>= 7;
      }
      entries.push(gap, weight & 0xff);
      last = place;
      count++;
    });
    const head = new DataView(new ArrayBuffer(20));
    [figures.scale, figures.threshold, figures.slope, figures.shift].forEach((figure, index) => {
      head.setFloat32(index * 4, figure);
    });
    head.setUint32(16, count);
    return [...new Uint8Array(head.buffer), ...entries];
  });
  const start = new DataView(new ArrayBuffer(8));
  start.setUint32(0, modelMagic);
  start.setUint16(4, featureVersion);
  start.setUint16(6, modelOutputs.length);
  return Uint8Array.from([...new Uint8Array(start.buffer), ...parts.flat()]);
}
