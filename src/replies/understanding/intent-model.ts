import { type IntentId, intentIds, type Sentiment, sentiments } from '../../domain/intent.ts';
import { type Features, featureCount, featureVersion, firstHashed } from './features.ts';

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
  /** One a feature, in steps of `ruleScale` for those of the rules and of `scale` for the hashed ones. */
  readonly weights: Int8Array;
  readonly ruleScale: number;
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

/** Steps of a hashed weight in the file, with its sign in four bits; they are squared, because most weights are small. */
export const weightSteps = 7;

/** A hashed weight in the file's steps as one in 127ths of the largest. */
export function weightOfSteps(steps: number): number {
  return Math.round((Math.sign(steps) * steps * steps * 127) / (weightSteps * weightSteps));
}

/**
 * Reads a file of weights: magic, version of the features, number of outputs; for each output five 32-bit floats (scale of the
 * rules' weights and of the hashed ones, threshold, slope, shift), the rules' weights as signed bytes, the number n of hashed
 * weights other than 0, n distances from the one before (in groups of seven bits), and n weights of four bits (`weightOfSteps`,
 * 8 more than the steps), two a byte. Throws where the file is broken or of another version.
 */
export function parseIntentModel(bytes: ArrayBuffer): IntentModel {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0) !== modelMagic)
    throw new Error('Not a file of intent weights');
  if (view.getUint16(4) !== featureVersion) throw new Error('Intent weights of another version');
  if (view.getUint16(6) !== modelOutputs.length) throw new Error('Intent weights for other intents');
  const at = { byte: 8 };
  const model = new Map(modelOutputs.map((output) => [output, readOutput(view, at)] as const));
  if (at.byte !== bytes.byteLength) throw new Error('Broken intent weights');
  return model;
}

function readOutput(view: DataView, at: { byte: number }): OutputWeights {
  const [ruleScale, scale, threshold, slope, shift] = [0, 4, 8, 12, 16].map((offset) =>
    view.getFloat32(at.byte + offset),
  );
  at.byte += 20;
  const weights = new Int8Array(featureCount);
  for (let place = 0; place < firstHashed; place++) weights[place] = view.getInt8(at.byte++);
  const count = view.getUint32(at.byte);
  at.byte += 4;
  if (count > featureCount) throw new Error('Broken intent weights');
  const places = readPlaces(view, at, count);
  places.forEach((place, index) => {
    const pair = view.getUint8(at.byte + (index >> 1));
    weights[place] = weightOfSteps((index % 2 === 0 ? pair & 15 : pair >> 4) - 8);
  });
  at.byte += (count + 1) >> 1;
  return {
    weights,
    ruleScale: checked(ruleScale),
    scale: checked(scale),
    threshold: checked(threshold),
    slope: checked(slope),
    shift: checked(shift),
  };
}

function readPlaces(view: DataView, at: { byte: number }, count: number): number[] {
  let place = firstHashed - 1;
  return Array.from({ length: count }, () => {
    let gap = 0;
    for (let bits = 0; bits < 28; bits += 7) {
      const part = view.getUint8(at.byte++);
      gap |= (part & 0x7f) << bits;
      if (part < 0x80) break;
    }
    place += gap;
    if (place >= featureCount) throw new Error('Broken intent weights');
    return place;
  });
}

function checked(figure: number | undefined): number {
  if (figure === undefined || !Number.isFinite(figure)) throw new Error('Broken intent weights');
  return figure;
}

/** The score of an output for a comment. */
export function scoreOf({ weights, ruleScale, scale }: OutputWeights, { places, values }: Features): number {
  let rules = 0;
  let hashed = 0;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    const part = (weights[place] ?? 0) * (values[index] ?? 0);
    if (place < firstHashed) rules += part;
    else hashed += part;
  }
  return rules * ruleScale + hashed * scale;
}

/** The share of right ones at a score. */
export function confidenceAt({ slope, shift }: OutputWeights, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
