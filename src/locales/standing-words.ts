import type { Standing, Verdict } from '../domain/assessment.ts';
import type { Sign } from '../domain/badge.ts';
import type { BadgeTexts } from './badge-texts.ts';
import { formatPlace } from './format-range.ts';

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
      return { sign: standing.verdict.rating, ...judgedWords(standing.verdict, texts, []) };
    case 'indicative': {
      const { rating, benchmark } = standing.verdict;
      const remark = `${texts.indicative}, ${texts.indicativeLong(benchmark.size)}`;
      const { short, long } = judgedWords(standing.verdict, texts, [remark]);
      return { sign: rating, short: `${short}\u00a0?`, long };
    }
    case 'provisional': {
      const { short, long } = judgedWords(standing.verdict, texts, [
        texts.provisionalLong(standing.hoursLeft),
      ]);
      return { sign: 'early', short: `≈\u00a0${short}`, long };
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

function judgedWords(
  { score, rating, breakout }: Verdict,
  texts: BadgeTexts,
  remarks: readonly string[],
): Pick<StandingWords, 'short' | 'long'> {
  const place = formatPlace(score.place);
  const likely = texts.likely(formatPlace(score.likely.low), formatPlace(score.likely.high));
  const all = [likely, ...(breakout ? [texts.breakoutLong] : []), ...remarks];
  const short = breakout ? texts.breakout(place) : place;
  return { short, long: `${texts.score(place)}, ${texts.ratings[rating]} (${all.join(', ')})` };
}
