import type { Understanding } from '../../../src/domain/intent.ts';
import { understandAnalysis } from '../../../src/replies/understand.ts';
import { analyse } from '../../../src/replies/understanding/analysis.ts';
import { type Features, featureCount, featuresOf } from '../../../src/replies/understanding/features.ts';
import {
  type IntentModel,
  type ModelOutput,
  modelLanguages,
  modelOutputs,
  scoreOf,
} from '../../../src/replies/understanding/intent-model.ts';
import { bestThreshold, fitCalibration } from './calibrate.ts';
import type { LabelledComment } from './labelled-comments.ts';
import { learnLogistic, seeded, shuffle } from './logistic-regression.ts';
import { plainComments } from './plain-comments.ts';
import { quantise } from './quantise.ts';

const folds = 3;
/** Chosen by cross-validation; see report.md. */
const learning = { rounds: 6, rate: 0.12, penalty: 1e-4, balance: 0.25 };

/** A model learnt, and what it says of every comment when that one was kept aside. */
export interface Learnt {
  readonly model: IntentModel;
  readonly crossValidated: readonly Understanding[];
}

/** Learns the model from labelled comments: weights from all, thresholds and calibration from each fold kept aside in turn. */
export function learnModel(comments: readonly LabelledComment[]): Learnt {
  const analyses = comments.map(({ text }) => analyse(text));
  const features = analyses.map(featuresOf);
  const groups = foldsOf(comments.length);
  const raw = Array.from({ length: folds }, (_, fold) => {
    const others = groups.flatMap((group, index) => (index === fold ? [] : group));
    return learnWeights(
      others.map((index) => comments[index]).filter(isDefined),
      others.map((index) => features[index]).filter(isDefined),
    );
  });
  const foldOf = new Map(groups.flatMap((group, fold) => group.map((index) => [index, fold] as const)));
  const figures = new Map(
    modelOutputs.map((output) => {
      const scores = features.map((feature, index) => {
        const weights = raw[foldOf.get(index) ?? 0]?.get(output);
        return weights === undefined ? 0 : scoreOf(weights, feature);
      });
      const labels = comments.map((comment) => holds(comment, output));
      return [
        output,
        { threshold: bestThreshold(scores, labels), ...fitCalibration(scores, labels) },
      ] as const;
    }),
  );
  const complete = (model: IntentModel): IntentModel =>
    new Map([...model].map(([output, weights]) => [output, { ...weights, ...figures.get(output) }]));
  const models = raw.map(complete);
  return {
    model: complete(learnWeights(comments, features)),
    crossValidated: analyses.map((analysis, index) =>
      understandAnalysis(analysis, models[foldOf.get(index) ?? 0] ?? null),
    ),
  };
}

function learnWeights(comments: readonly LabelledComment[], features: readonly Features[]): IntentModel {
  return new Map(
    modelOutputs.map((output) => {
      const plain = plainExamples().flatMap(({ features: seen, known }) => {
        const label = known.get(output);
        return label === undefined ? [] : [{ seen, label }];
      });
      const learnt = learnLogistic(
        [...features, ...plain.map(({ seen }) => seen)],
        [...comments.map((comment) => holds(comment, output)), ...plain.map(({ label }) => label)],
        featureCount,
        learning,
      );
      return [output, quantise(learnt, weightsShipped(output))] as const;
    }),
  );
}

/** Hashed weights that are shipped: what fits into 300 kB, most where most is lost by leaving some out. */
function weightsShipped(output: ModelOutput): number {
  return isLanguage(output) ? 2_000 : 9_500;
}

let seenOnce: { features: Features; known: ReadonlyMap<ModelOutput, boolean> }[] | undefined;

function plainExamples(): { features: Features; known: ReadonlyMap<ModelOutput, boolean> }[] {
  seenOnce ??= plainComments().map(({ text, known }) => ({ features: featuresOf(analyse(text)), known }));
  return seenOnce;
}

function holds({ intents, sentiment, language }: LabelledComment, output: ModelOutput): boolean {
  return (
    sentiment === output ||
    language === output ||
    (!isLanguage(output) && [...intents].some((id) => id === output))
  );
}

function isLanguage(output: ModelOutput): boolean {
  return modelLanguages.some((language) => language === output);
}

function foldsOf(count: number): number[][] {
  const order = Array.from({ length: count }, (_, index) => index);
  shuffle(order, seeded(7));
  return Array.from({ length: folds }, (_, fold) => order.filter((_index, place) => place % folds === fold));
}

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}
