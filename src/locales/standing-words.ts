import type { Standing } from '../domain/assessment.ts';
import type { Sign } from '../domain/badge.ts';
import type { BadgeTexts } from './badge-texts.ts';
import { formatScore } from './format-range.ts';

/** A standing in the interface's words: its sign, the few characters of a chip, and the sentence behind them. */
export interface StandingWords {
  readonly sign: Sign;
  readonly short: string;
  readonly long: string;
}

/** Puts a standing into words. */
export function standingWords(standing: Standing, texts: BadgeTexts): StandingWords {
  switch (standing.state) {
    case 'score':
    case 'indicative': {
      const { score, rating, benchmark } = standing.verdict;
      const short = formatScore(score);
      const long = `${texts.score(short)}, ${texts.ratings[rating]}`;
      if (standing.state === 'score') return { sign: rating, short, long };
      return {
        sign: rating,
        short: `${short}\u00a0?`,
        long: `${long} (${texts.indicative}, ${texts.indicativeLong(benchmark.size)})`,
      };
    }
    case 'too few':
      return {
        sign: 'none',
        short: texts.tooFew(standing.size, standing.needed),
        long: texts.tooFewLong(standing.size, standing.needed),
      };
    case 'too early':
      if (standing.hoursLeft === 0)
        return { sign: 'early', short: texts.readAgain, long: texts.readAgainLong };
      return {
        sign: 'early',
        short: texts.tooEarly(standing.hoursLeft),
        long: texts.tooEarlyLong(standing.hoursLeft),
      };
    case 'promoted':
      return { sign: 'none', short: texts.promoted, long: texts.promotedLong };
    case 'hidden':
      return { sign: 'none', short: texts.hidden, long: texts.hiddenLong };
    case 'unknown':
      return { sign: 'none', short: texts.unknown, long: texts.unknownLong[standing.lacks] };
  }
}
