import { type IntentId, intentIds, type Sentiment, sentiments } from '../../domain/intent.ts';
import { type Features, featureCount, featureVersion } from './features.ts';

/** Languages that the model knows by its examples. */
export const modelLanguages = ['fr', 'en', 'es', 'de', 'it', 'pt'] as const;
export type ModelLanguage = (typeof modelLanguages)[number];

/** What the model has an output for, in the order of the file. */
export const modelOutputs: readonly (IntentId | Sentiment | ModelLanguage)[] = [
  ...intentIds,
  ...sentiments,
  ...modelLanguages,
];
export type ModelOutput = (typeof modelOutputs)[number];

/** One output of the model: a linear score over the features. */
export interface OutputWeights {
  /** One a feature, in steps of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** The score from which on the output is taken to hold. */
  readonly threshold: number;
  /** The share of right ones at a score s is 1 / (1 + e^-(slope × s + shift)), as cross-validation tells. */
  readonly slope: number;
  readonly shift: number;
}

/** The weights of the shipped model, parsed. */
export type IntentModel = ReadonlyMap<ModelOutput, OutputWeights>;

/** First bytes of a file of weights. */
export const modelMagic = 0x56_47_49_4d;

/**
 * Reads a file of weights: magic, version of the features, number of outputs; for each output four 32-bit floats (scale,
 * threshold, slope, shift), the number of weights other than 0, and for each its distance from the one before (in groups of seven
 * bits) and its value as one signed byte. Throws where the file is broken or of another version.
 */
export function parseIntentModel(bytes: ArrayBuffer): IntentModel {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0) !== modelMagic)
    throw new Error('Not a file of intent weights');
  if (view.getUint16(4) !== featureVersion) throw new Error('Intent weights of another version');
  if (view.getUint16(6) !== modelOutputs.length) throw new Error('Intent weights for other intents');
  let at = 8;
  const model = new Map<ModelOutput, OutputWeights>();
  for (const output of modelOutputs) {
    const [scale, threshold, slope, shift] = [0, 4, 8, 12].map((offset) => view.getFloat32(at + offset));
    const count = view.getUint32(at + 16);
    at += 20;
    const weights = new Int8Array(featureCount);
    let place = -1;
    for (let index = 0; index < count; index++) {
      let gap = 0;
      let bits = 0;
      let part: number;
      do {
        part = view.getUint8(at++);
        gap |= (part & 0x7f) << bits;
        bits += 7;
      } while (part >= 0x80 && bits < 28);
      place += gap;
      if (place >= featureCount) throw new Error('Broken intent weights');
      weights[place] = view.getInt8(at++);
    }
    const figures = {
      scale: checked(scale),
      threshold: checked(threshold),
      slope: checked(slope),
      shift: checked(shift),
    };
    model.set(output, { weights, ...figures });
  }
  if (at !== bytes.byteLength) throw new Error('Broken intent weights');
  return model;
}

function checked(figure: number | undefined): number {
  if (figure === undefined || !Number.isFinite(figure)) throw new Error('Broken intent weights');
  return figure;
}

/** The score of an output for a comment. */
export function scoreOf({ weights, scale }: OutputWeights, { places, values }: Features): number {
  let sum = 0;
  for (let index = 0; index < places.length; index++) {
    sum += (weights[places[index] ?? 0] ?? 0) * (values[index] ?? 0);
  }
  return sum * scale;
}

/** The share of right ones at a score. */
export function confidenceAt({ slope, shift }: OutputWeights, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
