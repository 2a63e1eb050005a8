import { commentsOf } from '../goal-comments.ts';
import { meanInterval } from '../goal-interval.ts';
import type { GoalMeasure } from '../goal-measure.ts';

/** Below so many comments of which the feeling was made out there is no figure. */
const fewest = 10;

/** How satisfied those sound who comment, as far as the model of feelings decides. */
const netSentiment: GoalMeasure = {
  id: 'netSentiment',
  name: { en: 'Net sentiment', fr: 'Sentiment net' },
  formula: {
    en: '(positive − negative) ÷ comments of the period of which the feeling was made out; by a small model, which may be wrong',
    fr: '(positifs − négatifs) ÷ commentaires de la période dont le sentiment a été reconnu\u00a0; par un petit modèle, qui peut se tromper',
  },
  unit: 'share',
  better: 'higher',
  least: -1,
  most: 1,
  sample: 'comments',
  fewest,
  origin: 'comments',
  metrics: [],
  read(window, evidence) {
    const signs = commentsOf(window, evidence).flatMap(({ understanding }) => {
      const feeling = understanding?.sentiment?.what;
      return feeling === undefined ? [] : feeling === 'positive' ? 1 : feeling === 'negative' ? -1 : 0;
    });
    const n = signs.length;
    const sum = signs.reduce<number>((before, sign) => before + sign, 0);
    return {
      n,
      value: n < fewest ? null : sum / n,
      interval: meanInterval(signs),
      sums: { over: sum, under: n },
      leftOut: {},
    };
  },
};

export default netSentiment;
