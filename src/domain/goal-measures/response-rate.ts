import { commentsOf } from '../goal-comments.ts';
import { shareInterval } from '../goal-interval.ts';
import type { GoalMeasure } from '../goal-measure.ts';
import { fewestComments, responseRate } from '../response-figures.ts';

/** Whether people get an answer. */
const responseRateOfWeek: GoalMeasure = {
  id: 'responseRate',
  name: { en: 'Response rate', fr: 'Taux de réponse' },
  formula: {
    en: '(answered + marked as done) ÷ comments of the period that ask for an answer',
    fr: '(répondus + marqués comme traités) ÷ commentaires de la période qui appellent une réponse',
  },
  unit: 'share',
  better: 'higher',
  least: 0,
  most: 1,
  sample: 'comments',
  fewest: fewestComments,
  origin: 'comments',
  metrics: [],
  read(window, evidence) {
    const figure = responseRate(commentsOf(window, evidence));
    if (figure.state !== 'known') {
      return { n: figure.n, value: null, interval: null, sums: null, leftOut: {} };
    }
    const sums = { over: figure.value.answered + figure.value.done, under: figure.n };
    return { n: figure.n, value: figure.value.rate, interval: shareInterval([sums]), sums, leftOut: {} };
  },
};

export default responseRateOfWeek;
