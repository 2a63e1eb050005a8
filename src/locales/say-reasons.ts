import type { AgeRule, Verdict } from '../domain/assessment.ts';
import type { Language } from '../domain/localised.ts';
import type { Change } from '../domain/what-would-change.ts';
import { badgeTextsOf } from './badge-texts.ts';
import type { MetricWords } from './counted-metric.ts';
import { formatPlace, formatShare } from './format-range.ts';
import { type ScoreTexts, scoreTextsOf } from './score-texts.ts';

/** What a post is judged by, as a formula in the platform's own words: "(likes + comments) ÷ followers". */
export function sayFormula(
  { basis: { kpi, counted } }: Pick<Verdict, 'basis'>,
  words: MetricWords | undefined,
  language: Language,
): string {
  const metrics = badgeTextsOf(language).metrics;
  const sum = counted.map((name) => words?.metricWords[name]?.[language] ?? metrics[name]).join(' + ');
  return kpi === 'engagementRateByFollowers'
    ? scoreTextsOf(language).byFollowers(sum, counted.length > 1)
    : sum;
}

/** The rule by which its age was made equal to that of the others, with its figures. */
export function sayAgeRule(age: AgeRule, language: Language): string {
  const texts = scoreTextsOf(language);
  if (age.rule === 'settled') {
    return texts.settled(sayAge(age.ageHours, texts), sayAge(age.settledHours, texts));
  }
  const share = formatShares(age.share, language);
  return texts.curve(sayAge(age.ageHours, texts), share, age.posts, age.accounts);
}

/** The same in a line. */
export function sayAgeShortly(age: AgeRule, language: Language): string {
  const texts = scoreTextsOf(language);
  const old = sayAge(age.ageHours, texts);
  return age.rule === 'settled'
    ? texts.settledShort(old)
    : texts.curveShort(old, formatShares(age.share, language), age.posts);
}

/** How the account's usual changes. */
export function sayTrend(per30Days: number, language: Language): string {
  const texts = scoreTextsOf(language);
  const size = Math.abs(per30Days);
  if (size < 0.01) return texts.steady;
  const change = formatShare({ low: size, high: size }, language);
  return per30Days > 0 ? texts.rises(change) : texts.falls(change);
}

/** One thing that would change a judgement. */
export function sayChange(change: Change, language: Language): string {
  const texts = scoreTextsOf(language);
  switch (change.what) {
    case 'within usual':
      return texts.toUsual(more(change.basis, change.more, texts));
    case 'above usual':
      return texts.toAbove(more(change.basis, change.more, texts));
    case 'no longer above': {
      const { basis, fewer } = change;
      return texts.toUsual(basis === 'views' ? texts.viewsFewer(fewer) : texts.engagementsFewer(fewer));
    }
    case 'more posts': {
      const reaching = { indicative: texts.toIndicative, score: texts.toScore, firm: texts.toFirm };
      return reaching[change.reaching](texts.morePosts(change.more));
    }
    case 'exact counts':
      return texts.exactCounts(formatPlace(change.places.low), formatPlace(change.places.high));
    case 'read again':
      return texts.readAgain(change.hours);
    case 'followers':
      return texts.followers(change.posts);
    case 'longer period':
      return texts.longerPeriod(change.days);
    case 'more compared':
      return texts.moreCompared(change.posts);
  }
}

function more(basis: Verdict['basis']['kpi'], count: number, texts: ScoreTexts): string {
  return basis === 'views' ? texts.viewsMore(count) : texts.engagementsMore(count);
}

/** In hours up to three days, then in days. */
function sayAge(hours: number, texts: ScoreTexts): string {
  return hours < 72 ? texts.hours(Math.floor(hours)) : texts.days(Math.floor(hours / 24));
}

/** "45–70%": whole per cents, as wide as they are known. */
function formatShares({ low, high }: { readonly low: number; readonly high: number }, language: Language) {
  return new Intl.NumberFormat(language, { style: 'percent' }).formatRange(low, high);
}
