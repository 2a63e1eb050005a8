import { type Verdict, verdictIn } from '../domain/assessment.ts';
import type { CardWords } from '../domain/badge.ts';
import { cohortStrip } from '../domain/cohort-strip.ts';
import type { Explanation } from '../domain/explain.ts';
import type { Language } from '../domain/localised.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Post, PostFigures } from '../domain/post.ts';
import { whatWouldChange } from '../domain/what-would-change.ts';
import { badgeTextsOf } from './badge-texts.ts';
import { formatAgo, formatKpi, formatMultiple } from './format-range.ts';
import { sayInputs } from './say-inputs.ts';
import { sayPicture } from './say-picture.ts';
import { sayAgeShortly, sayChange, sayFormula } from './say-reasons.ts';
import { scoreTextsOf } from './score-texts.ts';
import { standingWords } from './standing-words.ts';

/** What a card is about. `now` in milliseconds since 1970. */
export interface CardSubject {
  readonly post: Post;
  readonly explanation: Explanation<PostFigures>;
  readonly facts: PlatformFacts;
  readonly now: number;
}

/** The card names so many of the things that would change a judgement; the panel names all. */
const mostChanges = 2;

/**
 * Puts a post and how it did into the words of a badge's card: the cohort as a picture, and a line each for what it rests on,
 * the formula, its inputs, the age rule, what would change it, and the dates.
 */
export function sayCard({ post, explanation, facts, now }: CardSubject, language: Language): CardWords {
  const badge = badgeTextsOf(language);
  const score = scoreTextsOf(language);
  const { assessment, placement } = explanation;
  const verdict = verdictIn(assessment.standing);
  const changes = whatWouldChange(explanation).slice(0, mostChanges);
  const lines = [
    ...(verdict === undefined ? [] : [groundsOf(verdict, language), workedOut(verdict, facts, language)]),
    sayInputs(post, explanation, facts, language).join(' · '),
    ...(verdict === undefined ? [] : [sayAgeShortly(verdict.age, language)]),
    ...(changes.length === 0
      ? []
      : [score.changesLine(changes.map((change) => sayChange(change, language)).join(' · '))]),
    [
      ...(post.publishedAt === null ? [] : [badge.posted(formatAgo(now - post.publishedAt, language))]),
      badge.readAt(formatAgo(now - post.observedAt, language)),
    ].join(' · '),
  ];
  return {
    title: standingWords(assessment.standing, badge).long,
    picture:
      verdict === undefined || placement === undefined
        ? []
        : [cohortStrip(placement, sayPicture(verdict, placement, language))],
    lines: lines.filter((line) => line !== '').map(withCapital),
    openPanel: verdict === undefined ? badge.openInPanel : badge.why,
  };
}

function groundsOf({ basis, benchmark, multiple, rank }: Verdict, language: Language): string {
  const texts = badgeTextsOf(language);
  const at = (value: number): string => formatKpi({ low: value, high: value }, basis.unit, language);
  return [
    texts.usual(at(benchmark.lowerQuartile), at(benchmark.upperQuartile)),
    texts.sample(benchmark.size, benchmark.family, benchmark.days),
    ...(multiple === undefined ? [] : [texts.timesUsual(formatMultiple(multiple, language))]),
    // The post itself has a place among those that it is compared with.
    texts.rank(rank, benchmark.size + 1),
  ].join(' · ');
}

/** "Engagement rate by followers 4.1% = (likes + comments) ÷ followers". */
function workedOut(verdict: Verdict, facts: PlatformFacts, language: Language): string {
  const { name, unit, value } = verdict.basis;
  return `${name[language]}\u00a0${formatKpi(value, unit, language)} = ${sayFormula(verdict, facts, language)}`;
}

function withCapital(line: string): string {
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}
