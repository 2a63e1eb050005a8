import type { CampaignFigure } from '../domain/campaign-figures.ts';
import type { CampaignMeasure } from '../domain/campaign-measures.ts';
import { fewestPooled, fewestPostsCompared, type GroupDifference } from '../domain/compare-groups.ts';
import { engagementsName } from '../domain/engagements.ts';
import { kpiById } from '../domain/kpi-registry.ts';
import type { Language } from '../domain/localised.ts';
import { metricNames } from '../domain/metrics.ts';
import type { PlatformFacts } from '../domain/platform-facts.ts';
import type { Range } from '../domain/range.ts';
import { formatCount, formatMultiple } from '../locales/format-range.ts';
import type { Texts } from '../locales/texts.ts';
import { metricWord } from './metric-words.ts';

/** What a measure is called, in the platform's own words where it has them. */
export function sayMeasure(
  { id }: CampaignMeasure,
  facts: PlatformFacts | undefined,
  texts: Texts,
  language: Language,
): string {
  const metric = metricNames.find((name) => name === id);
  if (metric !== undefined) {
    const word = metricWord(metric, facts, texts, language);
    return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
  }
  if (id === 'engagements') return engagementsName[language];
  return kpiById(id)?.name[language] ?? texts.campaigns.conversionRate;
}

/** A figure with its interval and its sample, or why it cannot be told. */
export function sayFigure(
  figure: CampaignFigure,
  measure: CampaignMeasure,
  texts: Texts,
  language: Language,
): string {
  const words = texts.campaigns;
  const { n, outOf, value, interval } = figure;
  const divisor = outOf === null ? null : `${whole(outOf, language)}\u00a0${wordOf(measure, texts)}`.trim();
  if (value === null) {
    if (n < fewestPostsCompared) return words.tooFewPosts(n, fewestPostsCompared);
    return outOf !== null && outOf < fewestPooled
      ? words.tooFewOutOf(divisor ?? '', fewestPooled)
      : words.noShare;
  }
  const between = interval && sayInterval(interval, measure, language);
  const said = sayValue(value, measure, language);
  return divisor === null ? words.figure(said, between, n) : words.figureOf(said, between, n, divisor);
}

/** The value alone: "4.1%", "1,286", or for revenue "12.50". */
export function sayValue(value: number, measure: CampaignMeasure, language: Language): string {
  return numbersOf(measure, [value], language).format(scaled(value, measure));
}

/** A difference with its interval and whether it is one, or why it cannot be told. */
export function sayDifference(difference: GroupDifference, texts: Texts, language: Language): string {
  const words = texts.campaigns;
  if (difference.state === 'no share') return words.noShare;
  if (difference.state === 'no ratio') return words.noRatio;
  if (difference.state === 'too few') {
    const { a, b } = difference.posts;
    return Math.min(a, b) < fewestPostsCompared
      ? words.tooFewGroups(a, b, fewestPostsCompared)
      : words.tooFew;
  }
  const { value, interval, verdict } = difference;
  const between =
    difference.as === 'ratio'
      ? `${multiple(interval.low, language)}\u2013${multiple(interval.high, language)}`
      : `${points(interval.low, language)} … ${points(interval.high, language)}`;
  const said =
    difference.as === 'ratio' ? multiple(value, language) : `${points(value, language)}\u00a0${words.points}`;
  return `${said} (${between}) · ${words.verdicts[verdict]}`;
}

/** The sign that stands beside a verdict. */
export function verdictSign(difference: GroupDifference): string {
  if (difference.state !== 'known') return '○';
  return { higher: '▲', lower: '▼', unclear: '●' }[difference.verdict];
}

/** "12.50", of hundredths. */
export function sayMoney(hundredths: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    hundredths / 100,
  );
}

/** An interval of shares or counts: "1.2%–3.4%". */
export function sayInterval({ low, high }: Range, measure: CampaignMeasure, language: Language): string {
  const numbers = numbersOf(measure, [low, high], language);
  // Both ends can be the same post's: a range of them would be written as if it were about one value.
  return low === high
    ? numbers.format(scaled(low, measure))
    : numbers.formatRange(scaled(low, measure), scaled(high, measure));
}

function wordOf({ outOf }: CampaignMeasure, texts: Texts): string {
  return outOf === null || outOf === 'followers' ? '' : texts.badge.metrics[outOf];
}

function whole(value: number, language: Language): string {
  const rounded = Math.round(value);
  return formatCount({ low: rounded, high: rounded }, language);
}

function scaled(value: number, { id }: CampaignMeasure): number {
  return id === 'revenue' ? value / 100 : value;
}

/** With as many digits as its size asks for, and as tell both ends of an interval apart. */
function numbersOf(
  { id, outOf }: CampaignMeasure,
  values: readonly number[],
  language: Language,
): Intl.NumberFormat {
  if (id === 'revenue') {
    return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }
  const largest = Math.max(...values.map(Math.abs));
  const [low = 0, high = low] = values;
  if (outOf === null) {
    const maximumFractionDigits = digitsFor(largest < 10 ? 1 : 0, high - low);
    return new Intl.NumberFormat(language, { maximumFractionDigits });
  }
  const few = largest < 0.001 ? 3 : largest < 0.01 ? 2 : 1;
  const maximumFractionDigits = digitsFor(few, 100 * (high - low));
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits });
}

/** More digits than `fewest` where both ends would look the same; four at most. */
function digitsFor(fewest: number, width: number): number {
  if (width <= 0) return fewest;
  return Math.min(4, Math.max(fewest, Math.ceil(-Math.log10(width))));
}

/** Near ×1 with a digit more: "×1.0" would hide on which side of it the value lies. */
function multiple(value: number, language: Language): string {
  if (value <= 0.9 || value >= 1.1 || value === 1) {
    return formatMultiple({ low: value, high: value }, language);
  }
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `×${new Intl.NumberFormat(language, digits).format(value)}`;
}

function points(share: number, language: Language): string {
  const maximumFractionDigits = Math.abs(share) < 0.001 ? 3 : Math.abs(share) < 0.01 ? 2 : 1;
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero', maximumFractionDigits }).format(
    100 * share,
  );
}
