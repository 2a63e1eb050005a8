import { commentsOf } from '../goal-comments.ts';
import type { GoalMeasure } from '../goal-measure.ts';
import { fewestComments, responseTime } from '../response-figures.ts';

/** How long people wait for the first answer, at most: an answer without a date came before it was first read. */
const responseTimeOfWeek: GoalMeasure = {
  id: 'responseTime',
  name: { en: 'First response', fr: 'Première réponse' },
  formula: {
    en: 'the median time from a comment of the period to its first answer; an answer of no known date counts from when it was first read',
    fr: 'le délai médian entre un commentaire de la période et sa première réponse\u00a0; une réponse sans date connue compte à partir de sa première lecture',
  },
  unit: 'duration',
  better: 'lower',
  least: 0,
  most: null,
  sample: 'answers',
  fewest: fewestComments,
  origin: 'comments',
  metrics: [],
  read(window, evidence) {
    const figure = responseTime(commentsOf(window, evidence));
    const value = figure.state === 'known' ? figure.value.median.high : null;
    return { n: figure.n, value, interval: null, sums: null, leftOut: {} };
  },
};

export default responseTimeOfWeek;
