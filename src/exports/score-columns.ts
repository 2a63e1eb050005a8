import type { Standing } from '../domain/assessment.ts';
import { type Cell, type Column, rangeColumns } from './column.ts';
import { type ExportedPost, ofVerdict, verdictOf } from './exported-post.ts';

/** The columns of a post's judgement: its state, its score, where it stands to the others. */
export const scoreColumns: readonly Column<ExportedPost>[] = [
  ofStanding(
    'state',
    'Whether it is judged: “score”, “indicative” (8–11 posts to compare with), “provisional” (young), “too few”, “too early”, “promoted”, “hidden”, “unknown”',
    ({ state }) => state,
  ),
  ofStanding('lacks', 'What is missing where the state is “unknown”', (standing) =>
    standing.state === 'unknown' ? standing.lacks : null,
  ),
  ofStanding(
    'hoursLeft',
    'Hours until it is judged, or for good where it is provisional; 0: it can be by now and needs to be read again',
    (standing) => ('hoursLeft' in standing ? standing.hoursLeft : null),
  ),
  ofStanding('firm', 'Whether 30 posts or more stand behind the score', (standing) =>
    'firm' in standing ? standing.firm : null,
  ),
  ofVerdict(
    'score',
    'Share of the posts that the account would publish at that moment which lie below this one, 0–100',
    ({ score }) => score.place,
  ),
  ...rangeColumns<ExportedPost>(
    'scoreLikely',
    'Where its true score lies in 80 of 100 cases',
    (row) => verdictOf(row)?.score.likely,
  ),
  ...rangeColumns<ExportedPost>(
    'scoreAlmostSure',
    'Where its true score lies in 95 of 100 cases',
    (row) => verdictOf(row)?.score.almostSure,
  ),
  ofVerdict(
    'rating',
    '“above” the upper quartile, “below” the lower one, or “usual”',
    ({ rating }) => rating,
  ),
  ...rangeColumns<ExportedPost>('multiple', 'Multiple of the median', (row) => verdictOf(row)?.multiple),
  ofVerdict(
    'rank',
    'Place among the posts compared with, this one included; 1 is the best',
    ({ rank }) => rank,
  ),
  ofVerdict(
    'breakout',
    'Whether it stands out far beyond chance: modified z above 3.5, twice the usual or more, 12 posts or more to compare with',
    ({ breakout }) => breakout,
  ),
  ofVerdict(
    'modifiedZ',
    'Modified z-score on logarithms, of the least that its counts allow; empty below 12 posts',
    ({ modifiedZ }) => modifiedZ ?? null,
  ),
];

function ofStanding(
  name: string,
  description: string,
  value: (standing: Standing) => Cell,
): Column<ExportedPost> {
  return { name, description, value: ({ explanation: { assessment } }) => value(assessment.standing) };
}
